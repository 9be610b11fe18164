import {InvalidIdError} from '../../../../dataset/invalid-id.js';
import type {Milestone, Place, Project} from '../../../../dataset/types.js';
import {spanOfPeriod} from '../../../../model/words/period-span.js';
import {stepOf, steps} from '../milestones/step.js';

/** What milestones and projects must have to be shown; what is empty asks for nothing. */
export interface Wanted {
  /** Ids of steps: `start`, `finish`, `open`, `ongoing`, `proposed`. */
  readonly milestone: readonly string[];
  /** An EDTF period that milestones must touch. */
  readonly period: string;
  /** Words that the name, the quotes and the places must contain, each of them, in either language. */
  readonly text: string;
}

/** Letters of any case and width as one. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** The words of a search. */
export const wordsOf = (text: string): readonly string[] => plain(text).split(/\s+/).filter(Boolean);

/** The test of a milestone. @throws InvalidIdError where a step is unknown, or the period is none */
function milestoneTest({milestone, period}: Wanted): (milestone: Milestone) => boolean {
  const known = steps.map(({id}) => id);
  for (const id of milestone) if (!known.includes(id)) throw new InvalidIdError('milestone', id, known);
  const wanted = period ? spanOfPeriod(period) : undefined;
  if (period && !wanted) throw new InvalidIdError('period', period);
  return (one) => {
    if (milestone.length > 0 && !milestone.includes(stepOf(one.kind).id)) return false;
    const span = wanted && spanOfPeriod(one.period);
    return !wanted || (span !== undefined && span.from < wanted.to && span.to > wanted.from);
  };
}

/**
 * The projects that have what is wanted, each with those of its milestones that are wanted.
 * @throws InvalidIdError where a step is unknown, or the period is none
 */
export function matching(projects: readonly Project[], places: readonly Place[], wanted: Wanted): readonly Project[] {
  const isWanted = milestoneTest(wanted);
  const words = wordsOf(wanted.text);
  const narrows = wanted.milestone.length > 0 || wanted.period !== '';
  if (!narrows && words.length === 0) return projects;
  const names = new Map(places.map(({id, name}) => [id, `${name.zh}\n${name.en}`]));
  return projects.flatMap((project) => {
    const milestones = narrows ? project.milestones.filter(isWanted) : project.milestones;
    if (narrows && milestones.length === 0) return [];
    const {name} = project;
    const said = [
      name.zh,
      name.en,
      ...project.places.map((id) => names.get(id)),
      ...milestones.map(({source}) => source.quote),
    ];
    const all = plain(said.join('\n'));
    if (!words.every((word) => all.includes(word))) return [];
    return [narrows ? {...project, milestones} : project];
  });
}
