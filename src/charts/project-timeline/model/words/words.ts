import type {Locale, Localized, Milestone} from '../../../../dataset/types.js';
import {reportWords} from '../../../../model/words/citation.js';
import type {FigureWords} from '../../../../model/layout.js';
import {spanOfPeriod} from '../../../../model/words/period-span.js';
import {periodWords} from '../../../../model/words/period.js';
import type * as Details from '../details.js';
import {capital, summaryOf, titleOf} from './finding.js';
import {dated, isMoment, yearOf} from '../milestones/milestone.js';
import type {ProjectTimelineInput} from '../overview/layout.js';

/** What a year's column says of itself: progress, plans, or neither where both occur. */
export function yearWords(year: number, milestones: readonly Milestone[], locale: Locale): string {
  const said = new Set(milestones.filter((milestone) => yearOf(milestone) === year).map(({certainty}) => certainty));
  const words = periodWords(String(year), locale);
  if (said.size !== 1) return words;
  const stated = said.has('stated');
  return locale === 'zh' ? words + (stated ? ' 进展' : ' 计划') : (stated ? 'Progress in ' : 'Plans for ') + words;
}

/** What of a timeline is seen, for the line on how to read it. */
export interface Seen {
  /** Milestones that have a symbol or a band. */
  readonly milestones: readonly Milestone[];
  /** Milestones that have a band. */
  readonly banded: readonly Milestone[];
  readonly isGrouped: boolean;
  /** How many projects a dot stands for. */
  readonly unit: number;
  /** How many projects have no date. */
  readonly undated: number;
  /** The title, where it does not tell year by year. */
  readonly title?: string | undefined;
  /** How many projects reached what, for the sentence; empty where no date is known. */
  readonly facts: string;
}

/** How to read what is drawn, and nothing that is not. */
function howToRead({milestones, banded, isGrouped, unit}: Seen, locale: Locale, details?: typeof Details): string {
  const has = (test: (milestone: Milestone) => boolean) => milestones.some(test);
  const isDot = ({kind, period}: Milestone) => isMoment(kind) && (isGrouped || spanOfPeriod(period)?.open !== 'start');
  const goesOn = has(({kind}) => !isMoment(kind));
  const clauses: readonly (readonly [boolean, Localized])[] = [
    [isGrouped && unit === 1, {zh: '每个符号为一个项目', en: 'each symbol is a project'}],
    [unit > 1, {zh: `每个符号约为${unit}个项目`, en: `each symbol is about ${unit} projects`}],
    [has((one) => isDot(one) && one.certainty === 'stated'), {zh: '实心圆为已做', en: 'a solid dot is done'}],
    [has((one) => isDot(one) && one.certainty === 'planned'), {zh: '空心圆为计划', en: 'a ring is planned'}],
    [goesOn && (isGrouped || banded.length === 0), {zh: '短横为推进或谋划', en: 'a dash is under way or proposed'}],
    ...(details?.rowClauses({milestones, banded, isGrouped}) ?? []),
    [isGrouped, {zh: '选一组看其中的项目', en: 'choose a group to see its projects'}],
  ];
  const words = clauses.flatMap(([applies, text]) => (applies ? [text[locale]] : []));
  if (milestones.length === 0) return '';
  return capital(words.join(locale === 'zh' ? '；' : '; ')) + (locale === 'zh' ? '。' : '.');
}

const sources = {zh: '；逐项出处见数据表', en: '; sources of all items in the data table'};

/** Title, sentence, source line and table of a timeline of which some is seen. */
export function projectTimelineWords(
  input: ProjectTimelineInput,
  locale: Locale,
  seen: Seen,
  details?: typeof Details,
): FigureWords {
  const {report, projects} = input;
  const title = seen.title ?? titleOf(input, projects.flatMap(dated), locale, details);
  return {
    title,
    summary: summaryOf(input, seen.facts, locale),
    howToRead: howToRead(seen, locale, details),
    notes: [],
    citation: {cite: reportWords(report, locale) + sources[locale]},
    table: (!input.isTableless && details?.tableOf(input, title, locale)) || {caption: title, columns: [], rows: []},
  };
}
