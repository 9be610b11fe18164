import {tickIncrement} from 'd3-array';
import type {Label} from '../../../../model/layout.js';
import {labelWidth} from '../../../../model/text-width.js';
import {barScale} from '../bar.js';
import type {BarEnd, BarScale} from '../bar.js';

/** An axis of changes: zero is the result. */
export interface Axis extends BarScale {
  /** The largest change to which arrows are to scale; those to larger ones are broken. */
  readonly limit: number;
  readonly ticks: readonly number[];
  /** The distance of the ticks. */
  readonly step: number;
}

/** A change more than this many times the next smaller one, and of more than `cutFrom`, would leave no room for the others. */
const cutRatio = 3;
const cutFrom = {percent: 100, points: 20};

/** The limit of an axis on which a few very large changes are cut; infinite where none is. */
export function limitOf(values: readonly number[], unit: 'percent' | 'points'): number {
  const sizes = values
    .map(Math.abs)
    .filter(Boolean)
    .sort((a, b) => a - b);
  const at = sizes.findIndex((size, index) => index > 0 && size > cutFrom[unit] && size > cutRatio * sizes[index - 1]);
  // Only exceptions are cut: no more than half of the changes.
  return at > 0 && at >= sizes.length / 2 ? sizes[at - 1] * 1.6 : Infinity;
}

/** An axis between two edges, on which every change has room for its label. */
export function axisOf(
  ends: readonly BarEnd[],
  unit: 'percent' | 'points',
  edges: readonly [from: number, to: number],
): Axis {
  const limit = limitOf(
    ends.map(({value}) => value),
    unit,
  );
  const scale = barScale(
    ends.map((end) => ({...end, value: Math.max(-limit, Math.min(limit, end.value))})),
    edges,
  );
  const values = [0, ...ends.map(({value}) => value)].filter((value) => Math.abs(value) <= limit);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (scale.span < 1 || high === low) return {limit, ticks: [], step: 1, ...scale};
  // d3 gives steps below one as the negative of their inverse.
  const step = tickIncrement(low, high, 4);
  const size = step > 0 ? step : -1 / step;
  const ticks: number[] = [];
  const isInside = (value: number) => scale.at(value) >= edges[0] && scale.at(value) <= edges[1];
  for (let count = Math.ceil(low / size) - 1; count <= Math.floor(high / size) + 1; count++) {
    const value = step > 0 ? count * step : count / -step;
    if (count !== 0 && Math.abs(value) <= limit && isInside(value)) ticks.push(value);
  }
  return {limit, ticks, step: size, ...scale};
}

/** A label of an axis at its value. */
export interface AxisLabel extends Label {
  readonly value: number;
}

/**
 * The labels of an axis, which begin with that of zero: this one is moved between the edges; of the others every second,
 * third or fourth stands where they would touch, and none that would leave the edges.
 */
export function clearLabels(
  labels: readonly AxisLabel[],
  step: number,
  [from, to]: readonly [number, number],
): AxisLabel[] {
  const placed = labels.flatMap((label) => {
    const width = labelWidth(label);
    const start = Math.max(from, Math.min(to - width, label.x - width / 2));
    const isMoved = Math.abs(start + width / 2 - label.x) > 1;
    return isMoved && label.value !== 0 ? [] : [{...label, x: start, anchor: 'start' as const}];
  });
  const touch = (those: readonly AxisLabel[]) =>
    [...those]
      .sort((a, b) => a.x - b.x)
      .some((label, at, all) => at > 0 && all[at - 1].x + labelWidth(all[at - 1]) + 8 > label.x);
  for (const stride of [1, 2, 3, 4]) {
    const some = placed.filter(({value}) => Math.round(value / step) % stride === 0);
    if (!touch(some)) return some;
  }
  return placed.filter(({value}) => value === 0);
}
