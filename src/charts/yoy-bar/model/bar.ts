import type {Relation} from '../../../dataset/types.js';
import {tenth} from '../../../model/tenth.js';

/** How far a bar's end reaches beyond or falls back from its number to show a bound. */
export const tip = 7;

/** Stripes that thin out around the number of "about": start and width. They show softness, no tolerance. */
const stripes = [
  [-4, 2],
  [0.5, 1],
  [4.5, 0.5],
] as const;

const box = (from: number, to: number, y: number, height: number) =>
  `M${tenth(from)} ${y}H${tenth(to)}v${height}H${tenth(from)}z`;

/**
 * A bar from zero to a number, as SVG path data. Its end says how the number bounds the truth: blunt where it is
 * exact, a point where the truth may lie beyond it, a notch where it may fall short of it, stripes for "about". Zero has
 * no bar.
 */
export function barPath(zero: number, end: number, y: number, height: number, relation: Relation): string {
  if (end === zero) return '';
  const way = end < zero ? -1 : 1;
  const bounded = {ge: 1, gt: 1, le: -1, lt: -1, approx: 0, eq: 0, qualitative: 0}[relation] * way;
  if (relation === 'approx') {
    const solid = Math.max(0, (end - zero) * way - 6);
    const soft = stripes.map(([from, width]) => box(end + from * way, end + (from + width) * way, y, height)).join('');
    return (solid > 0 ? box(zero, zero + solid * way, y, height) : '') + soft;
  }
  if (bounded === 0) return box(zero, end, y, height);
  const reach = bounded > 0 ? tip : -Math.min(tip, Math.abs(end - zero));
  const side = `M${tenth(zero)} ${y}H${tenth(end)}l${tenth(reach * way)} ${height / 2}`;
  return `${side}L${tenth(end)} ${y + height}H${tenth(zero)}z`;
}
