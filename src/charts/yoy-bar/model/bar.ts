import type {Relation} from '../../../dataset/types.js';
import {tenth} from '../../../model/layout.js';

/** A number that is drawn, and the room that the point of its bar and its label need beyond it. */
export interface BarEnd {
  readonly value: number;
  readonly room: number;
}

/** Where the bars that are read against each other stand. */
export interface BarScale {
  /** The x of a value. */
  readonly at: (value: number) => number;
  /** The distance from the lowest number, or zero, to the highest. */
  readonly span: number;
}

const zeroEnd: BarEnd = {value: 0, room: 0};

/** The largest scale from zero at which every bar with its label stays between two edges; negative numbers go left. */
export function barScale(ends: readonly BarEnd[], [from, to]: readonly [number, number]): BarScale {
  const right = [zeroEnd, ...ends.filter(({value}) => value >= 0)];
  const left = [zeroEnd, ...ends.filter(({value}) => value < 0)];
  let least = Infinity;
  for (const a of right)
    for (const b of left)
      if (a.value > b.value) least = Math.min(least, (to - from - a.room - b.room) / (a.value - b.value));
  const slope = least < Infinity ? Math.max(0, least) : 0;
  const zero = from + Math.max(...left.map(({value, room}) => room - value * slope));
  const values = [...right, ...left].map(({value}) => value);
  return {at: (value) => zero + value * slope, span: (Math.max(...values) - Math.min(...values)) * slope};
}

/** How long the point or the notch is in which a bar ends that shows a bound, and how far the stripes of “about” may reach. */
export const tip = 7;

/** Where the truth may lie: 1 above the number, −1 below it, 0 neither. */
const openSide: Readonly<Record<Relation, -1 | 0 | 1>> = {
  ge: 1,
  gt: 1,
  le: -1,
  lt: -1,
  approx: 0,
  eq: 0,
  qualitative: 0,
};

/** Stripes that thin out around the number of "about": start and width. They show softness, not a tolerance. */
const stripes = [
  [-4, 2],
  [0.5, 1],
  [4.5, 0.5],
] as const;

const rectangle = (from: number, to: number, y: number, height: number) =>
  `M${tenth(from)} ${y}H${tenth(to)}v${height}H${tenth(from)}z`;

/**
 * A bar from zero to a number, as SVG path data. Its end says how the number bounds the truth: blunt where it is exact, a
 * point where the truth may lie beyond it, a notch where it may fall short of it, stripes for "about". No bound makes a bar
 * longer than its number. Zero has no bar.
 */
export function barPath(zero: number, end: number, y: number, height: number, relation: Relation): string {
  if (end === zero) return '';
  const way = end < zero ? -1 : 1;
  const length = (end - zero) * way;
  if (relation === 'approx') {
    const solid = Math.max(0, length - 6);
    const soft = stripes.map(([from, width]) => rectangle(end + from * way, end + (from + width) * way, y, height));
    return (solid > 0 ? rectangle(zero, zero + solid * way, y, height) : '') + soft.join('');
  }
  const side = openSide[relation];
  if (side === 0) return rectangle(zero, end, y, height);
  // Of a negative number, the truth below it is further from zero.
  const isPoint = side === way;
  const depth = Math.min(tip, length) * way;
  const corner = isPoint ? end - depth : end;
  const middle = isPoint ? depth : -depth;
  const upperSide = `M${tenth(zero)} ${y}H${tenth(corner)}l${tenth(middle)} ${height / 2}`;
  return `${upperSide}L${tenth(corner)} ${y + height}H${tenth(zero)}z`;
}
