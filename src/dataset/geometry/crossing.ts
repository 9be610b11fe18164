import type {Feature, Position, Ring} from './feature.js';

/** A place where a border crosses itself. */
export interface Crossing {
  readonly path: string;
  readonly at: Position;
}

/** Loops smaller than this share of what the ring encloses are slips of digitising, which nobody sees. */
const sliver = 1e-3;

/** Comparisons after which a ring is taken as it is: no real border needs as many. */
const mostComparisons = 4_000_000;

/** Twice the area that some lines of a ring enclose with a point, below zero where they run clockwise. */
function areaAround([x0, y0]: Position, ring: Ring, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) {
    const [a, b] = [ring[at], ring[at + 1]];
    sum += (a[0] - x0) * (b[1] - y0) - (b[0] - x0) * (a[1] - y0);
  }
  return sum;
}

const side = (a: Position, b: Position, c: Position) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Whether two lines cross within both; touching is no crossing. */
const cross = (a: Position, b: Position, c: Position, d: Position) =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** Where two lines that cross meet. */
function meeting(a: Position, b: Position, c: Position, d: Position): Position {
  const [before, after] = [side(c, d, a), side(c, d, b)];
  const share = before / (before - after);
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

/** The index of the first line of a ring that crosses a later one and cuts off more than a sliver. */
function crossingAt(ring: Ring): number | undefined {
  const count = ring.length - 1;
  if (count < 4) return undefined;
  const low = new Float64Array(count);
  const high = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const [a, b] = [ring[at][0], ring[at + 1][0]];
    low[at] = a < b ? a : b;
    high[at] = a < b ? b : a;
  }
  const order = new Uint32Array(count);
  for (let at = 0; at < count; at++) order[at] = at;
  order.sort((a, b) => low[a] - low[b]);
  const whole = areaAround(ring[0], ring, 0, count);
  let comparisons = 0;
  for (let i = 0; i < count; i++) {
    const one = order[i];
    const [a, b] = [ring[one], ring[one + 1]];
    const [bottom, top] = a[1] < b[1] ? [a[1], b[1]] : [b[1], a[1]];
    const end = high[one];
    // Lines that begin where this one has ended, and all after them, are clear of it.
    for (let j = i + 1; j < count && low[order[j]] <= end; j++) {
      if (++comparisons > mostComparisons) return undefined;
      const other = order[j];
      const [c, d] = [ring[other], ring[other + 1]];
      if ((c[1] < bottom && d[1] < bottom) || (c[1] > top && d[1] > top) || !cross(a, b, c, d)) continue;
      const [from, to] = one < other ? [one, other] : [other, one];
      const loop = areaAround(meeting(a, b, c, d), ring, from + 1, to);
      const [inner, outer] = [Math.abs(loop), Math.abs(whole - loop)];
      if (Math.min(inner, outer) > sliver * (inner + outer)) return from;
    }
  }
  return undefined;
}

/** Where a feature's border first crosses itself, slivers aside; undefined where it does not. */
export function crossingIn({path, polygons}: Feature): Crossing | undefined {
  for (const [polygon, rings] of polygons.entries())
    for (const [index, ring] of rings.entries()) {
      const at = crossingAt(ring);
      if (at !== undefined)
        return {
          path: `${path}, [${polygon}][${index}][${at}]`,
          at: ring[at].slice(0, 2).map((one) => Number(one.toFixed(4))),
        };
    }
  return undefined;
}
