/** The sum of squared deviations from the mean of any run of a sorted list, from sums over its prefixes. */
function spreads(sorted: readonly number[]): (from: number, to: number) => number {
  // Relative to the median, so that large numbers lose no digits.
  const middle = sorted[sorted.length >> 1];
  const sums = [0];
  const squares = [0];
  sorted.forEach((value, index) => {
    sums.push(sums[index] + value - middle);
    squares.push(squares[index] + (value - middle) ** 2);
  });
  return (from, to) => {
    const sum = sums[to] - sums[from];
    return Math.max(0, squares[to] - squares[from] - sum ** 2 / (to - from));
  };
}

/**
 * The starts of the `count` runs of a sorted list whose values differ least from the means of their runs: natural breaks
 * (Jenks), by the exact algorithm Ckmeans. Of several equally good divisions it takes the one that breaks first.
 */
export function naturalBreaks(sorted: readonly number[], count: number): readonly number[] {
  const size = sorted.length;
  const spread = spreads(sorted);
  // For the first `end` values in `runs` runs: the least spread, and where the last run starts.
  let least = Array.from({length: size + 1}, (_, end) => (end === 0 ? 0 : spread(0, end)));
  const starts: number[][] = [Array.from({length: size + 1}, () => 0)];
  for (let runs = 1; runs < count; runs++) {
    const next = Array.from({length: size + 1}, () => Infinity);
    const from = Array.from({length: size + 1}, () => 0);
    for (let end = runs + 1; end <= size; end++)
      for (let start = runs; start < end; start++) {
        const total = least[start] + spread(start, end);
        if (total < next[end]) [next[end], from[end]] = [total, start];
      }
    least = next;
    starts.push(from);
  }
  const breaks: number[] = [];
  let end = size;
  for (let runs = count - 1; runs > 0; runs--) breaks.unshift((end = starts[runs][end]));
  return [0, ...breaks];
}
