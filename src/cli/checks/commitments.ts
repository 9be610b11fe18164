import type {Commitment, Dataset, Observation, Source} from '../../dataset/types.js';
import type {Problem} from '../problems.js';

/** The words of a report that express a commitment. */
const words = new Map<Commitment, readonly string[]>([
  ['firm', ['确保']],
  ['stretch', ['力争', '争创']],
  ['expected', ['预期']],
]);

/** The words that express a commitment; none for an invalid one, which the schema reports. */
const wordsOf = (commitment: Commitment) => words.get(commitment) ?? [];

/** A level that is striven for; 争取 alone is also to ask for funds: 争取上级资金3亿元. */
const sought = /(?<!资金|政策|项目)争取[^、,，。;；]{0,24}(?:突破|达到|增长)/;

const expresses = (passage: string, commitment: Commitment) =>
  wordsOf(commitment).some((word) => passage.includes(word)) || (commitment === 'stretch' && sought.test(passage));

/** The words that express a commitment, for a message: 力争 or 争创. */
const anyOf = (commitment: Commitment) => wordsOf(commitment).join(' or ');

/** The commitment that a passage expresses by 确保, 力争 or 争创. 预期 is no evidence, since it is also used of a result that fell short. */
const commitmentIn = (passage: string) => (['firm', 'stretch'] as const).find((each) => expresses(passage, each));

/** A passage without its stretch target, whose 力争 does not apply to the first number: 增长5%以上、力争7%. */
const withoutStretch = (words: string) => words.replace(/[、,，](?:并|且)?(?:力争|争取|力求|冲刺)[^、,，。;；]*/g, '');

/** What of a target its commitment is read from. */
type Target = Pick<Observation<string, Source>, 'stretch'> & {
  readonly source: Pick<Source, 'start' | 'end' | 'quote'>;
};

/** The commitment that the words of a quote express. */
const commitmentOfQuote = ({stretch, source: {quote}}: Target): Commitment | undefined =>
  commitmentIn(stretch ? withoutStretch(quote) : quote);

/** Only a target has a commitment, and it is the one that its quote expresses. */
export function commitmentProblems({observations}: Dataset): Problem[] {
  return observations.flatMap((observation, index): Problem[] => {
    const {role, commitment} = observation;
    const path = `observations[${index}].commitment`;
    if (role !== 'target') return commitment ? [{path, message: 'only a target is promised', advice: 'Empty it.'}] : [];
    const expressed = commitmentOfQuote(observation);
    if (expressed === undefined || expressed === commitment) return [];
    return [{path, message: `the quote says ${anyOf(expressed)}`, advice: `Write "${expressed}".`}];
  });
}

/** The text from the last punctuation mark of some before `from`, up to `to`. */
const since = (text: string, marks: string, from: number, to: number) =>
  text.slice(Math.max(...[...marks].map((mark) => text.lastIndexOf(mark, from - 1))) + 1, to);

/** The sentence from its beginning up to `from`, and on to `to`; after a comma, a colon or a heading of expected goals, the end of a line does not end it. */
const sentenceSince = (text: string, from: number, to: number) =>
  (/(?:[^。\n]|(?<=[，,；;：:、]|预期目标(?:建议)?)\n)*$/.exec(text.slice(Math.max(0, from - 800), from))?.[0] ?? '') +
  text.slice(from, to);

/** The commitment that the text gives a target: by a word in its clause, or because its sentence lists expected goals (预期目标). */
function commitmentInText({stretch, source: {start, end}}: Target, text: string): Commitment | undefined {
  const inClause = commitmentIn(since(text, ',，。;；:：\n', start, stretch ? start : end));
  return inClause ?? (sentenceSince(text, start, start).includes('预期目标') ? 'expected' : undefined);
}

/** The commitment of a target by its quote and the text, else a proposed one for which its sentence has a word. */
export function commitmentOf(target: Target, text: string, proposed: Commitment | undefined): Commitment | undefined {
  const {start, end} = target.source;
  const stated = commitmentOfQuote(target) ?? commitmentInText(target, text);
  if (stated || !proposed) return stated;
  return expresses(sentenceSince(text, start, end), proposed) ? proposed : undefined;
}

/** The sentence of a target has a word for its commitment, and the commitment is the one that the text expresses. */
export function promiseProblems({observations}: Dataset, text: string): Problem[] {
  return observations.flatMap((observation, index): Problem[] => {
    const {role, commitment, source} = observation;
    const path = `observations[${index}].commitment`;
    const expressed = role === 'target' ? commitmentInText(observation, text) : undefined;
    if (expressed !== undefined && expressed !== commitment)
      return [{path, message: `the text says ${anyOf(expressed)}`, advice: `Write "${expressed}".`}];
    if (!commitment || expresses(sentenceSince(text, source.start, source.end), commitment)) return [];
    return [
      {
        path,
        message: `its sentence does not say ${anyOf(commitment)}`,
        advice: 'Correct the commitment or empty it.',
      },
    ];
  });
}
