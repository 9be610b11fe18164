/** The middle of some numbers; the mean of the middle two where their number is even. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
}

/** How far the middle half of some numbers is spread, as a share of their median. */
export function spread(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return (median(sorted.slice(-half)) - median(sorted.slice(0, half))) / median(sorted);
}

/** The medians of two rows of numbers, divided. */
export const ratio = (values: readonly number[], limit: readonly number[]): number => median(values) / median(limit);

/** Rounds in each of which everything has one turn, and every round begins with the next, so that none is favoured. */
export const interleaved = <Item>(items: readonly Item[], rounds: number): Item[] =>
  Array.from({length: rounds}, (_, round) => items.map((_item, index) => items[(index + round) % items.length])).flat();
