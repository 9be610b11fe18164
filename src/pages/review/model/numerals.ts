/** A part of the text: the offsets of its first character and after its last. */
export type Span = readonly [start: number, end: number];

const arabic = /[\d０-９]+(?:[.．][\d０-９]+)?/g;
const han = /[零〇一二三四五六七八九十百千万亿两]+/g;

/** The Arabic numerals of a text, full-width ones too, that lie in none of some spans. */
export function numeralsIn(text: string, claimed: readonly Span[] = []): readonly Span[] {
  const sorted = [...claimed].sort(([a], [b]) => a - b);
  let next = 0;
  const open: Span[] = [];
  return [...text.matchAll(arabic)].flatMap(({0: {length}, index}): Span[] => {
    for (; next < sorted.length && sorted[next][0] <= index; next++) open.push(sorted[next]);
    for (let at = open.length - 1; at >= 0; at--) if (open[at][1] <= index) open.splice(at, 1);
    return open.some(([, end]) => end >= index + length) ? [] : [[index, index + length]];
  });
}

/** The numerals of a literal: the Arabic ones, or the first in Chinese digits where there is none. */
export function numeralsOfLiteral(literal: string, start: number): readonly Span[] {
  const spans = [...literal.matchAll(arabic)];
  const found = spans.length > 0 ? spans : [...literal.matchAll(han)].slice(0, 1);
  return found.map(({0: {length}, index}) => [start + index, start + index + length]);
}

/** The most characters of a quote. */
const longestQuote = 40;

const clauseEnd = /[，。；！？,;!?\n]/;

/**
 * The quote around a span: its clause, or of a clause that is too long the part around the span. Empty where the span itself
 * is too long.
 */
export function quoteOf(text: string, [start, end]: Span): string {
  if (end - start > longestQuote) return '';
  let [from, to] = [start, end];
  while (from > 0 && !clauseEnd.test(text[from - 1]) && end - from < longestQuote) from--;
  while (to < text.length && !clauseEnd.test(text[to]) && to - from < longestQuote) to++;
  return text.slice(from, to).trim();
}
