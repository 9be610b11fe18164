/** Tells line and column of an offset, both from 1, as an editor counts them. */
export function linesOf(text: string): (offset: number) => {readonly line: number; readonly column: number} {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({index}) => index + 1)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return {line: low + 1, column: offset - starts[low] + 1};
  };
}
