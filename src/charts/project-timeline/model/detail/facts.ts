import type {Locale, Milestone, Project} from '../../../../dataset/types.js';
import {formatNumber} from '../../../../model/words/number.js';
import {periodWords} from '../../../../model/words/period.js';
import {kindWords} from '../milestone-words.js';
import {datedMilestones, isMoment, steps, yearOf} from '../milestones.js';
import type {Step} from '../milestones.js';
import {languages} from '../words/languages.js';

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

/** `2022年开工8个、建成20个`: how many projects reached each step in a year. */
function factsOfYear(projects: readonly Project[], year: number, certainty: Certainty, locale: Locale): string {
  const count = (counted: readonly Step[]) =>
    counted.flatMap(({id, kinds}) => {
      const reached = projects.flatMap((project) => {
        const milestone = project.milestones.find(
          (one) => kinds.includes(one.kind) && one.certainty === certainty && yearOf(one) === year,
        );
        return milestone ? [kindWords(milestone.kind, project, locale)] : [];
      });
      if (reached.length === 0) return [];
      const isTold = reached.length > 1 || projects.length < manyProjects;
      const hasOneWord = isTold && new Set(reached).size === 1 && isMoment(kinds[0]);
      const word = hasOneWord ? reached[0] : languages[locale].steps[id][certainty];
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
