import type {Item} from './items.js';
import type {Span} from './numerals.js';

/** A piece of the text, and the items that it belongs to: the shortest first. */
export interface Segment {
  readonly text: string;
  readonly items: readonly Item[];
}

/** A line of the text in pieces. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly segments: readonly Segment[];
}

interface Marked {
  readonly span: Span;
  readonly item: Item;
}

function segmentsOf(text: string, start: number, end: number, marked: readonly Marked[]): Segment[] {
  const clipped = (at: number) => Math.min(Math.max(at, start), end);
  const edges = new Set([start, end, ...marked.flatMap(({span}) => span.map(clipped))]);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => ({
    text: text.slice(from, sorted[index + 1]),
    items: marked
      .filter(({span}) => span[0] <= from && span[1] >= sorted[index + 1])
      .sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))
      .map(({item}) => item),
  }));
}

/** The text by lines, each in pieces that are marked alike. */
export function paragraphsOf(text: string, items: readonly Item[]): readonly Paragraph[] {
  const marked = items
    .flatMap((item) => item.spans.map((span): Marked => ({span, item})))
    .sort((a, b) => a.span[0] - b.span[0]);
  let start = 0;
  return text.split('\n').flatMap((line): Paragraph[] => {
    const [from, end] = [start, start + line.length];
    start = end + 1;
    if (line.trim() === '') return [];
    const inside = marked.filter(({span}) => span[0] < end && span[1] > from);
    return [{start: from, end, segments: segmentsOf(text, from, end, inside)}];
  });
}

/** The items that begin in the paragraph of an item. */
export function itemsBeside(paragraphs: readonly Paragraph[], items: readonly Item[], {spans}: Item): readonly Item[] {
  const [at = -1] = spans[0] ?? [];
  const paragraph = paragraphs.find(({start, end}) => start <= at && at < end);
  if (!paragraph) return [];
  return items.filter((item) => item.spans[0]?.[0] >= paragraph.start && item.spans[0][0] < paragraph.end);
}
