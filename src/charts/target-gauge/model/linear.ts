import type {Locale} from '../../../dataset/types.js';
import type {Box, Label} from '../../../model/layout.js';
import {linearScale} from '../../../model/linear-scale.js';
import type {LinearScale} from '../../../model/linear-scale.js';
import {headline} from './headline.js';
import {edgeOf, isRank} from './facts.js';
import type {TargetGaugeInput} from './input.js';
import type {TargetGaugeLayout} from './layout.js';
import {gaugeTrack} from './track.js';
import type {TrackPart} from './track.js';
import {targetGaugeWords} from './figure-words.js';

/** Marks that are closer than this overlap, in pixels. */
const leastDistance = 14;

/** The numbers that a gauge draws, without earlier readings. */
function valuesOf(input: TargetGaugeInput): number[] {
  const {target, actual, progress} = input;
  const all = [edgeOf(input), target?.high, target?.stretch?.value, actual?.value, progress?.value];
  return all.filter((value) => typeof value === 'number');
}

/**
 * The whole axis. It begins at zero and ends at 100 for shares, otherwise beyond the largest value; a count has ticks only
 * at whole numbers. Undefined for a rank, and where there is no number.
 */
export function gaugeScale(input: TargetGaugeInput, width: number): LinearScale | undefined {
  const values = [...valuesOf(input), ...(input.progress?.readings.map(({value}) => value) ?? [])];
  if (values.length === 0 || isRank(input)) return undefined;
  const {measure} = input.indicator;
  const isShare = measure === 'share' && Math.max(...values) <= 100;
  const all = [...values, ...(isShare ? [100] : [(edgeOf(input) ?? 0) * 1.25, ...values.map((value) => value * 1.04)])];
  const ticks = width < 400 ? 3 : 4;
  return linearScale(all, [0, width], measure === 'count' ? Math.min(ticks, Math.max(1, ...all)) : ticks);
}

/** The values that would overlap on an axis. */
export function crowded(input: TargetGaugeInput, {at}: LinearScale): readonly number[] {
  const values = valuesOf(input);
  return values.filter((a) => values.some((b) => a !== b && Math.abs(at(a) - at(b)) < leastDistance));
}

/** Whether some values would overlap, so that their section of the axis is enlarged. */
export function isCrowded(input: TargetGaugeInput, {width}: Box): boolean {
  const scale = gaugeScale(input, width);
  return scale !== undefined && crowded(input, scale).length > 0;
}

/** Whether `layoutTargetGauge` alone lays a gauge out: its target is a number, and no values overlap. */
export const isPlain = (input: TargetGaugeInput, box: Box): boolean =>
  (input.target ?? input.actual)?.value !== null && !isCrowded(input, box);

export const bottomOf = (labels: readonly Label[]): number => Math.max(0, ...labels.map(({y}) => y));

/** A figure with a headline above its tracks; without tracks where there is no number. */
export function framed(
  input: TargetGaugeInput,
  head: readonly Label[],
  width: number,
  locale: Locale,
  tracksFrom: (top: number) => readonly TrackPart[],
): TargetGaugeLayout {
  const parts = tracksFrom(bottomOf(head) + 8);
  return {
    ...targetGaugeWords(input, locale),
    width,
    height: (parts.at(-1)?.bottom ?? bottomOf(head) + 6) + 8,
    labels: [head, ...parts.map(({labels}) => labels)].flat(),
    marks: parts.flatMap(({marks}) => marks),
    tracks: parts.map(({track}) => track),
  };
}

/**
 * Lays out one indicator's target, last year's result and this year's reading, if any, on one track. Where
 * values would overlap, or the target is in words, use `layoutForm`.
 */
export function layoutTargetGauge(input: TargetGaugeInput, {width}: Box, locale: Locale): TargetGaugeLayout {
  const head = headline(input, width, locale);
  const scale = gaugeScale(input, width);
  return framed(input, head, width, locale, (top) => (scale ? [gaugeTrack(input, scale, top, width, locale)] : []));
}
