import type {Locale, Observation} from '../../../dataset/types.js';
import type {PairSide} from '../../../model/comparison/pair.js';
import {shortUnit, sideWords} from '../../../model/comparison/words.js';
import {tenth} from '../../../model/layout.js';
import type {Label} from '../../../model/layout.js';
import {labelWidth, textWidth, wrapText} from '../../../model/text-width.js';
import {roleWords} from '../../../model/words/observation.js';
import {periodWords} from '../../../model/words/period.js';
import {barScale, pointLength} from './bar.js';
import type {BarEnd, BarScale} from './bar.js';
import {languages} from './words/languages.js';

/** The height of a bar with its label at its end, and of one below its label, in pixels. */
const [bar, thinBar] = [18, 10];
/** The height of a line of text, in pixels. */
export const line = 18;
/** The distance from a bar with its label at its end to the next, in pixels. */
const barGap = 4;
/** The distance between a bar and its label, in pixels. */
const labelGap = 6;
/** The least length of the bar of a number that is not zero, in pixels. */
const leastLength = 1;
/** The least share of its column for the longest bar; where less would be left, labels are placed above the bars. */
const leastBar = 0.35;

/** The most width of bars without a column of names, in pixels: longer ones would say no more. */
export const longest = 800;
/** The distance of the outline of a pair from its text, in pixels; the outline lies in the figure's padding. */
export const outset = 6;
/** The room above and below the bars of a pair, in pixels. */
export const pad = 11;

/** A number that can be drawn as a bar. */
export type BarNumber = Observation & {readonly value: number};

/** A side of a pair that is drawn as a bar, in words. */
export interface BarSide {
  readonly text: string;
  readonly tone: 'last-year' | 'target';
  readonly bar: BarNumber;
  /** The length of the zone between its end and its label, in pixels. Default: none. */
  readonly beyond?: number;
}

/** The place of bars: their column, their scale in it, and whether their labels are above them. */
export interface BarColumn {
  readonly bars: readonly [from: number, to: number];
  readonly isStacked: boolean;
  readonly scale: BarScale;
}

/** A bar, laid out, with its label and the SVG path data of its zero line. */
export interface PlacedBar {
  readonly labels: readonly Label[];
  readonly zeroLine: string;
  /** The x of zero and of the end of the bar. */
  readonly zero: number;
  readonly end: number;
  readonly y: number;
  readonly height: number;
}

/** The tone of a side, in which its label is set. */
export const toneOf = ({role}: Observation): BarSide['tone'] => (role === 'target' ? 'target' : 'last-year');

/** `2022年 `, `2022: ` before a result, `2023年目标 ` before a target: a result needs no name beside its target. */
export const prefixOf = (total: Observation, locale: Locale): string =>
  languages[locale].label(total.role === 'target' ? roleWords(total, locale) : periodWords(total.period, locale));

/** The number of a bar in words, without the unit that the name of its indicator contains. */
export const barWords = (side: PairSide, locale: Locale): string =>
  sideWords(side, locale, shortUnit(side.indicator, locale));

/** The same at its bar, with the word for a target that the report only strives for. */
export function endWords(side: PairSide, locale: Locale): string {
  const words = barWords(side, locale);
  const {commitment, hedge} = side.total;
  return commitment === 'stretch' && !hedge ? languages[locale].stretch(words) : words;
}

/** The label of a side, before it is placed. */
export const sideLabel = ({text, tone}: Pick<Label, 'text' | 'tone'>): Label => ({x: 0, y: 0, text, tone});

/** Lines of text below `top`. */
export const stack = (lines: readonly string[], base: Label, top: number): Label[] =>
  lines.map((text, index) => ({...base, y: top + 13 + index * line, text}));

/** Breaks the text of a label into lines no wider than a width. */
export function wrapLabel(label: Label, width: number): string[] {
  const {text, size} = label;
  return wrapText(text, (width * textWidth(text, size)) / labelWidth(label), size);
}

/** The end of a bar that is farther from zero. */
const endOf = ({value, high = value}: BarNumber): number => (Math.abs(high) > Math.abs(value) ? high : value);

/** The room beyond a bar for its zone and its label. */
export const endRoom = (side: BarSide): number =>
  labelWidth(sideLabel(side)) + labelGap + pointLength + leastLength + (side.beyond ?? 0);

/**
 * Scales bars to a column: beside their labels or, where too little room would be left for them, below.
 *
 * @param zero The least x of zero. Default: the left edge.
 * @param isStacked Whether they are below their labels. Default: where too little room would be left.
 */
export function barColumn(
  sides: readonly BarSide[],
  bars: readonly [from: number, to: number],
  zero = bars[0],
  isStacked?: boolean,
): BarColumn {
  const scaleWith = (roomOf: (side: BarSide) => number) => {
    const ends = sides.map((side): BarEnd => ({value: endOf(side.bar), room: roomOf(side)}));
    return barScale([...ends, {value: 0, room: zero - bars[0], isLeft: true}], bars);
  };
  const beside = scaleWith(endRoom);
  isStacked ??= sides.some((side) => endOf(side.bar) !== 0) && beside.span < leastBar * (bars[1] - bars[0]);
  return {bars, isStacked, scale: isStacked ? scaleWith(({beyond = 0}) => pointLength + beyond) : beside};
}

/** The lines of a label above its bar; none where it is at the end of the bar. */
export const linesOf = (side: BarSide, {bars: [from, to], isStacked}: BarColumn): string[] =>
  isStacked ? wrapLabel(sideLabel(side), to - from) : [];

/** The height of a bar with the lines of its label above it. */
export const heightOf = (lines: readonly string[]): number =>
  lines.length > 0 ? lines.length * line + thinBar + 6 : bar + barGap;

/**
 * Lays out a bar below `top`, with its label above it or at its end.
 *
 * @param lines Those of the label above the bar.
 */
export function placeBar(side: BarSide, lines: readonly string[], top: number, {bars, scale}: BarColumn): PlacedBar {
  const base = {...sideLabel(side), x: bars[0]};
  const value = endOf(side.bar);
  const way = value < 0 ? -1 : 1;
  const zero = tenth(scale.at(0));
  const end = value === 0 ? zero : zero + way * Math.max(leastLength, Math.abs(scale.at(value) - scale.at(0)));
  const isStacked = lines.length > 0;
  const y = top + lines.length * line;
  const height = isStacked ? thinBar : bar;
  const x = tenth(end + way * (labelGap + (side.beyond ?? (side.bar.relation === 'approx' ? pointLength : 0))));
  return {
    labels: isStacked ? stack(lines, base, top) : [{...base, x, y: top + bar / 2 + 5, ...(way < 0 && {anchor: 'end'})}],
    zeroLine: `M${zero} ${y - 2}v${height + 4}`,
    ...{zero, end, y, height},
  };
}
