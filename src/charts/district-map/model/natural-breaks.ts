/** Sums of a sorted list's prefixes, so that the spread of any run is told at once. */
function spreads(sorted: readonly number[]): (from: number, to: number) => number {
  // Around the middle, so that large numbers lose no digits.
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
 * The starts of the `count` runs of a sorted list whose values differ least from the means of their runs: natural
 * breaks (Jenks), found exactly (Ckmeans). Where several divisions are as good, the one that breaks first.
 */
export function naturalBreaks(sorted: readonly number[], count: number): readonly number[] {
  const size = sorted.length;
  const spread = spreads(sorted);
  /** Of the first `end` values in `runs` runs: the least spread, and where its last run starts. */
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
  const found: number[] = [];
  let end = size;
  for (let runs = count - 1; runs > 0; runs--) found.unshift((end = starts[runs][end]));
  return [0, ...found];
}
