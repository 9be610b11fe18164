import type {Locale, Localized, Milestone, Project} from '../../../dataset/types.js';
import {formatNumber} from '../../../model/words/number.js';
import {spanOfPeriod} from '../../../model/words/period-span.js';
import type {PeriodSpan} from '../../../model/words/period-span.js';
import {roughPeriodWords} from '../../../model/words/period-words.js';
import {periodWords} from '../../../model/words/period.js';
import {projectKindWords} from '../../../model/words/project-kind.js';
import {datedMilestones, isDated, isMoment, kindWords, stepOf, steps, yearOf} from './milestones.js';
import type {Step} from './milestones.js';
import type {ProjectTimelineInput} from './timeline.js';

type Certainty = Milestone['certainty'];
const certainties: readonly Certainty[] = ['stated', 'planned'];

/** Up to so many years are named one by one. */
const fewYears = 4;
/** Among so many projects, a single one is counted under the name of its step, like the group that holds it. */
const manyProjects = 40;

/** What a timeline shows: the title, and the clause that title and sentence share. */
export interface Finding {
  readonly title: string;
  /** How many projects reached what, by year; empty where no date is known. */
  readonly facts: string;
}

/** Items as one phrase. */
export const list = (items: readonly string[], locale: Locale): string =>
  locale === 'zh'
    ? items.join('、')
    : items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** With a capital letter, to begin a sentence or a cell. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Clauses as one. */
const clauses = (parts: readonly string[], locale: Locale) => parts.filter(Boolean).join({zh: '；', en: '; '}[locale]);

/** What the figure is about: one project, some kinds, a place, a text, or all projects. */
export function subjectWords({projects, kinds, place, text}: ProjectTimelineInput, locale: Locale): string {
  if (projects.length === 1) return projects[0].name[locale];
  const what = list(
    kinds.map((kind) => projectKindWords(kind, locale)),
    locale,
  );
  const isNarrowed = place || text;
  if (locale === 'zh')
    return (place ? `${place.name.zh}的` : '') + (text ? `含“${text}”的` : '') + (what || (isNarrowed ? '项目' : ''));
  const projectsWords = capital(what || (isNarrowed ? 'projects' : ''));
  return projectsWords + (text ? ` with “${text}”` : '') + (place ? ` in ${place.name.en}` : '');
}

const titleOf = (subject: string, what: string, locale: Locale) =>
  what && subject ? subject + {zh: '：', en: ': '}[locale] + what : subject || capital(what);

/** `2022年进展，2023年计划`: the years of what is reported and of what is planned, each named. */
function yearsByName(milestones: readonly Milestone[], locale: Locale): string {
  const [done, planned] = certainties.map((certainty) => {
    const years = new Set(milestones.filter((milestone) => milestone.certainty === certainty).map(yearOf));
    const names = [...years].sort((a, b) => a - b).map((year) => periodWords(String(year), locale));
    return list(names, locale);
  });
  const parts = {
    zh: [done && `${done}进展`, planned && `${planned}计划`],
    en: [done && `progress in ${done}`, planned && `plans for ${planned}`],
  }[locale];
  return parts.filter(Boolean).join({zh: '，', en: ', '}[locale]);
}

/** `2022年开工8个、建成20个`: how many projects reached what in a year, each project once for each step. */
function factsOfYear(projects: readonly Project[], year: number, certainty: Certainty, locale: Locale): string {
  const count = (counted: readonly Step[]) =>
    counted.flatMap(({kinds, zh, en}) => {
      const reached = projects.flatMap((project) => {
        const milestone = project.milestones.find(
          (one) => kinds.includes(one.kind) && one.certainty === certainty && yearOf(one) === year,
        );
        return milestone ? [kindWords(milestone.kind, project, locale)] : [];
      });
      if (reached.length === 0) return [];
      const isTold = reached.length > 1 || projects.length < manyProjects;
      const hasOneWord = isTold && new Set(reached).size === 1 && isMoment(kinds[0]);
      const word = hasOneWord ? reached[0] : {zh, en: en[certainty === 'planned' ? 1 : 0]}[locale];
      if (projects.length === 1) return [word];
      return [{zh: `${word}${reached.length}个`, en: `${reached.length} ${word}`}[locale]];
    });
  // Work that goes on is counted only where nothing begins or ends, so that the sentence stays one.
  const moments = count(steps.filter(({kinds}) => isMoment(kinds[0])));
  const words = moments.length > 0 && projects.length > 1 ? moments : count(steps);
  if (words.length === 0) return '';
  const when = periodWords(String(year), locale);
  if (locale === 'en') return `${list(words, 'en')} in ${when}`;
  return when + (certainty === 'planned' ? '计划' : '') + list(words, 'zh');
}

/** What projects reached over all years. */
interface Totals {
  readonly certainty: Certainty;
  from: number;
  to: number;
  /** How many projects reached each step, each project once. */
  readonly steps: Map<string, number>;
}

function totalsOf(projects: readonly Project[]): Totals[] {
  const totals = certainties.map((certainty): Totals => ({
    certainty,
    from: Infinity,
    to: -Infinity,
    steps: new Map<string, number>(),
  }));
  for (const project of projects)
    for (const total of totals) {
      const reached = datedMilestones(project).filter(({certainty}) => certainty === total.certainty);
      for (const year of reached.map(yearOf)) {
        total.from = Math.min(total.from, year);
        total.to = Math.max(total.to, year);
      }
      for (const id of new Set(reached.map(({kind}) => stepOf(kind).id)))
        total.steps.set(id, (total.steps.get(id) ?? 0) + 1);
    }
  return totals.filter((total) => total.steps.size > 0);
}

