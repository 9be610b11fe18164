import type {Locale} from '../../../dataset/types.js';
import type {Box, Label, Mark} from '../../../model/layout.js';
import type {LinearScale} from '../../../model/linear-scale.js';
import {labelWidth} from '../../../model/text-width.js';
import {headline} from './headline.js';
import {hasSeveralReadings} from './input.js';
import type {TargetGaugeInput} from './input.js';
import type {TargetGaugeLayout} from './layout.js';
import {gaugeScale, isComparable, valuesOf} from './scale.js';
import {trackWithBar} from './result-bar.js';
import type {TrackPart} from './track.js';
import {markWords, targetGaugeWords} from './figure-words.js';

/** Marks that are closer than this overlap, in pixels. */
const leastDistance = 14;

/** The values that would overlap on an axis. */
export function crowded(input: TargetGaugeInput, {at}: LinearScale): readonly number[] {
  const values = valuesOf(input);
  return values.filter((a) => values.some((b) => a !== b && Math.abs(at(a) - at(b)) < leastDistance));
}

/** Whether some values would overlap, so that their section of the axis is enlarged. Several readings have no track. */
export function isCrowded(input: TargetGaugeInput, {width}: Box): boolean {
  if (hasSeveralReadings(input)) return false;
  const scale = gaugeScale(input, width);
  return scale !== undefined && crowded(input, scale).length > 0;
}

/** Whether `layoutTargetGauge` alone lays a gauge out: its target is a number, and no values overlap. */
export const isPlain = (input: TargetGaugeInput, box: Box): boolean =>
  input.target?.value != null && !isCrowded(input, box);

export const bottomOf = (labels: readonly Label[]): number => Math.max(0, ...labels.map(({y}) => y));

/** From this width on, the headline is to the left of the tracks. */
export const besideFrom = 700;

/** The width that a headline beside its tracks takes, with the gap after it. */
export const headlineColumn = (width: number) => Math.min(340, Math.round(width * 0.28));

/** The mark of a gauge that is only a number: the number itself. */
function numberMark(input: TargetGaugeInput, [big]: readonly Label[], locale: Locale): Mark[] {
  const subject = input.target ?? input.actual;
  if (!subject || (!input.progress && subject.value === null)) return [];
  const text = input.progress?.readings.at(-1)?.text ?? markWords(subject, input, locale);
  return [{id: subject.id, text, x: 0, y: big.y - 36, width: Math.max(24, labelWidth(big)), height: 44}];
}

/** A figure with a headline above its tracks or, in a wide box, beside them; without tracks where nothing is compared. */
export function framed(
  input: TargetGaugeInput,
  width: number,
  locale: Locale,
  tracksFrom: (top: number, width: number) => readonly TrackPart[],
  headlineOf = headline,
): TargetGaugeLayout {
  const hasTracks = isComparable(input);
  const left = hasTracks && width >= besideFrom ? headlineColumn(width) : 0;
  const place = left > 0 ? 'beside' : hasTracks ? 'above' : 'alone';
  const head = headlineOf(input, left > 0 ? left - 32 : width, place, locale);
  const parts = tracksFrom(left ? 0 : bottomOf(head) + 18, width - left);
  const toRight = <Item extends {readonly x: number}>(item: Item): Item =>
    left > 0 ? {...item, x: item.x + left} : item;
  return {
    width,
    ...targetGaugeWords(input, locale),
    height: Math.max(parts.at(-1)?.bottom ?? 0, bottomOf(head) + (hasTracks ? 0 : 6)) + 8,
    labels: [...head, ...parts.flatMap(({labels}) => labels.map(toRight))],
    marks: hasTracks ? parts.flatMap(({marks}) => marks.map(toRight)) : numberMark(input, head, locale),
    tracks: parts.map(({track}) => ({...track, x: left})),
  };
}

/**
 * Lays out one indicator's target, last year's result and this year's reading, if any, on one track. Where
 * values would overlap, or the target is in words, use `layoutForm`.
 */
export function layoutTargetGauge(
  input: TargetGaugeInput,
  {width}: Box,
  locale: Locale,
  headlineOf = headline,
): TargetGaugeLayout {
  const tracksFrom = (top: number, room: number) => {
    const scale = gaugeScale(input, room);
    return scale ? [trackWithBar(input, scale, top, room, locale)] : [];
  };
  return framed(input, width, locale, tracksFrom, headlineOf);
}
