/** Counts that share a shade; both ends occur in the data. */
export interface CountClass {
  readonly from: number;
  readonly to: number;
  /** 0 for zero, which has a look of its own; else 1, the lightest, to 5, the strongest. */
  readonly level: number;
}

/** The most shades that an eye tells apart. */
const most = 5;

/** The levels of one class, of two, and so on: well apart, and the strongest only where all are needed. */
const levels = [[3], [2, 4], [1, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4, 5]];

/**
 * The classes that occur in the counts: zero, and at most five above it. Each count is its own class while
 * there are no more than five; then those nearest to each other by their ratio are joined, again and again.
 */
export function countClasses(counts: readonly number[]): readonly CountClass[] {
  const distinct = [...new Set(counts)].sort((a, b) => a - b);
  const ranges = distinct.filter((count) => count > 0).map((count) => ({from: count, to: count}));
  while (ranges.length > most) {
    const ratio = (index: number) => ranges[index + 1].to / ranges[index].from;
    let nearest = 0;
    for (let index = 1; index < ranges.length - 1; index++) if (ratio(index) <= ratio(nearest)) nearest = index;
    const [low, high] = ranges.slice(nearest, nearest + 2);
    ranges.splice(nearest, 2, {from: low.from, to: high.to});
  }
  const zero = distinct[0] === 0 ? [{from: 0, to: 0, level: 0}] : [];
  return [...zero, ...ranges.map((range, index) => ({...range, level: levels[ranges.length - 1][index]}))];
}

/** The class of a count that was among the counts. */
export const classOf = (classes: readonly CountClass[], count: number): CountClass =>
  classes.find(({from, to}) => from <= count && count <= to)!;
