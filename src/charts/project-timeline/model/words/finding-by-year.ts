import type {Locale, Milestone, Project} from '../../../../dataset/types.js';
import {formatNumber} from '../../../../model/words/number.js';
import {roughPeriodWords} from '../../../../model/words/period-words.js';
import type * as Details from '../details.js';
import {capital, list} from './finding.js';
import {isMoment, yearOf} from '../milestones/milestone.js';
import {stepOf, steps} from '../milestones/step.js';
import type {ProjectTimelineInput} from '../overview/layout.js';

/** Of so many years each is named in the sentence. */
const fewYears = 4;

/** What some projects reached, over all years: one pass over them. */
interface Totals {
  readonly certainty: Milestone['certainty'];
  from: number;
  to: number;
  /** How many projects reached a step, each once. */
  readonly steps: Map<string, number>;
}

function totalsOf(projects: readonly Project[]): Totals[] {
  const totals = (['stated', 'planned'] as const).map((certainty): Totals => ({
    certainty,
    from: Infinity,
    to: -Infinity,
    steps: new Map(),
  }));
  for (const {milestones} of projects) {
    const reached: string[] = [];
    for (const milestone of milestones) {
      const year = yearOf(milestone);
      if (Number.isNaN(year)) continue;
      const own = totals[milestone.certainty === 'stated' ? 0 : 1];
      own.from = Math.min(own.from, year);
      own.to = Math.max(own.to, year);
      const {id} = stepOf(milestone.kind);
      if (reached.includes(milestone.certainty + id)) continue;
      reached.push(milestone.certainty + id);
      own.steps.set(id, (own.steps.get(id) ?? 0) + 1);
    }
  }
  return totals.filter((own) => own.steps.size > 0);
}

const yearsWords = ({from, to}: Totals, locale: Locale) =>
  roughPeriodWords(from === to ? String(from) : `${from}/${to}`, locale);

/** `2008年至2022年开工7533个、建成6790个` */
function factsOf(totals: Totals, locale: Locale): string {
  const isPlanned = totals.certainty === 'planned';
  const counted = steps.filter(({id}) => totals.steps.has(id));
  const moments = counted.filter(({kinds}) => isMoment(kinds[0]));
  const words = (moments.length > 0 ? moments : counted).map(({id, zh, en}) => {
    const count = formatNumber(totals.steps.get(id)!, locale);
    return locale === 'zh' ? `${zh}${count}个` : `${count} ${en[isPlanned ? 1 : 0]}`;
  });
  const when = yearsWords(totals, locale);
  if (locale === 'zh') return when + (isPlanned ? '计划' : '') + words.join('、');
  return `${list(words, 'en')}, ${when}`;
}

/**
 * Title and facts of several projects with dates, over many years: of all years together, since nobody reads a list of
 * twenty. Undefined where they are few, and each is told by itself.
 */
export function findingOf(
  input: ProjectTimelineInput,
  dated: number,
  years: number,
  locale: Locale,
  details: typeof Details,
): {title: string; facts: string} | undefined {
  if (dated < 2 || years <= fewYears) return undefined;
  const {projects} = input;
  const totals = totalsOf(projects);
  const subject = details.subjectWords(input, locale);
  const parts = totals.map((own) => {
    const years = yearsWords(own, locale);
    const isPlanned = own.certainty === 'planned';
    if (locale === 'zh') return years + (isPlanned ? '计划' : '进展');
    return `${isPlanned ? 'plans' : 'progress'}, ${years}`;
  });
  const what = parts.join({zh: '，', en: '; '}[locale]);
  const facts = totals.map((own) => factsOf(own, locale)).join({zh: '；', en: '; '}[locale]);
  return {
    title: subject ? subject + {zh: '：', en: ': '}[locale] + what : capital(what),
    facts,
  };
}
