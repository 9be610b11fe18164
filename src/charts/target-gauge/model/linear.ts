import type {Locale} from '../../../dataset/types.js';
import type {Box, Label, Mark} from '../../../model/layout.js';
import type {LinearScale} from '../../../model/linear-scale.js';
import {labelWidth} from '../../../model/text-width.js';
import {headline, subjectOf} from './headline.js';
import {hasSeveralReadings} from './input.js';
import type {TargetGaugeInput} from './input.js';
import type {TargetGaugeLayout} from './layout.js';
import {gaugeScale, isComparable, valuesOf} from './scale.js';
import {resultRow, trackBelowBar} from './result-bar.js';
import type {ResultRow} from './result-bar.js';
import {isTargetHeadline} from './track.js';
import type {TrackPart} from './track.js';
import {markWords, targetGaugeWords} from './figure-words.js';

/** Marks that are closer than this overlap, in pixels. */
const leastDistance = 6;

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
export const headlineColumn = (width: number) => Math.min(300, Math.round(width * 0.24));

/** The mark of a gauge that is only a number: the number itself. */
function numberMark(input: TargetGaugeInput, [big]: readonly Label[], locale: Locale): Mark[] {
  const subject = subjectOf(input);
  if (!subject || (!input.progress && subject.value === null)) return [];
  const text = input.progress?.readings.at(-1)?.text ?? markWords(subject, input, locale);
  return [{id: subject.id, text, x: 0, y: big.y - 36, width: Math.max(24, labelWidth(big)), height: 44}];
}

/** What a figure has beside its headline, in a width. */
export interface Rows {
  /** The row of last year's result, above the headline that names the track. Default: none; the headline comes first. */
  readonly result?: ResultRow | undefined;
  /** The tracks below an edge. */
  readonly tracks: (top: number) => readonly TrackPart[];
}

/**
 * A figure with a headline above its tracks or, in a wide box, beside them; without tracks where nothing is compared.
 * A headline below the row of last year's result stands at its own track.
 */
export function framed(
  input: TargetGaugeInput,
  width: number,
  locale: Locale,
  rowsIn: (width: number, left: number) => Rows,
  headlineOf = headline,
): TargetGaugeLayout {
  const hasTracks = isComparable(input);
  const left = hasTracks && width >= besideFrom ? headlineColumn(width) : 0;
  const {result, tracks} = rowsIn(width - left, left);
  const place = {hasTracks, isBeside: left > 0, isNamed: hasTracks && !(result && isTargetHeadline(input))};
  const words = headlineOf(input, left > 0 ? left - 32 : width, place, locale);
  const top = result?.bottom ?? 0;
  const above = result ? top + 6 : 0;
  const parts = tracks(left > 0 ? top : above + bottomOf(words) + (result ? 2 : 18));
  const last = parts.at(-1);
  // Beside its track, the large number ends where the track does.
  const beside = result && last ? last.track.y + last.track.height - 2 - words[0].y : 0;
  const head = words.map((label) => ({...label, y: label.y + (left > 0 ? beside : above)}));
  const toRight = <Item extends {readonly x: number}>(item: Item): Item =>
    left > 0 ? {...item, x: item.x + left} : item;
  return {
    width,
    ...targetGaugeWords(input, locale),
    height: Math.max(last?.bottom ?? 0, bottomOf(head) + (hasTracks ? 0 : 6)) + 8,
    labels: [...head, ...[...(result?.labels ?? []), ...parts.flatMap(({labels}) => labels)].map(toRight)],
    marks: hasTracks
      ? [...parts.flatMap(({marks}) => marks), ...(result?.marks ?? [])].map(toRight)
      : numberMark(input, head, locale),
    tracks: parts.map(({track}) => ({...track, x: left})),
  };
}

/** The rows of a gauge with last year's result as a bar above the track. */
export function rowsWithBar(
  input: TargetGaugeInput,
  scale: LinearScale,
  width: number,
  left: number,
  locale: Locale,
): Rows {
  const result = resultRow(input, scale, width, left, locale);
  return {result, tracks: (top) => [trackBelowBar(input, scale, result, top, width, locale)]};
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
  const rowsIn = (room: number, left: number): Rows => {
    const scale = gaugeScale(input, room);
    return scale ? rowsWithBar(input, scale, room, left, locale) : {tracks: () => []};
  };
  return framed(input, width, locale, rowsIn, headlineOf);
}
