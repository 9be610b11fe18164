import type {Locale, Localized, Milestone, Project} from '../../../dataset/types.js';
import {formatNumber} from '../../../model/words/number.js';
import {periodWords} from '../../../model/words/period.js';
import {datedMilestones, isMoment, kindWords, steps, yearOf} from './milestones.js';
import type {Step} from './milestones.js';
import {capital} from '../../../model/words/capital.js';

type Certainty = Milestone['certainty'];

/** The certainties, `stated` before `planned`. */
export const certainties: readonly Certainty[] = ['stated', 'planned'];

/** From this number of projects on, a single one is counted under the name of its step, like the group that contains it. */
const manyProjects = 40;

/** Items joined to one phrase. */
export const list = (items: readonly string[], locale: Locale): string =>
  locale === 'zh'
    ? items.join('、')
    : items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** Clauses as one. */
export const clauses = (parts: readonly string[], locale: Locale): string =>
  parts.filter(Boolean).join({zh: '；', en: '; '}[locale]);

/** `2022年进展，2023年计划`: the years that are reported and those that are planned. */
export function yearsByName(milestones: readonly Milestone[], locale: Locale): string {
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

/** `2022年开工8个、建成20个`: how many projects reached each step in a year. */
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
  // Ongoing work is counted only where there are no events, so that the clause stays short.
  const moments = count(steps.filter(({kinds}) => isMoment(kinds[0])));
  const words = moments.length > 0 && projects.length > 1 ? moments : count(steps);
  if (words.length === 0) return '';
  const when = periodWords(String(year), locale);
  if (locale === 'en') return `${list(words, 'en')} in ${when}`;
  return when + (certainty === 'planned' ? '计划' : '') + list(words, 'zh');
}

/** The facts of projects by year, `stated` before `planned`; empty where no date is known. */
export function factsByYear(projects: readonly Project[], locale: Locale): string {
  const years = [...new Set(projects.flatMap(datedMilestones).map(yearOf))].sort((a, b) => a - b);
  const facts = years.flatMap((year) => certainties.map((certainty) => factsOfYear(projects, year, certainty, locale)));
  return clauses(facts, locale);
}

/** The sentence: how many projects the report names, and the steps that they reached. */
export const summaryOf = (projects: number, facts: string, locale: Locale): string => {
  const count = formatNumber(projects, locale);
  return {zh: `报告提到${count}个项目：${facts}。`, en: `The report names ${count} projects: ${facts}.`}[locale];
};

/** The addition to the source line where several milestones have different sources. */
export const tableSources = {zh: '；逐项出处见数据表', en: '; sources of all items in the data table'};

/** A clause on how to read the figure, and whether the shape that it explains occurs. */
export type Clause = readonly [applies: boolean, text: Localized];

/** The clauses that apply, as a sentence. */
export function sentenceOf(all: readonly Clause[], locale: Locale): string {
  const texts = all.flatMap(([applies, text]) => (applies ? [text[locale]] : []));
  return capital(clauses(texts, locale)) + {zh: '。', en: '.'}[locale];
}

/**
 * The meaning of the symbols of milestones.
 *
 * @param dotted The milestones of which events have a dot.
 * @param dashed The milestones of which ongoing work has a dash.
 */
export function symbolClauses(dotted: readonly Milestone[], dashed: readonly Milestone[]): Clause[] {
  const hasDot = (certainty: Milestone['certainty']) =>
    dotted.some((one) => one.certainty === certainty && isMoment(one.kind));
  return [
    [hasDot('stated'), {zh: '实心圆为已落实', en: 'a solid dot is done'}],
    [hasDot('planned'), {zh: '空心圆为计划', en: 'a ring is planned'}],
    [dashed.some(({kind}) => !isMoment(kind)), {zh: '短横为推进或谋划', en: 'a dash is under way or proposed'}],
  ];
}

/**
 * The line on how to read groups.
 *
 * @param unit How many projects a symbol represents.
 * @param ofRows The clauses on the rows of open groups.
 */
export const howToReadGroups = (
  milestones: readonly Milestone[],
  unit: number,
  ofRows: readonly Clause[],
  locale: Locale,
): string =>
  sentenceOf(
    [
      [unit === 1, {zh: '每个符号为一个项目', en: 'each symbol is a project'}],
      [unit > 1, {zh: `每个符号约为${unit}个项目`, en: `each symbol is about ${unit} projects`}],
      ...symbolClauses(milestones, milestones),
      ...ofRows,
      [true, {zh: '选一组看其中的项目', en: 'choose a group to see its projects'}],
    ],
    locale,
  );
