import {ticks} from 'd3-array';
import type {Locale} from '../../../../dataset/types.js';
import {tenth} from '../../../../model/layout.js';
import type {Label, Mark} from '../../../../model/layout.js';
import {textWidth} from '../../../../model/text-width.js';
import {periodWords} from '../../../../model/words/period.js';
import {formatNumber} from '../../../../model/words/number.js';
import {toneOf} from '../detail/symbols.js';
import type {TaskBars} from '../layout.js';
import type {Lane} from './lanes.js';
import type {Plot, Tick, TimeWindow} from './time-window.js';
import {yearsWords} from './words.js';

/** How the columns of all lanes of a figure are drawn. */
export interface ColumnFrame {
  /** The height of the highest column, and how many milestones that is. */
  readonly height: number;
  readonly most: number;
  /** The numbers of the lines behind the columns, from 0; empty where every column has its number. */
  readonly levels: readonly number[];
  /** The room for these numbers, left of the plot. */
  readonly levelRoom: number;
  /** How many years a mark covers, so that it is a pointer target. */
  readonly yearsOfMark: number;
}

/** The columns of a lane, laid out. */
export interface ColumnsPart {
  readonly columns: readonly TaskBars[];
  readonly labels: readonly Label[];
  readonly marks: readonly Mark[];
  /** The lines behind the columns, as a path. */
  readonly levels: string;
}

/** Columns are drawn for more years than this; fewer have room for their months. */
const fewYears = 2;
/** The narrowest year, and the widest column, in pixels. */
const [narrowest, widest] = [4, 56];
/** The smallest pointer target. */
const target = 24;
/** The heights of the highest column: of few lanes, of some, and of many. */
const heights = [
  [3, 112],
  [8, 72],
  [Infinity, 44],
] as const;
/** The least distance between two lines. */
const levelDistance = 40;
const size = 12;
/** The distances between years that have their number. */
const yearSteps = [1, 2, 5, 10, 20, 50, 100];
/** The room for a number above a column. */
export const numberRoom = 16;

const pitchOf = ({window, left, right}: Plot) => (right - left) / (window.to - window.from);

/** The years of a plot, the first and last perhaps in part. */
const yearsOf = ({window}: Plot): number[] => {
  const first = Math.floor(window.from);
  return Array.from({length: Math.ceil(window.to) - first}, (_, index) => first + index);
};

const sumOf = ({years}: Lane, year: number): number => {
  const count = years.get(year);
  return count ? count.stated + count.planned : 0;
};

/** The greatest sum of a year, in the window or not, so that columns keep their heights while the window moves. */
const mostOf = (lanes: readonly Lane[]): number =>
  Math.max(1, ...lanes.flatMap((lane) => [...lane.years.keys()].map((year) => sumOf(lane, year))));

/** Round numbers from 0: about as many steps as there is room for, and at least one. */
function levelsOf(most: number, steps: number): number[] {
  const levels = ticks(0, most, Math.max(steps, 1)).filter(Number.isInteger);
  return levels.length > 1 ? levels : levelsOf(most, steps + 1);
}

/** How columns are drawn in a plot; undefined where its years are too few or too narrow for them. */
export function columnFrameOf(lanes: readonly Lane[], plot: Plot, locale: Locale): ColumnFrame | undefined {
  const pitch = pitchOf(plot);
  if (plot.window.to - plot.window.from <= fewYears || pitch < narrowest) return undefined;
  const most = mostOf(lanes);
  const [, height] = heights.find(([count]) => lanes.length <= count)!;
  const fits = (count: number) => textWidth(formatNumber(count, locale), size) + 4 <= pitch;
  const isNumbered = lanes.every((lane) => yearsOf(plot).every((year) => fits(sumOf(lane, year))));
  const levels = isNumbered ? [] : levelsOf(most, Math.floor(height / levelDistance));
  return {
    ...{height, most, levels},
    levelRoom: levels.reduce((room, level) => Math.max(room, textWidth(formatNumber(level, locale), size) + 6), 0),
    yearsOfMark: Math.ceil(target / pitch),
  };
}

/** The years over their columns, as many as have room, each with the line at its beginning. */
export function yearTicks(plot: Plot, width: number, y: number, locale: Locale): Tick[] {
  const {left, right, window} = plot;
  const pitch = pitchOf(plot);
  const all = yearsOf(plot).map((year) => {
    const x = left + (year - window.from) * pitch;
    const middle = x + pitch / 2;
    const text = periodWords(String(year), locale);
    const label: Label = {x: tenth(middle), y, text, anchor: 'middle', tone: 'axis', size};
    const half = textWidth(text, size) / 2;
    const fits = middle > left && middle < right && middle - half >= 0 && middle + half <= width;
    return {year, x, half, label: fits ? label : undefined};
  });
  const room = Math.max(...all.map(({half}) => 2 * half)) + 8;
  const step = yearSteps.find((years) => years * pitch >= room) ?? Infinity;
  return all.flatMap(({year, x, label}) => (year % step === 0 ? [{x, ...(label && {label})}] : []));
}