const yearsOf = ({from, to}: Totals, locale: Locale) =>
  roughPeriodWords(from === to ? String(from) : `${from}/${to}`, locale);

/** `2008年至2022年开工7533个、建成6790个` */
function factsOfTotals(totals: Totals, locale: Locale): string {
  const isPlanned = totals.certainty === 'planned';
  const counted = steps.filter(({id}) => totals.steps.has(id));
  const moments = counted.filter(({kinds}) => isMoment(kinds[0]));
  const words = (moments.length > 0 ? moments : counted).map(({id, zh, en}) => {
    const count = formatNumber(totals.steps.get(id)!, locale);
    return locale === 'zh' ? `${zh}${count}个` : `${count} ${en[isPlanned ? 1 : 0]}`;
  });
  const when = yearsOf(totals, locale);
  if (locale === 'zh') return when + (isPlanned ? '计划' : '') + words.join('、');
  return `${list(words, 'en')}, ${when}`;
}

/** `2008年至2022年进展，2023年至2027年计划` */
const yearsTogether = (totals: readonly Totals[], locale: Locale) =>
  totals
    .map((own) => {
      const isPlanned = own.certainty === 'planned';
      if (locale === 'zh') return yearsOf(own, 'zh') + (isPlanned ? '计划' : '进展');
      return `${isPlanned ? 'plans' : 'progress'}, ${yearsOf(own, 'en')}`;
    })
    .join({zh: '，', en: '; '}[locale]);

/**
 * Title and facts of projects: year by year where the figure shows few years, else of all years together, since nobody
 * reads a list of twenty.
 *
 * @param years How many years the figure shows.
 */
export function findingOf(input: ProjectTimelineInput, years: number, locale: Locale): Finding {
  const {projects} = input;
  const subject = subjectWords(input, locale);
  const milestones = projects.flatMap(datedMilestones);
  const dated = projects.filter((project) => project.milestones.some(isDated));
  if (years > fewYears && dated.length > 1) {
    const totals = totalsOf(projects);
    return {
      title: titleOf(subject, yearsTogether(totals, locale), locale),
      facts: clauses(
        totals.map((own) => factsOfTotals(own, locale)),
        locale,
      ),
    };
  }
  const ofYears = [...new Set(milestones.map(yearOf))].sort((a, b) => a - b);
  return {
    title: titleOf(subject, yearsByName(milestones, locale), locale),
    facts: clauses(
      ofYears.flatMap((year) => certainties.map((certainty) => factsOfYear(projects, year, certainty, locale))),
      locale,
    ),
  };
}

/** The sentence: how many projects the report names, and what of them is known. */
export const summaryOf = (projects: number, facts: string, locale: Locale): string => {
  const count = formatNumber(projects, locale);
  return {zh: `报告点名${count}个项目：${facts}。`, en: `${count} projects named in the report: ${facts}.`}[locale];
};

/** Where the sources of several milestones are cited, behind the name of the report. */
export const tableSources = {zh: '；逐项出处见数据表', en: '; sources of all items in the data table'};

/** What a figure shows, for the line on how to read it. */
export interface Shown {
  /** Milestones that have a symbol or a band. */
  readonly milestones: readonly Milestone[];
  /** Milestones that have a band. */
  readonly banded: readonly Milestone[];
  readonly isGrouped: boolean;
  /** How many projects a dot stands for. */
  readonly unit: number;
}

/** The line on how to read the figure: a clause for each kind of shape that occurs in it. */
export function howToRead({milestones, banded, isGrouped, unit}: Shown, locale: Locale): string {
  if (milestones.length === 0) return '';
  const has = (test: (milestone: Milestone) => boolean) => milestones.some(test);
  const hasBand = (test: (span: PeriodSpan, milestone: Milestone) => boolean) =>
    banded.some((milestone) => test(spanOfPeriod(milestone.period)!, milestone));
  const isDeadline = ({period}: Milestone) => spanOfPeriod(period)?.open === 'start';
  const hasDot = (certainty: Certainty) =>
    has((one) => one.certainty === certainty && isMoment(one.kind) && (isGrouped || !isDeadline(one)));
  const hasDash = has(({kind}) => !isMoment(kind)) && (isGrouped || banded.length === 0);
  const all: readonly (readonly [applies: boolean, text: Localized])[] = [
    [isGrouped && unit === 1, {zh: '每个符号为一个项目', en: 'each symbol is a project'}],
    [unit > 1, {zh: `每个符号约为${unit}个项目`, en: `each symbol is about ${unit} projects`}],
    [hasDot('stated'), {zh: '实心圆为已做', en: 'a solid dot is done'}],
    [hasDot('planned'), {zh: '空心圆为计划', en: 'a ring is planned'}],
    [hasDash, {zh: '短横为推进或谋划', en: 'a dash is under way or proposed'}],
    [
      hasBand(({from, to}) => to - from > 1 / 300),
      {zh: '色带为所知的时间范围', en: 'a band is the time as far as it is known'},
    ],
    [hasBand(({soft}) => soft !== 'none'), {zh: '虚化的一端不确定', en: 'a soft end is not certain'}],
    [
      hasBand((_, {kind}) => !isMoment(kind)),
      {zh: '没有圆的色带为持续推进或谋划', en: 'a band without a dot is work under way or proposed'},
    ],
    [!isGrouped && has(isDeadline), {zh: '竖线为最晚时限', en: 'an upright bar is a deadline'}],
    [isGrouped, {zh: '选一组看其中的项目', en: 'choose a group to see its projects'}],
  ];
  const texts = all.flatMap(([applies, text]) => (applies ? [text[locale]] : []));
  return capital(clauses(texts, locale)) + {zh: '。', en: '.'}[locale];
}
