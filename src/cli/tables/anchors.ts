import {compactText} from '../compact-text.js';
import type {CompactText} from '../compact-text.js';
import {startsOf} from '../locate.js';

/** The position of a literal in a text, with literal and quote as the text prints them. */
export interface Anchor {
  readonly start: number;
  readonly literal: string;
  readonly quote: string;
}

/** Why a literal was not placed. */
export type Doubt = 'no literal' | 'quote without literal' | 'not in the text' | 'more than once';

/** The text of a report with the normalised form in which quotes are searched: no spaces, no line breaks, letters of one width. */
export interface Searchable {
  readonly original: string;
  readonly compact: CompactText;
  /** The offset in the compact text of an offset in the original. */
  readonly compactAt: (offset: number) => number;
}

export function searchable(original: string): Searchable {
  const compact = compactText(original, 'dropped');
  return {
    ...{original, compact},
    compactAt: (offset) => {
      let [low, high] = [0, compact.text.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (compact.spanOf(middle, middle + 1)[0] < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** What continues a number: its next digits, its decimals, a group of three digits, or the decimals of `1,2 billion`. */
const moreDigits = /^(?:\d|\.\d|[, \u00a0]\d{3}(?!\d)|,\d{1,2} ?[bmt](?:illion|n|rillion)?\b)/;

/** Whether an occurrence of a literal is whole: not the 5 of 15, the 250 of 1,250 or the "open" of "opened". */
function isWhole(text: string, start: number, literal: string): boolean {
  const end = start + literal.length;
  const [before, after] = [text.slice(Math.max(0, start - 4), start), text.slice(end, end + 12)];
  if (/^[A-Za-z]/.test(literal) && /[A-Za-z]$/.test(before)) return false;
  if (/[A-Za-z]$/.test(literal) && /^[A-Za-z]/.test(after)) return false;
  const isContinued =
    /\d\.?$/.test(before) || (/(?<!\d)\d{1,3}[, \u00a0]$/.test(before) && moreDigits.test(before.slice(-1) + literal));
  if (/^\d/.test(literal) && isContinued) return false;
  return !/\d$/.test(literal) || !moreDigits.test(after);
}

/** The offsets at which a text contains a literal exactly. */
const printedPlaces = (original: string, literal: string, taken: ReadonlySet<number>): number[] =>
  literal === '' ? [] : startsOf(literal, original).filter((at) => !taken.has(at) && isWhole(original, at, literal));

/**
 * Finds a literal by its quote, or without one by itself. @param near The expected offset in the original: of several
 * occurrences the nearest is chosen; without it, several are a doubt. @param taken Offsets of other rows.
 */
export function anchorOf(
  text: Searchable,
  literal: string,
  quote: string,
  near?: number,
  taken: ReadonlySet<number> = new Set(),
): Anchor | {readonly doubt: Doubt} {
  const {original, compact, compactAt} = text;
  const printed = quote === '' ? printedPlaces(original, literal, taken) : [];
  if (printed.length > 0) {
    if (printed.length > 1 && near === undefined) return {doubt: 'more than once'};
    const [start] = printed.sort((a, b) => Math.abs(a - (near ?? 0)) - Math.abs(b - (near ?? 0)));
    return {start, literal, quote};
  }
  const plain = (text: string) => compactText(text, 'dropped').text;
  const [wanted, around] = [plain(literal), plain(quote)];
  if (wanted === '') return {doubt: 'no literal'};
  const inside = around === '' ? [0] : startsOf(wanted, around).filter((at) => isWhole(around, at, wanted));
  if (inside.length === 0) return {doubt: 'quote without literal'};
  const places = startsOf(around || wanted, compact.text).flatMap((at) =>
    inside
      .map((offset) => ({quoteAt: at, start: at + offset}))
      .filter(({start}) => isWhole(compact.text, start, wanted)),
  );
  if (places.length === 0) return {doubt: 'not in the text'};
  if (places.length > 1 && near === undefined) return {doubt: 'more than once'};
  const expected = compactAt(near ?? 0);
  const [place] = [...places].sort((a, b) => Math.abs(a.start - expected) - Math.abs(b.start - expected));
  const [start, end] = compact.spanOf(place.start, place.start + wanted.length);
  const [from, to] = compact.spanOf(place.quoteAt, place.quoteAt + (around || wanted).length);
  return {start, literal: original.slice(start, end), quote: quote === '' ? '' : original.slice(from, to)};
}

/** Whether the text has a literal at its start, and its quote around it. */
export function isPlaced(original: string, start: number, literal: string, quote: string): boolean {
  if (literal === '' || !original.startsWith(literal, start)) return false;
  if (quote === '') return true;
  return startsOf(literal, quote).some((at) => original.startsWith(quote, start - at));
}
