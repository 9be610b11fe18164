import {goalZone} from '../../../../model/goal-zone.js';
import type {LinearScale} from '../../../../model/linear-scale.js';
import type {TargetGaugeInput} from '../input.js';
import type {GaugeTrack} from '../layout.js';
import {valuesOf} from '../scale.js';

/** The height of a track, in pixels. */
export const trackHeight = 18;

/** Where the line of all targets may stand, as a share of a track: the first place that leaves room for all other numbers. */
const places = [1 / 2, 1 / 3, 1 / 4];

/** Whether a row has a number beside its target; without one there is nothing to draw, and the target stands alone. */
export const isCompared = ({actual, progress}: TargetGaugeInput): boolean =>
  progress !== undefined || actual?.value != null;

/** The values of a row with zero, from which its bar begins. */
const valuesOfRow = (row: TargetGaugeInput) => [0, ...valuesOf(row)];

/** How far a row extends to the right of its target, as a multiple of the distance from its start to the target. */
function reachOf(row: TargetGaugeInput): number {
  const {low, edge} = startOf(row);
  return (Math.max(...valuesOfRow(row)) - edge) / (edge - low);
}

/** The start of a row's axis: zero or, where a number is below it or the target is not above it, as far left as any number needs. */
function startOf(row: TargetGaugeInput): {readonly low: number; readonly edge: number} {
  const edge = row.target!.value!;
  const values = valuesOfRow(row);
  const least = Math.min(...values);
  if (edge > 0) return {low: least < 0 ? least * 1.1 : 0, edge};
  const far = Math.max(...values.map((value) => Math.abs(value - edge)));
  return {low: edge - (far * 1.1 || 1), edge};
}

/** The axis of a row, on which the target stands at `line`. */
function scaleOf(row: TargetGaugeInput, line: number, width: number): LinearScale {
  const {low, edge} = startOf(row);
  const slope = line / (edge - low);
  const isShare = row.indicator.measure === 'share' && Math.max(...valuesOfRow(row)) <= 100;
  const high = low + width / slope;
  return {domain: [low, isShare ? Math.min(high, 100) : high], at: (value) => (value - low) * slope, ticks: []};
}

/** The track of a row; a number beyond its end is not on it. */
export function trackOf(row: TargetGaugeInput, line: number, width: number, y: number): GaugeTrack {
  const {target, actual, progress, indicator} = row;
  const scale = scaleOf(row, line, width);
  const [low, high] = scale.domain;
  const end = scale.at(high);
  const inside = (value: number) => Math.max(0, Math.min(end, scale.at(value)));
  const [from, to] = progress ? [0, progress.value].map(inside).sort((a, b) => a - b) : [0, 0];
  const isOn = actual?.value != null && actual.value >= low && actual.value <= high;
  return {
    ...{x: 0, y, width: end, height: trackHeight},
    zone: goalZone(target!, target!.value!, indicator.direction, scale),
    ...(progress && {bar: {x: from, width: to - from}}),
    ...(low < 0 && high >= 0 && {zero: scale.at(0)}),
    ...(isOn && {dot: {x: scale.at(actual.value)}}),
  };
}

/** The place of the targets on all tracks. */
export const lineOn = (rows: readonly TargetGaugeInput[], width: number): number =>
  width * (places.find((place) => rows.every((row) => reachOf(row) * 1.04 <= 1 / place - 1)) ?? places.at(-1)!);
