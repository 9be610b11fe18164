import type {Locale} from '../../../dataset/types.js';
import {goalZone} from '../../../model/goal-zone.js';
import type {GoalZone} from '../../../model/goal-zone.js';
import type {Label, Mark} from '../../../model/layout.js';
import type {LinearScale} from '../../../model/linear-scale.js';
import {labelWidth, within} from '../../../model/text-width.js';
import {formatNumber, namedElsewhere, unitWord} from '../../../model/words/number.js';
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

/** Tick labels that do not touch; the last one carries the unit. */
export function axisLabels(
  {ticks, at}: LinearScale,
  y: number,
  width: number,
  {indicator}: TargetGaugeInput,
  locale: Locale,
): Label[] {
  const labels: Label[] = [];
  let unit = namedElsewhere(indicator, locale) ? '' : unitWord(indicator, locale);
  let clear = Infinity;
  for (const value of [...ticks].reverse()) {
    const label = within({x: at(value), y, tone: 'axis', size: 12, text: formatNumber(value, locale) + unit}, width);
    unit = '';
    const room = labelWidth(label);
    const left = label.x - room * {start: 0, middle: 0.5, end: 1}[label.anchor!];
    if (left + room > clear) continue;
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

/** The label of the target at its edge, with an arrow towards the open side. */
export function targetLabel(input: TargetGaugeInput, zone: GoalZone, y: number, width: number, locale: Locale): Label {
  const {indicator, target} = input;
  // The headline has the phrase in full; the label at the edge is the number that it is measured against.
  const value = input.referenceWords ?? observationWords(target!, indicator, locale, true);
  const arrows = {start: ['← ', ''], end: ['', ' →'], both: ['', ''], none: ['', '']}[zone.open];
  const label: Label = {x: zone.edge, y, tone: 'target', text: arrows.join(`${roleWords(target!, locale)} ${value}`)};
  return within(labelWidth(label) > width ? {...label, text: arrows.join(value.trim())} : label, width);
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
  return within({x, y, tone: 'last-year', text}, width);
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
  const {target, actual, progress} = input;
  const edge = edgeOf(input);
  const labels: Label[] = [];
  const marks: Mark[] = [];
  const track = {y: target && edge !== undefined && shows(edge) ? top + 30 : top + 8, width, height: 28};
  const insideTrack = (value: number) => Math.max(0, Math.min(width, scale.at(value)));
  let below = track.y + track.height;

  const zone = zoneOf(input, scale);
  if (zone && shows(edge!)) {
    labels.push(targetLabel(input, zone, track.y - 10, width, locale));
    const x = Math.max(0, Math.min(zone.x, zone.edge - hitSize / 2, width - hitSize));
    const right = Math.min(width, Math.max(zone.x + zone.width, x + hitSize));
    const text = markWords(target!, input, locale);
    marks.push({id: target!.id, text, x, y: track.y - 4, width: right - x, height: 36});
  }
  if (actual?.value != null && shows(actual.value)) {
    const x = scale.at(actual.value);
    labels.push(actualLabel(input, x, below + 20, width, locale));
    const text = markWords(actual, input, locale);
    marks.push({id: actual.id, text, x: x - hitSize / 2, y: track.y - 4, width: hitSize, height: 36});
    below += 20;
  }
  const [from, to] = progress ? [0, progress.value].map(insideTrack).sort((a, b) => a - b) : [0, 0];
  if (progress && shows(progress.value)) {
    const {text} = progress.readings.at(-1)!;
    marks.push({id: 'reading', text, x: from, y: track.y + 2, width: Math.max(to - from, hitSize), height: hitSize});
  }
  const dot = actual?.value != null ? scale.at(actual.value) : -1;
  const [low, high] = scale.domain;
  return {
    track: {
      ...track,
      ...(zone && {zone}),
      ...(progress && {bar: {x: from, width: to - from}}),
      ...(low < 0 && high >= 0 && {zero: scale.at(0)}),
      ...(dot >= 0 && dot <= width && {dot: {x: dot}}),
    },
    labels: [...labels, ...axisLabels(scale, below + 22, width, input, locale)],
    marks,
    bottom: below + 22,
  };
}
