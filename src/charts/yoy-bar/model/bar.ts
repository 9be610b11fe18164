import type {Relation} from '../../../dataset/types.js';
import {tenth} from '../../../model/layout.js';

/** The number of a bar, and the room beyond it for the point of the bar and for its label, in pixels. */
export interface BarEnd {
  readonly value: number;
  readonly room: number;
  /** Whether the room is left of the number. Default: left of a negative number, else right. */
  readonly isLeft?: boolean;
}

/** The common scale of bars. */
export interface BarScale {
  /** The x of a value. */
  readonly at: (value: number) => number;
  /** The distance from the lowest number, or zero, to the highest. */
  readonly span: number;
}

const zeroEnd: BarEnd = {value: 0, room: 0};

/** The largest scale from zero at which every bar with its label stays between two edges; negative numbers go left. */
export function barScale(ends: readonly BarEnd[], [from, to]: readonly [number, number]): BarScale {
  const isLeft = (end: BarEnd) => end.isLeft ?? end.value < 0;
  const right = [zeroEnd, ...ends.filter((end) => !isLeft(end))];
  const left = [zeroEnd, ...ends.filter(isLeft)];
  let least = Infinity;
  for (const a of right)
    for (const b of left)
      if (a.value > b.value) least = Math.min(least, (to - from - a.room - b.room) / (a.value - b.value));
  const slope = least < Infinity ? Math.max(0, least) : 0;
  const zero = from + Math.max(...left.map(({value, room}) => room - value * slope));
  const values = [...right, ...left].map(({value}) => value);
  return {at: (value) => zero + value * slope, span: (Math.max(...values) - Math.min(...values)) * slope};
}

/** The length of the point or notch at the end of a bar that shows a bound, and of the stripes of “about”, in pixels. */
export const pointLength = 7;

/** The side on which the true value may lie: 1 above the number, −1 below it, 0 neither. */
const openSide: Readonly<Record<Relation, -1 | 0 | 1>> = {
  ge: 1,
  gt: 1,
  le: -1,
  lt: -1,
  approx: 0,
  eq: 0,
  range: 0,
  qualitative: 0,
};

/** The stripes around the number of "about", thinner towards their ends: start and width, in pixels. They do not show a tolerance. */
const stripes = [
  [-4, 2],
  [0.5, 1],
  [4.5, 0.5],
] as const;

/** A rectangle between two edges. */
export const rectangle = (from: number, to: number, y: number, height: number) =>
  `M${tenth(from)} ${y}H${tenth(to)}v${height}H${tenth(from)}z`;

/**
 * A bar from zero to a number, as SVG path data. Its end shows the relation: straight for an exact number, a point where
 * the true value may be larger, a notch where it may be smaller, stripes for "about". A point ends at the number. Zero has
 * no bar.
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
  const point = side * Math.min(pointLength, length);
  // The tip of a point is at the number, and so are the corners of a notch. Below a negative number is further from zero.
  const corner = tenth(side === way ? end - point : end);
  return `M${tenth(zero)} ${y}H${corner}l${tenth(point)} ${height / 2}L${corner} ${y + height}H${tenth(zero)}z`;
}
