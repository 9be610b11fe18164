import type {Locale} from '../../../dataset/types.js';
import {goalZone} from '../../../model/goal-zone.js';
import type {GoalZone} from '../../../model/goal-zone.js';
import type {Label, Mark} from '../../../model/layout.js';
import type {LinearScale} from '../../../model/linear-scale.js';
import {labelWidth, within} from '../../../model/text-width.js';
import {formatNumber, namedElsewhere, signedDifference, unitWord} from '../../../model/words/number.js';
import {observationWords, roleWords} from '../../../model/words/observation.js';
import {edgeOf} from './facts.js';
import type {TargetGaugeInput} from './input.js';
import type {GaugeTrack} from './layout.js';
import {gapToResult, markWords} from './figure-words.js';
import {languages} from './words/languages.js';

/** A track with its labels and marks, and its lower edge. */
export interface TrackPart {
  readonly track: GaugeTrack;
  readonly labels: readonly Label[];
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

const hitSize = 24;

/** The left and the right end of a label. */
function extentOf(label: Label): [number, number] {
  const width = labelWidth(label);
  const left = label.x - width * {start: 0, middle: 0.5, end: 1}[label.anchor ?? 'start'];
  return [left, left + width];
}

/** Labels of the axis that do not touch; the last one carries the unit, unless it is zero. */
export function axisLabels(
  {ticks, at}: LinearScale,
  y: number,
  width: number,
  {indicator}: TargetGaugeInput,
  locale: Locale,
): Label[] {
  const labels: Label[] = [];
  let unit = ticks.at(-1) === 0 || namedElsewhere(indicator, locale) ? '' : unitWord(indicator, locale);
  let clear = Infinity;
  for (const value of [...ticks].reverse()) {
    const text = formatNumber(value, locale) + unit;
    const label = within({x: at(value), y, tone: 'axis', size: 12, text, anchor: 'middle'}, width);
    unit = '';
    const [left, right] = extentOf(label);
    if (right > clear) continue;
    clear = left - 8;
    labels.unshift(label);
  }
  return labels;
}

/** The goal zone of a gauge's target; undefined where it has no number. */
export function zoneOf(input: TargetGaugeInput, scale: LinearScale): GoalZone | undefined {
  const {indicator, target} = input;
  const edge = edgeOf(input);
  return target && edge !== undefined ? goalZone(target, edge, indicator.direction, scale) : undefined;
}

/** The label of the target at its edge: its role and, where the headline is another number, its value. */
export function targetLabel(input: TargetGaugeInput, zone: GoalZone, y: number, width: number, locale: Locale): Label {
  const {indicator, target, progress, referenceWords} = input;
  const isHeadline = !progress && target!.value !== null && !target!.stretch;
  // Of a target in words, the headline has the phrase; the label is the number that it is measured against.
  const value = isHeadline ? '' : (referenceWords ?? observationWords(target!, indicator, locale, true));
  const text = [roleWords(target!, locale), value].filter(Boolean).join(' ');
  const label: Label = {x: zone.edge, y, tone: 'target', text, anchor: 'middle'};
  return within(labelWidth(label) > width && value ? {...label, text: value.trim()} : label, width);
}

/** The label of last year's result at its dot. */
export function actualLabel(
  {indicator, actual}: TargetGaugeInput,
  x: number,
  y: number,
  width: number,
  locale: Locale,
) {
  const text = `${roleWords(actual!, locale)} ${observationWords(actual!, indicator, locale, true)}`;
  return within({x, y, tone: 'last-year', text, anchor: 'middle', isBold: true}, width);
}

/** Whether two labels on one line are closer than a space. */
function touches(a: Label, b: Label): boolean {
  const [[left, right], [otherLeft, otherRight]] = [extentOf(a), extentOf(b)];
  return left < otherRight + 8 && otherLeft < right + 8;
}

/** The distance in words over its bracket, or beside the label of the target; none where neither has room. */
function gapLabel(text: string, goal: Label, [edge, at]: readonly [number, number], width: number): Label[] {
  const label: Label = {x: (edge + at) / 2, y: goal.y, tone: 'actual', text, anchor: 'middle'};
  const half = labelWidth(label) / 2;
  const [left, right] = extentOf(goal);
  const x = at > edge ? Math.max(label.x, right + 10 + half) : Math.min(label.x, left - 10 - half);
  return x < half || x + half > width ? [] : [{...label, x}];
}

/**
 * A track with its words and marks.
 *
 * @param top The upper edge of its labels, in pixels.
 * @param shows Whether the label and the mark of a value are on this track. Default: those of all values are.
 */
export function gaugeTrack(
  input: TargetGaugeInput,
  scale: LinearScale,
  top: number,
  width: number,
  locale: Locale,
  shows: (value: number) => boolean = () => true,
): TrackPart {
  const {indicator, target, actual, progress} = input;
  const edge = edgeOf(input);
  const labels: Label[] = [];
  const marks: Mark[] = [];
  const end = scale.at(scale.domain[1]);
  const track = {y: target && edge !== undefined && shows(edge) ? top + 30 : top + 8, width: end, height: 28};
  const insideTrack = (value: number) => Math.max(0, Math.min(end, scale.at(value)));
  const below = track.y + track.height + 20;
  let result: Label | undefined;

  const zone = zoneOf(input, scale);
  if (zone && shows(edge!)) {
    labels.push(targetLabel(input, zone, track.y - 10, width, locale));
    const x = Math.max(0, Math.min(zone.x, zone.edge - hitSize / 2, end - hitSize));
    const right = Math.min(end, Math.max(zone.x + zone.width, x + hitSize));
    const text = markWords(target!, input, locale);
    marks.push({id: target!.id, text, x, y: track.y - 4, width: right - x, height: 36});
  }
  if (actual?.value != null && shows(actual.value)) {
    const x = scale.at(actual.value);
    result = actualLabel(input, x, below, width, locale);
    const text = markWords(actual, input, locale);
    marks.push({id: actual.id, text, x: x - hitSize / 2, y: track.y - 4, width: hitSize, height: 36});
  }
  const distance = zone && result && !progress && shows(edge!) ? gapToResult(input) : undefined;
  // Of "over 9,700" only a bound of the distance is known.
  const gap = distance?.difference && distance.certainty === 'exact' ? distance : undefined;
  const ends = [zone?.edge ?? 0, scale.at(actual?.value ?? 0)] as const;
  if (gap) {
    // The label of the target stands on the other side of its edge, where it has room.
    const [beside] = labels;
    const isRight = ends[1] > ends[0];
    const hasRoom = labelWidth(beside) <= (isRight ? ends[0] : width - ends[0]);
    const goal: Label = hasRoom ? {...beside, x: ends[0], anchor: isRight ? 'end' : 'start'} : beside;
    const size = signedDifference(Math.abs(gap.difference), indicator, locale).slice(1);
    const words = languages[locale].distance(gap.of, size, gap.difference > 0, indicator.unit === 'percent');
    labels.splice(0, 1, goal, ...gapLabel(words, goal, ends, width));
  }
  const [from, to] = progress ? [0, progress.value].map(insideTrack).sort((a, b) => a - b) : [0, 0];
  if (progress && shows(progress.value)) {
    const {text} = progress.readings.at(-1)!;
    marks.push({id: 'reading', text, x: from, y: track.y + 2, width: Math.max(to - from, hitSize), height: hitSize});
  }
  const dot = actual?.value != null ? scale.at(actual.value) : -1;
  const [low, high] = scale.domain;
  // A lone zero stands on the line of last year's result, where there is room for both.
  const axis = axisLabels(scale, below, width, input, locale);
  const isTouched = result && (axis.length > 1 || axis.some((label) => touches(label, result)));
  const bottom = below + (isTouched ? 20 : 0);
  return {
    track: {
      x: 0,
      ...track,
      ...(zone && {zone}),
      ...(progress && {bar: {x: from, width: to - from}}),
      ...(low < 0 && high >= 0 && {zero: scale.at(0)}),
      ...(dot >= 0 && dot <= end && {dot: {x: dot}}),
      ...(gap && {gap: {from: ends[0], to: ends[1]}}),
    },
    labels: [...labels, ...(result ? [result] : []), ...axis.map((label) => ({...label, y: bottom}))],
    marks,
    bottom,
  };
}
