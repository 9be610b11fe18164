import type {Commitment, Dataset} from '../../src/dataset/types.js';
import type {Problem} from '../problems.js';

/** The word by which the report promises. */
const words = {firm: '确保', stretch: '力争', expected: '预期'} as const satisfies Record<Commitment, string>;

/** A quote that says 确保 or 力争 is a promise of that firmness; 预期 also tells of what fell short. */
export function commitmentProblems({observations}: Dataset): Problem[] {
  return observations.flatMap(({role, commitment, source: {quote}}, index): Problem[] => {
    const path = `observations[${index}].commitment`;
    if (role === 'actual' && commitment) return [{path, message: 'a result is not promised', mend: 'Empty it.'}];
    const said = (['firm', 'stretch'] as const).find((each) => quote.includes(words[each]));
    if (said === undefined || said === commitment) return [];
    return [{path, message: `the quote says ${words[said]}`, mend: `Write "${said}".`}];
  });
}

/** The sentence of a promise has the word that makes it one. */
export function promiseProblems({observations}: Dataset, text: string): Problem[] {
  return observations.flatMap(({commitment, source: {start, end}}, index): Problem[] => {
    if (!commitment) return [];
    const from = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start)) + 1;
    if (text.slice(from, end).includes(words[commitment])) return [];
    const path = `observations[${index}].commitment`;
    return [
      {path, message: `its sentence does not say ${words[commitment]}`, mend: 'Mend the commitment or empty it.'},
    ];
  });
}
