import {createHash} from 'node:crypto';
import type {Dataset, Source} from '../../dataset/types.js';
import {locate} from '../locate.js';
import type {Problem} from '../problems.js';
import {sourcesOf} from './sources.js';

/** The text is the one from which the dataset was made. */
export function identityProblems({report}: Dataset, text: string): Problem[] {
  const problems: Problem[] = [];
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  const advice = (fact: string) =>
    `Give the text of this report, as it was published; where this is it, write ${fact}.`;
  if (sha256 !== report.sha256)
    problems.push({
      path: 'report.sha256',
      message: `the text's SHA-256 is ${sha256}, not ${report.sha256}`,
      advice: advice(sha256),
    });
  if (text.length !== report.length)
    problems.push({
      path: 'report.length',
      message: `the text has ${text.length} characters, not ${report.length}`,
      advice: advice(String(text.length)),
    });
  return problems;
}

/** Whether the text contains a quote such that the literal inside it is at the start of the source. */
export function quoteLands(
  {start, literal, quote}: Pick<Source, 'start' | 'literal' | 'quote'>,
  text: string,
): boolean {
  for (let at = quote.indexOf(literal); at >= 0; at = quote.indexOf(literal, at + 1))
    if (text.startsWith(quote, start - at)) return true;
  return false;
}

/** The advice on a misplaced literal: its correct offset, or why that is not certain. */
function adviceOn(literal: string, quote: string, text: string): string {
  const location = locate(literal, quote, text);
  return 'start' in location ? `Write ${location.start}.` : `Write its start yourself: ${location.doubt}.`;
}

/** Every literal and every quote is in the text at its offset. */
export function placingProblems(dataset: Dataset, text: string): Problem[] {
  const problems: Problem[] = [];
  const isPlaced = (path: string, start: number, literal: string, quote = '') => {
    if (text.startsWith(literal, start)) return true;
    const message = `the text has "${text.slice(start, start + literal.length).replace(/\s+/g, ' ')}" at ${start}, not "${literal}"`;
    problems.push({path, message, advice: adviceOn(literal, quote, text)});
    return false;
  };
  for (const [path, source] of sourcesOf(dataset))
    if (isPlaced(`${path}.start`, source.start, source.literal, source.quote) && !quoteLands(source, text))
      problems.push({
        path: `${path}.quote`,
        message: `"${source.quote}" does not stand around ${source.start}`,
        advice: 'Copy it from the text, with its punctuation.',
      });
  dataset.exclusions.forEach(({start, literal}, index) => isPlaced(`exclusions[${index}].start`, start, literal));
  dataset.places.forEach(({mentions}, index) =>
    mentions.forEach(({start, literal}, at) => isPlaced(`places[${index}].mentions[${at}].start`, start, literal)),
  );
  return problems;
}
