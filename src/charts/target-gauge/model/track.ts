import type {Locale} from '../../../dataset/types.js';
import {goalZone} from '../../../model/goal-zone.js';
import type {GoalZone} from '../../../model/goal-zone.js';
import type {Label, Mark} from '../../../model/layout.js';
import type {LinearScale} from '../../../model/linear-scale.js';
import {labelWidth, within} from '../../../model/text-width.js';
import {signedDifference} from '../../../model/words/number.js';
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

/**
 * A track with its words and marks, without last year's result and without the labels of its axis.
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
  const bottom = track.y + track.height + 20;

  const zone = zoneOf(input, scale);
  if (zone && shows(edge!)) {
    labels.push(targetLabel(input, zone, track.y - 10, width, locale));
    const x = Math.max(0, Math.min(zone.x, zone.edge - hitSize / 2, end - hitSize));
    const right = Math.min(end, Math.max(zone.x + zone.width, x + hitSize));
    const text = markWords(target!, input, locale);
    marks.push({id: target!.id, text, x, y: track.y - 4, width: right - x, height: 36});
  }
  const hasDistance = zone && !progress && shows(edge!) && actual?.value != null && shows(actual.value);
  const distance = hasDistance ? gapToResult(input) : undefined;
  // Of "over 9,700" only a bound of the distance is known.
  const gap = distance?.difference && distance.certainty === 'exact' ? distance : undefined;
  const ends = [zone?.edge ?? 0, scale.at(actual?.value ?? 0)] as const;
  if (gap) {
    // On a line with the label of the target, each on its side of the edge, where both have room.
    const [beside] = labels;
    const isRight = ends[1] > ends[0];
    const size = signedDifference(Math.abs(gap.difference), indicator, locale).slice(1);
    const text = languages[locale].distance(gap.of, size, gap.difference > 0, indicator.unit === 'percent');
    const goal: Label = {...beside, x: ends[0], anchor: isRight ? 'end' : 'start'};
    const words: Label = {
      ...goal,
      x: ends[0] + (isRight ? 10 : -10),
      tone: 'actual',
      text,
      anchor: isRight ? 'start' : 'end',
    };
    const [left, right] = isRight ? [goal, words] : [words, goal];
    if (labelWidth(left) + 10 <= ends[0] && ends[0] + labelWidth(right) + 10 <= width) labels.splice(0, 1, goal, words);
  }
  const [from, to] = progress ? [0, progress.value].map(insideTrack).sort((a, b) => a - b) : [0, 0];
  if (progress && shows(progress.value)) {
    const {text} = progress.readings.at(-1)!;
    marks.push({id: 'reading', text, x: from, y: track.y + 2, width: Math.max(to - from, hitSize), height: hitSize});
  }
  const [low, high] = scale.domain;
  return {
    track: {
      x: 0,
      ...track,
      ...(zone && {zone}),
      ...(progress && {bar: {x: from, width: to - from}}),
      ...(low < 0 && high >= 0 && {zero: scale.at(0)}),
      ...(gap && {gap: {from: ends[0], to: ends[1]}}),
    },
    labels,
    marks,
    bottom,
  };
}
