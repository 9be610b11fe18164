import type {Locale, Milestone, Project} from '../../../../dataset/types.js';
import {periodWords} from '../../../../model/words/period.js';
import {kindWords} from '../milestone-words.js';
import {datedMilestones, isMoment, steps, yearOf} from '../milestones.js';
import type {Step} from '../milestones.js';
import {languages} from '../words/detail/languages.js';
import {languages as overviewLanguages} from '../words/languages.js';

type Certainty = Milestone['certainty'];

/** The certainties, `stated` before `planned`. */
export const certainties: readonly Certainty[] = ['stated', 'planned'];

/** From this number of projects on, a single one is counted under the name of its step, like the group that contains it. */
const manyProjects = 40;

/** Clauses as one. */
export const clauses = (parts: readonly string[], locale: Locale): string =>
  parts.filter(Boolean).join(overviewLanguages[locale].clause);

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
      const word = hasOneWord ? reached[0] : overviewLanguages[locale].steps[id][certainty];
      if (projects.length === 1) return [word];
      return [languages[locale].count(word, String(reached.length))];
    });
  // Ongoing work is counted only where there are no events, so that the clause stays short.
  const moments = count(steps.filter(({kinds}) => isMoment(kinds[0])));
  const words = moments.length > 0 && projects.length > 1 ? moments : count(steps);
  if (words.length === 0) return '';
  return languages[locale].factsOfYear(certainty, periodWords(String(year), locale), words);
}

/** The facts of projects by year, `stated` before `planned`; empty where no date is known. */
export function factsByYear(projects: readonly Project[], locale: Locale): string {
  const years = [...new Set(projects.flatMap(datedMilestones).map(yearOf))].sort((a, b) => a - b);
  const facts = years.flatMap((year) => certainties.map((certainty) => factsOfYear(projects, year, certainty, locale)));
  return clauses(facts, locale);
}
