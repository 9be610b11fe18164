import type {Dataset} from '../../dataset/types.js';
import type {Problem} from '../problems.js';

/** An Arabic numeral of the text, and the paths of the records that refer to it. */
export interface Numeral {
  readonly start: number;
  readonly digits: string;
  readonly observations: readonly string[];
  readonly exclusions: readonly string[];
}

/** Every Arabic numeral of a text with the records that refer to it. */
export function numeralsOf({observations, exclusions}: Dataset, text: string): Numeral[] {
  return [...text.matchAll(/\d+(?:\.\d+)?/g)].map(({0: digits, index: start}) => {
    const within = (from: number, to: number) => from <= start && start + digits.length <= to;
    return {
      start,
      digits,
      observations: observations.flatMap(({source}, index) =>
        within(source.start, source.end) ? [`observations[${index}]`] : [],
      ),
      exclusions: exclusions.flatMap((exclusion, index) =>
        within(exclusion.start, exclusion.start + exclusion.literal.length) ? [`exclusions[${index}]`] : [],
      ),
    };
  });
}

/** Whether two observations may share a numeral: their quotes contain 均, and their indicators differ. */
const mayShare = (paths: readonly string[], {observations}: Dataset): boolean => {
  const sharing = observations.filter((_, index) => paths.includes(`observations[${index}]`));
  const indicators = new Set(sharing.map(({indicator}) => indicator));
  return sharing.length === 2 && indicators.size === 2 && sharing.some(({source}) => source.quote.includes('均'));
};

/** Every numeral of the text belongs to one observation or one exclusion; two observations share one only by 均. */
export function numeralProblems(dataset: Dataset, text: string): Problem[] {
  return numeralsOf(dataset, text).flatMap(({start, digits, observations, exclusions}): Problem[] => {
    const claims = [...observations, ...exclusions];
    const around = text.slice(Math.max(0, start - 12), start + digits.length + 8).replace(/\s+/g, ' ');
    if (claims.length === 0)
      return [
        {
          path: `text[${start}]`,
          message: `${digits} is not claimed: …${around}…`,
          advice: 'Add an observation or an exclusion.',
        },
      ];
    if (claims.length === 1 || (exclusions.length === 0 && mayShare(observations, dataset))) return [];
    const message = `${digits} at ${start} is claimed ${claims.length} times: …${around}…`;
    return claims.slice(1).map((path) => ({path, message, advice: 'Leave one, unless 均 doubles it.'}));
  });
}
