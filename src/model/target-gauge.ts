import type {Comparison, Indicator, Locale, Observation, Report} from '../dataset/types.js';
import {markWords, readingWords, targetGaugeWords} from './target-gauge-words.js';
import {headline} from './target-gauge-headline.js';
import {goalZone} from './goal-zone.js';
import type {GoalZone} from './goal-zone.js';
import type {Box, FigureLayout, Label, Mark} from './layout.js';
import {linearScale} from './linear-scale.js';
import type {LinearScale} from './linear-scale.js';
import {formatNumber, namedElsewhere, unitWord} from './number.js';
import {labelWidth, within} from './placing.js';
import {observationWords} from './relation.js';
import {roleWords} from './role.js';

/** This year's own number, which the page gives. */
export interface Reading {
  readonly value: number;
  /** EDTF. */
  readonly asOf: string;
  /** Who says so. */
  readonly source?: string;
}

/** What a target gauge is about. */
export interface TargetGaugeInput {
  readonly report: Report;
  readonly indicator: Indicator;
  readonly target?: Observation;
  /** Last year's result. */
  readonly actual?: Observation;
  /** The observation that a target without a number is measured against. */
  readonly reference?: Observation;
  readonly comparison?: Comparison;
  readonly reading?: Reading;
}

/** A target gauge, laid out: a track from zero with goal zone, last year's result and this year's reading. */
export interface TargetGaugeLayout extends FigureLayout {
  /** Absent where nothing has a number. */
  readonly track?: {readonly y: number; readonly height: number};
  readonly zone?: GoalZone;
  /** The bar from zero to this year's reading. */
  readonly bar?: {readonly x: number; readonly width: number};
  /** Where last year's result stands. */
  readonly dot?: {readonly x: number};
}

const trackHeight = 28;
const hitSize = 24;

/** Tick labels that do not touch; the last one carries the unit. */
function axisLabels(scale: LinearScale, y: number, width: number, indicator: Indicator, locale: Locale): Label[] {
  const labels = scale.ticks.map((value, index) => {
    const unit =
      index === scale.ticks.length - 1 && !namedElsewhere(indicator, locale) ? unitWord(indicator, locale) : '';
    return within({x: scale.at(value), y, tone: 'axis', size: 12, text: formatNumber(value, locale) + unit}, width);
  });
  const last = labels.at(-1)!;
  const clear = last.x - (last.anchor === 'end' ? 1 : 0.5) * labelWidth(last) - 8;
  return labels.filter((label, index) => index === labels.length - 1 || label.x + labelWidth(label) / 2 < clear);
}

/** Lays out one indicator's target, last year's result and, if given, this year's reading. */
export function layoutTargetGauge(input: TargetGaugeInput, box: Box, locale: Locale): TargetGaugeLayout {
  const {indicator, target, actual, reference, reading} = input;
  const {width} = box;
  const words = targetGaugeWords(input, locale);
  const labels = headline(input, width, locale);
  const top = Math.max(...labels.map(({y}) => y), 36) + 22;
  const edge = target?.value ?? reference?.value ?? undefined;
  const values = [edge, actual?.value, reading?.value].filter((value): value is number => typeof value === 'number');
  if (values.length === 0) return {...words, width, height: top - 8, labels, marks: []};

  const room = target && edge !== undefined ? [edge * 1.25] : [];
  const share = indicator.measure === 'share' && Math.max(...values) <= 100;
  const scale = linearScale(share ? [...values, 100] : [...values, ...room], [0, width], width < 400 ? 3 : 5);
  const track = {y: top + 8, height: trackHeight};
  const marks: Mark[] = [];
  const below = track.y + track.height;

  const zone = target && edge !== undefined ? goalZone(target, edge, indicator.direction, scale, track) : undefined;
  if (zone && target) {
    // A phrase stands above in full; at its edge its name is enough.
    const said = target.value === null ? '' : ` ${observationWords(target, indicator, locale, true)}`;
    const arrows = {start: ['← ', ''], end: ['', ' →'], both: ['', ''], none: ['', '']}[zone.open];
    const text = arrows.join(roleWords(target, locale) + said);
    const shorter = arrows.join(said.trim());
    const label: Label = {x: scale.at(edge!), y: track.y - 10, tone: 'target', text};
    labels.push(within(labelWidth(label) > width && said ? {...label, text: shorter} : label, width));
    const x = Math.max(0, Math.min(zone.x, scale.at(edge!) - hitSize / 2));
    const right = Math.min(width, Math.max(zone.x + zone.width, scale.at(edge!) + hitSize / 2));
    marks.push({
      id: target.id,
      text: markWords(target, input, locale),
      x,
      y: track.y - 4,
      width: right - x,
      height: 36,
    });
  }
  if (actual?.value != null) {
    const x = scale.at(actual.value);
    const text = `${roleWords(actual, locale)} ${observationWords(actual, indicator, locale, true)}`;
    labels.push(within({x, y: below + 20, tone: 'last-year', text}, width));
    marks.push({
      id: actual.id,
      text: markWords(actual, input, locale),
      x: x - hitSize / 2,
      y: track.y - 4,
      width: hitSize,
      height: 36,
    });
  }
  const zero = scale.at(0);
  const bar = reading && {x: Math.min(zero, scale.at(reading.value)), width: Math.abs(scale.at(reading.value) - zero)};
  if (reading && bar) {
    const text = readingWords(reading, indicator, locale);
    marks.push({id: 'reading', text, x: bar.x, y: track.y + 2, width: Math.max(bar.width, hitSize), height: hitSize});
  }
  const axis = below + 42;
  return {
    ...words,
    width,
    height: axis + 8,
    labels: [...labels, ...axisLabels(scale, axis, width, indicator, locale)],
    marks,
    track,
    ...(zone && {zone}),
    ...(bar && {bar}),
    ...(actual?.value != null && {dot: {x: scale.at(actual.value)}}),
  };
}
