import type {Locale} from '../dataset/types.js';
import type {Box, Label} from './layout.js';
import {linearScale} from './linear-scale.js';
import type {LinearScale} from './linear-scale.js';
import {headline} from './target-gauge-headline.js';
import {edgeOf} from './target-gauge-input.js';
import type {TargetGaugeInput} from './target-gauge-input.js';
import type {TargetGaugeLayout} from './target-gauge-layout.js';
import {gaugeTrack} from './target-gauge-track.js';
import type {TrackPart} from './target-gauge-track.js';
import {targetGaugeWords} from './target-gauge-words.js';

/** Marks nearer than this cover one another. */
const apart = 14;

const valuesOf = (input: TargetGaugeInput): number[] =>
  [edgeOf(input), input.actual?.value, input.progress?.value].filter((value) => typeof value === 'number');

/** The whole axis: always from zero, and to a hundred for shares; undefined where nothing has a number. */
export function gaugeScale(input: TargetGaugeInput, width: number): LinearScale | undefined {
  const values = [...valuesOf(input), ...(input.progress?.readings.map(({value}) => value) ?? [])];
  if (values.length === 0) return undefined;
  const edge = edgeOf(input);
  const share = input.indicator.measure === 'share' && Math.max(...values) <= 100;
  const room = edge === undefined ? [] : [edge * 1.25];
  return linearScale(share ? [...values, 100] : [...values, ...room], [0, width], width < 400 ? 3 : 5);
}

/** The values that would cover one another on an axis. */
export function crowded(input: TargetGaugeInput, {at}: LinearScale): readonly number[] {
  const values = valuesOf(input);
  return values.filter((a) => values.some((b) => a !== b && Math.abs(at(a) - at(b)) < apart));
}

export const bottomOf = (labels: readonly Label[]): number => Math.max(0, ...labels.map(({y}) => y));

/** A headline above tracks, as a figure; where nothing has a number, words alone. */
export function framed(
  input: TargetGaugeInput,
  width: number,
  locale: Locale,
  tracksFrom: (top: number) => readonly TrackPart[],
): TargetGaugeLayout {
  const head = headline(input, width, locale);
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
 * Lays out one indicator's target, last year's result and, if given, this year's reading on one track. Where values
 * are too close to be told apart, `layoutEnlarged` adds a second.
 */
export function layoutTargetGauge(input: TargetGaugeInput, {width}: Box, locale: Locale): TargetGaugeLayout {
  const scale = gaugeScale(input, width);
  return framed(input, width, locale, (top) => (scale ? [gaugeTrack(input, scale, top, width, locale)] : []));
}
