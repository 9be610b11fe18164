import type {Dataset} from '../../dataset/types.js';
import type {Problem} from '../problems.js';

/** Records are in the order of the report: an offset out of order was mistyped. */
export function orderProblems({observations, exclusions, projects, places}: Dataset): Problem[] {
  const look = (path: string, starts: readonly number[], isEqualFine = true): Problem[] =>
    starts.flatMap((start, index) => {
      const before = starts[index - 1] ?? -1;
      if (before < start || (isEqualFine && before === start)) return [];
      return [
        {path: `${path}[${index}]`, message: `it stands at ${start}, after ${before}`, advice: 'Correct the start.'},
      ];
    });
  const startsOf = (items: readonly {readonly source: {readonly start: number}}[]) =>
    items.map(({source}) => source.start);
  return [
    ...look('observations', startsOf(observations)),
    ...look(
      'exclusions',
      exclusions.map(({start}) => start),
      false,
    ),
    ...projects.flatMap(({milestones}, index) => look(`projects[${index}].milestones`, startsOf(milestones))),
    ...places.flatMap(({mentions}, index) =>
      look(
        `places[${index}].mentions`,
        mentions.map(({start}) => start),
        false,
      ),
    ),
  ];
}
