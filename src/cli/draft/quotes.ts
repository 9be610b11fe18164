import {longestQuote} from '../checks/sources.js';
import type {CompactText} from '../compact-text.js';

/** A character of a numeral or of a word in Latin letters. */
const inWord = /[\p{Nd}\p{Script=Latin}.．%％]/u;

/** Whether an offset lies within a numeral or a word in Latin letters: between 2 and 0 of 20家. */
const cutsWord = (text: string, at: number) =>
  at > 0 && at < text.length && inWord.test(text[at - 1]) && inWord.test(text[at]);

/** The last offset, up to one and not before the literal's end, that cuts no word. */
function wholeEnd(text: string, at: number, literalEnd: number): number {
  let end = at;
  while (end > literalEnd && cutsWord(text, end)) end--;
  return end;
}

/** The first offset, from one on, that cuts no word. */
function wholeStart(text: string, at: number): number {
  let start = at;
  while (cutsWord(text, start)) start++;
  return start;
}

/** At most 40 characters of the original around a literal: its clause or, of a longer clause, the end of the part up to just after the literal. */
export function quoteAround(
  original: string,
  compact: CompactText,
  start: number,
  end: number,
  clause: readonly [number, number],
): string {
  const [from, to] = compact.spanOf(clause[0], clause[1]);
  const [literalStart, literalEnd] = compact.spanOf(start, end);
  if (to - from <= longestQuote) return original.slice(from, to);
  const after = Math.min(to, Math.max(literalEnd, literalStart + 6) + 4);
  const last = wholeEnd(original, after - literalStart > longestQuote ? literalEnd : after, literalEnd);
  const first = Math.max(from, last - longestQuote);
  return original.slice(Math.min(wholeStart(original, first), literalStart), last).trim();
}

/** A quote without the promise after its number, which is of something else: 增长7%以上、力争投入强度…. */
export function withoutLaterPromise(quote: string, literal: string): string {
  const from = quote.indexOf(literal) + literal.length;
  const at = quote.slice(from).search(/[、,，](?:并|且)?(?:力争|争取|争创|确保)/);
  return at < 0 ? quote : quote.slice(0, from + at);
}
