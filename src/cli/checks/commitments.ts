import type {Commitment, Dataset, Observation, Source} from '../../dataset/types.js';
import type {Problem} from '../problems.js';

/** The words by which the report promises. */
const words = new Map<Commitment, readonly string[]>([
  ['firm', ['确保']],
  ['stretch', ['力争', '争创']],
  ['expected', ['预期']],
]);

/** The words that make a commitment; none for what is no commitment, of which the schema tells. */
const wordsOf = (commitment: Commitment) => words.get(commitment) ?? [];

const has = (passage: string, commitment: Commitment) => wordsOf(commitment).some((word) => passage.includes(word));

/** The words that make a commitment, for a sentence: 力争 or 争创. */
const anyOf = (commitment: Commitment) => wordsOf(commitment).join(' or ');

/** What a passage promises by 确保, 力争 or 争创; 预期 also tells of what fell short. */
const promisedIn = (passage: string) => (['firm', 'stretch'] as const).find((each) => has(passage, each));

/** Only a target is promised, and as firmly as its quote says. */
export function commitmentProblems({observations}: Dataset): Problem[] {
  return observations.flatMap(({role, commitment, source: {quote}}, index): Problem[] => {
    const path = `observations[${index}].commitment`;
    if (role !== 'target') return commitment ? [{path, message: 'only a target is promised', advice: 'Empty it.'}] : [];
    const said = promisedIn(quote);
    if (said === undefined || said === commitment) return [];
    return [{path, message: `the quote says ${anyOf(said)}`, advice: `Write "${said}".`}];
  });
}

/** The text after the last of some marks before an offset, up to another. */
const since = (text: string, marks: string, from: number, to: number) =>
  text.slice(Math.max(...[...marks].map((mark) => text.lastIndexOf(mark, from - 1))) + 1, to);

/** How firmly the text promises a target: by a word in its own clause, or as one of the expected goals that its sentence lists. */
function promised({source: {start, end}}: Observation<string, Source>, text: string): Commitment | undefined {
  const own = promisedIn(since(text, ',，。;；:：\n', start, end));
  return own ?? (since(text, '。\n', start, start).includes('预期目标') ? 'expected' : undefined);
}

/** A promise has the word that makes it one in its sentence, and what the text promises is called so. */
export function promiseProblems({observations}: Dataset, text: string): Problem[] {
  return observations.flatMap((observation, index): Problem[] => {
    const {role, commitment, source} = observation;
    const path = `observations[${index}].commitment`;
    const said = role === 'target' ? promised(observation, text) : undefined;
    if (said !== undefined && said !== commitment)
      return [{path, message: `the text says ${anyOf(said)}`, advice: `Write "${said}".`}];
    if (!commitment || has(since(text, '。\n', source.start, source.end), commitment)) return [];
    return [
      {
        path,
        message: `its sentence does not say ${anyOf(commitment)}`,
        advice: 'Correct the commitment or empty it.',
      },
    ];
  });
}
