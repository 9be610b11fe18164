import type {Locale} from '../../../dataset/types.js';
import {goalZone} from '../../../model/goal-zone.js';
import type {GoalZone} from '../../../model/goal-zone.js';
import type {Label, Mark} from '../../../model/layout.js';
import type {LinearScale} from '../../../model/linear-scale.js';
import {labelWidth, within} from '../../../model/text-width.js';
import {observationWords, roleWords} from '../../../model/words/observation.js';
import {edgeOf} from './facts.js';
import type {TargetGaugeInput} from './input.js';
import type {GaugeTrack} from './layout.js';
import {markWords} from './figure-words.js';

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

/** Whether the headline of a gauge is the number of its target. */
export const isTargetHeadline = ({target, progress}: TargetGaugeInput): boolean =>
  !progress && target?.value != null && !target.stretch;

/** The label of the target at its edge: its role and, where the headline is another number, its value. */
export function targetLabel(input: TargetGaugeInput, zone: GoalZone, y: number, width: number, locale: Locale): Label {
  const {indicator, target, referenceWords} = input;
  // Of a target in words, the headline has the phrase; the label is the number that it is measured against.
  const value = isTargetHeadline(input) ? '' : (referenceWords ?? observationWords(target!, indicator, locale, true));
  const text = [roleWords(target!, locale), value].filter(Boolean).join(' ');
  const label: Label = {x: zone.edge, y, tone: 'target', text, anchor: 'middle'};
  return within(labelWidth(label) > width && value ? {...label, text: value.trim()} : label, width);
}

/**
 * A track with the marks of the target and of this year's reading, without labels and without last year's result.
 *
 * @param y The upper edge of the track, in pixels.
 */
export function gaugeTrack(input: TargetGaugeInput, scale: LinearScale, y: number, locale: Locale): TrackPart {
  const {target, progress} = input;
  const marks: Mark[] = [];
  const end = scale.at(scale.domain[1]);
  const track = {y, width: end, height: 28};
  const insideTrack = (value: number) => Math.max(0, Math.min(end, scale.at(value)));

  const zone = zoneOf(input, scale);
  if (zone) {
    const x = Math.max(0, Math.min(zone.x, zone.edge - hitSize / 2, end - hitSize));
    const right = Math.min(end, Math.max(zone.x + zone.width, x + hitSize));
    const text = markWords(target!, input, locale);
    marks.push({id: target!.id, text, x, y: y - 4, width: right - x, height: 36});
  }
  const [from, to] = progress ? [0, progress.value].map(insideTrack).sort((a, b) => a - b) : [0, 0];
  if (progress) {
    const {text} = progress.readings.at(-1)!;
    marks.push({id: 'reading', text, x: from, y: y + 2, width: Math.max(to - from, hitSize), height: hitSize});
  }
  const [low, high] = scale.domain;
  return {
    track: {
      x: 0,
      ...track,
      ...(zone && {zone}),
      ...(progress && {bar: {x: from, width: to - from}}),
      ...(low < 0 && high >= 0 && {zero: scale.at(0)}),
    },
    labels: [],
    marks,
    bottom: y + track.height + 20,
  };
}