const rect = (left: number, right: number, top: number, bottom: number) =>
  `M${tenth(left)} ${tenth(top)}H${tenth(right)}V${tenth(bottom)}H${tenth(left)}z`;

/** The years that each mark covers: one, or as many as a pointer target needs. */
function spansOf(plot: Plot, yearsOfMark: number): TimeWindow[] {
  const {window} = plot;
  const widthOf = ({from, to}: TimeWindow) => (Math.min(to, window.to) - Math.max(from, window.from)) * pitchOf(plot);
  const spans: TimeWindow[] = [];
  for (let from = Math.floor(window.from); from < window.to; from += yearsOfMark) {
    const span = {from, to: Math.min(from + yearsOfMark, Math.ceil(window.to))};
    const last = spans.at(-1);
    // A year at an end of the plot that is too narrow for a mark shares that of its neighbour.
    if (last && Math.min(widthOf(span), widthOf(last)) < target)
      spans[spans.length - 1] = {from: last.from, to: span.to};
    else spans.push(span);
  }
  return spans;
}

/** The lane and the years of the mark of a column; undefined for other marks. */
export function yearsOfMark(id: string): {readonly lane: string; readonly window: TimeWindow} | undefined {
  const [, lane, from, to] = /^years:(.*)\/(\d+)\/(\d+)$/.exec(id) ?? [];
  return lane === undefined ? undefined : {lane, window: {from: Number(from), to: Number(to)}};
}

/** A mark for each column, or for several where they are narrow; choosing it shows their projects. */
function marksOf(lane: Lane, top: number, bottom: number, frame: ColumnFrame, plot: Plot, locale: Locale): Mark[] {
  const {left, right, window} = plot;
  const xOf = (time: number) => Math.min(Math.max(left + (time - window.from) * pitchOf(plot), left), right);
  return spansOf(plot, frame.yearsOfMark).flatMap((span) => {
    const counts = {stated: 0, planned: 0};
    for (let year = span.from; year < span.to; year++) {
      counts.stated += lane.years.get(year)?.stated ?? 0;
      counts.planned += lane.years.get(year)?.planned ?? 0;
    }
    if (counts.stated + counts.planned === 0) return [];
    const x = tenth(xOf(span.from));
    return [
      {
        id: `years:${lane.key}/${span.from}/${span.to}`,
        text: yearsWords(lane, span, counts, locale),
        ...{x, y: top, width: tenth(xOf(span.to) - x), height: bottom - top},
      },
    ];
  });
}

/** The outline of planned columns, in pixels. */
const outline = 1.5;

/** Draws the years of a lane as columns on `bottom`: what is planned stands on what is done. */
export function columnsOf(lane: Lane, bottom: number, frame: ColumnFrame, plot: Plot, locale: Locale): ColumnsPart {
  const {height, most, levels} = frame;
  const {left, right, window} = plot;
  const pitch = pitchOf(plot);
  const half = Math.min(widest, pitch - Math.max(1, pitch / 5)) / 2;
  const yOf = (count: number) => bottom - (count / most) * height;
  const xOf = (year: number) => left + (year - window.from) * pitch;
  const [paths, labels] = [{stated: '', planned: '', inside: ''}, [] as Label[]];
  for (const year of yearsOf(plot)) {
    const count = lane.years.get(year);
    const middle = xOf(year + 0.5);
    const [from, to] = [Math.max(middle - half, left), Math.min(middle + half, right)];
    if (!count || to - from < 1) continue;
    const [done, top] = [yOf(count.stated), yOf(count.stated + count.planned)];
    if (count.stated > 0) paths.stated += rect(from, to, Math.min(done, bottom - 1), bottom);
    if (count.planned > 0) paths.planned += rect(from, to, Math.min(top, done - 1), done);
    if (done - top > 2 * outline && to - from > 2 * outline)
      paths.inside += rect(from + outline, to - outline, top + outline, done - outline);
    const isWhole = middle - half >= left && middle + half <= right;
    if (levels.length > 0 || !isWhole) continue;
    const text = formatNumber(count.stated + count.planned, locale);
    const tone = toneOf(count.planned > 0 ? 'planned' : 'stated');
    labels.push({x: tenth(middle), y: tenth(top - 4), text, anchor: 'middle', size, ...tone});
  }
  for (const level of levels)
    labels.push({
      x: left - 4,
      y: tenth(yOf(level) + 4),
      text: formatNumber(level, locale),
      anchor: 'end',
      tone: 'axis',
      size,
    });
  return {
    columns: [
      {certainty: 'stated', fade: 'none', path: paths.stated},
      {certainty: 'planned', fade: 'none', path: paths.planned, inside: paths.inside},
    ],
    labels,
    marks: marksOf(lane, bottom - height - numberRoom, bottom, frame, plot, locale),
    levels: [0, ...levels.slice(1)].map((level) => `M${left} ${tenth(yOf(level))}H${right}`).join(''),
  };
}
