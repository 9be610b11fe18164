import type {Feature, Position, Ring} from './feature.js';

/** A point where a border crosses itself. */
export interface Crossing {
  readonly path: string;
  readonly at: Position;
  /** Which area of the feature, and which of its rings. */
  readonly polygon: number;
  readonly ring: number;
}

/** Loops smaller than this share of what the ring encloses come from imprecise digitising and are too small to be seen. */
const sliver = 1e-3;

/** Comparisons after which a ring is accepted unchecked: no real border needs as many. */
const maxComparisons = 4_000_000;

/** Twice the area between a point and some segments of a ring, below zero where they run clockwise. */
function areaAround([x0, y0]: Position, ring: Ring, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) {
    const [a, b] = [ring[at], ring[at + 1]];
    sum += (a[0] - x0) * (b[1] - y0) - (b[0] - x0) * (a[1] - y0);
  }
  return sum;
}

const side = (a: Position, b: Position, c: Position) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Whether two segments cross; segments that only touch do not. */
const cross = (a: Position, b: Position, c: Position, d: Position) =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** The point in which two segments cross. */
function intersectionOf(a: Position, b: Position, c: Position, d: Position): Position {
  const [before, after] = [side(c, d, a), side(c, d, b)];
  const share = before / (before - after);
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

/** A buffer that all rings share, since there are thousands of them and most are short. */
let scratch = new Int32Array(1024);

/** The buffer with room for at least `size` numbers; its content is not cleared. */
function roomFor(size: number): Int32Array {
  if (scratch.length < size) scratch = new Int32Array(2 * size);
  return scratch;
}

/** Steps to a degree, each about a decimetre: comparing whole numbers is fastest. */
const parts = 1e6;

/** Writes x and y of each position of a ring from the index `start` on, and before it the bounding box of each run: left, right, bottom, top. */
function write(ring: Ring, length: number, start: number, numbers: Int32Array): void {
  for (let run = 0, from = 0; from < ring.length - 1; run += 4, from += length) {
    let left = Infinity;
    let right = -Infinity;
    let bottom = Infinity;
    let top = -Infinity;
    for (let at = from; at <= from + length && at < ring.length; at++) {
      const position = ring[at];
      const x = Math.trunc(position[0] * parts);
      const y = Math.trunc(position[1] * parts);
      numbers[start + 2 * at] = x;
      numbers[start + 2 * at + 1] = y;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < bottom) bottom = y;
      if (y > top) top = y;
    }
    numbers[run] = left;
    numbers[run + 1] = right;
    numbers[run + 2] = bottom;
    numbers[run + 3] = top;
  }
}

/** Whether two segments cross, and both parts into which they cut the ring are larger than a sliver. */
function cutsOff(ring: Ring, from: number, to: number): boolean {
  const [a, b, c, d] = [ring[from], ring[from + 1], ring[to], ring[to + 1]];
  if (!cross(a, b, c, d)) return false;
  const loop = areaAround(intersectionOf(a, b, c, d), ring, from + 1, to);
  const whole = areaAround(ring[0], ring, 0, ring.length - 1);
  const [inner, outer] = [Math.abs(loop), Math.abs(whole - loop)];
  return Math.min(inner, outer) > sliver * (inner + outer);
}

/**
 * The index of a segment of a ring that crosses a later one and cuts off more than a sliver. Neighbouring segments are
 * grouped in runs: no segments of two runs cross where the bounding boxes of the runs are disjoint or only touch.
 */
function crossingAt(ring: Ring): number | undefined {
  const count = ring.length - 1;
  if (count < 4) return undefined;
  const length = Math.max(6, Math.round(Math.sqrt(count) / 4));
  const start = 4 * Math.ceil(count / length);
  const numbers = roomFor(start + 2 * ring.length);
  write(ring, length, start, numbers);
  let comparisons = 0;
  for (let first = 0; first < start; first += 4)
    for (let second = first; second < start; second += 4) {
      if (numbers[second] >= numbers[first + 1] || numbers[second + 1] <= numbers[first]) continue;
      if (numbers[second + 2] >= numbers[first + 3] || numbers[second + 3] <= numbers[first + 2]) continue;
      comparisons += length * length;
      if (comparisons > maxComparisons) return undefined;
      const from = (first / 4) * length;
      for (let one = from; one < from + length && one < count; one++) {
        const line = start + 2 * one;
        const isEast = numbers[line] < numbers[line + 2];
        const left = numbers[isEast ? line : line + 2];
        const right = numbers[isEast ? line + 2 : line];
        const isNorth = numbers[line + 1] < numbers[line + 3];
        const bottom = numbers[isNorth ? line + 1 : line + 3];
        const top = numbers[isNorth ? line + 3 : line + 1];
        const to = (second / 4) * length;
        for (let other = Math.max(one + 2, to); other < to + length && other < count; other++) {
          const at = start + 2 * other;
          if (numbers[at] < left ? numbers[at + 2] < left : numbers[at] > right && numbers[at + 2] > right) continue;
          if (numbers[at + 1] < bottom ? numbers[at + 3] < bottom : numbers[at + 1] > top && numbers[at + 3] > top)
            continue;
          if (cutsOff(ring, one, other)) return one;
        }
      }
    }
  return undefined;
}

/** The first point in which a feature's border crosses itself, apart from slivers; undefined where there is none. */
export function crossingIn({path, polygons}: Feature): Crossing | undefined {
  for (const [polygon, rings] of polygons.entries())
    for (const [index, ring] of rings.entries()) {
      const at = crossingAt(ring);
      if (at !== undefined)
        return {
          path: `${path}, [${polygon}][${index}][${at}]`,
          at: ring[at].slice(0, 2).map((one) => Number(one.toFixed(4))),
          ...{polygon, ring: index},
        };
    }
  return undefined;
}
