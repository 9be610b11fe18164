import type {LinearScale} from '../../../model/linear-scale.js';
import {edgeOf, isRank} from './facts.js';
import type {TargetGaugeInput} from './input.js';

/** Where a target stands, as a share of the width: the first place that leaves room for all other numbers. */
const places = [1 / 2, 1 / 4];

/** How far an axis extends beyond its largest value, so that no dot touches its end. */
const beyond = 1.04;

/** The numbers that a gauge draws, without earlier readings. */
export function valuesOf(input: TargetGaugeInput): number[] {
  const {target, actual, progress} = input;
  const all = [edgeOf(input), target?.high, target?.stretch?.value, actual?.value, progress?.value];
  return all.filter((value) => typeof value === 'number');
}

/** Whether there are numbers to compare: two of target, last year's result and the page's reading, and these are no ranks. */
export const isComparable = (input: TargetGaugeInput): boolean =>
  !isRank(input) && [edgeOf(input), input.actual?.value, input.progress?.value].filter((one) => one != null).length > 1;

/** A number rounded to two digits, away from zero. */
function roundOut(value: number): number {
  if (value === 0) return 0;
  const digits = Math.floor(Math.log10(Math.abs(value))) - 1;
  const [step, inverse] = [10 ** Math.max(digits, 0), 10 ** Math.max(-digits, 0)];
  const steps = Math.ceil(Number(((Math.abs(value) * inverse) / step).toFixed(6)));
  return (Math.sign(value) * steps * step) / inverse;
}

/** An axis from `low` to `high` on which `edge` is at the first place that leaves room; undefined where none does. */
function scaleAround(edge: number, low: number, high: number, limit: number, width: number): LinearScale | undefined {
  const place = places.find((share) => high * beyond <= low + (edge - low) / share);
  if (edge <= low || place === undefined) return undefined;
  const span = (edge - low) / place;
  const domain: [number, number] = [low, Math.min(low + span, limit)];
  return {domain, at: (value) => ((value - low) / span) * width, ticks: ticksOf(domain, limit)};
}

/** The values of an axis that are labelled besides its marks: zero, and the hundred percent of a share. */
const ticksOf = ([, end]: readonly [number, number], limit: number): readonly number[] =>
  end === limit ? [0, limit] : [0];

/**
 * The axis of a gauge. It contains zero, and the target is in the middle of the width, so that gauges below one another line
 * up; where another number would not fit, it is at a quarter or where the extent of the numbers puts it. The axis of a share
 * ends at 100. Undefined for a rank, and where there is nothing to compare.
 */
export function gaugeScale(input: TargetGaugeInput, width: number): LinearScale | undefined {
  if (!isComparable(input)) return undefined;
  const values = [...valuesOf(input), ...(input.progress?.readings.map(({value}) => value) ?? [])];
  const edge = edgeOf(input);
  const isShare = input.indicator.measure === 'share' && Math.max(...values) <= 100;
  const limit = isShare ? 100 : Infinity;
  const low = Math.min(0, ...values.map((value) => roundOut(value * beyond)));
  const high = Math.max(0, ...values);
  const around = edge === undefined ? undefined : scaleAround(edge, low, isShare ? high / beyond : high, limit, width);
  if (around) return around;
  const ends = [...values.map((value) => value * beyond), (edge ?? 0) * 1.25].map(roundOut);
  const domain: [number, number] = [Math.min(0, ...ends), Math.min(Math.max(0, ...ends), limit)];
  if (domain[0] === domain[1]) domain[1] = 1;
  const [from, to] = domain;
  return {domain, at: (value) => ((value - from) / (to - from)) * width, ticks: ticksOf(domain, limit)};
}
