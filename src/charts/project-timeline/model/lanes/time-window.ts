import {utcDay, utcMonth, utcYear} from 'd3-time';
import type {TimeInterval} from 'd3-time';
import {parseEdtf} from '../../../../dataset/edtf.js';
import type {Locale} from '../../../../dataset/types.js';
import type {Label} from '../../../../model/layout.js';
import {labelWidth} from '../../../../model/text-width.js';
import {periodWords} from '../../../../model/words/period.js';
import type {TimeScale} from '../detail/frame.js';

/** A span of time in years with fractions as in `period-span.ts`: months of 31 days, years of 372. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** Days in a year, as months of 31 days each give them. */
const yearDays = 372;
/** The length of a month. */
export const month = 31 / yearDays;
/** The shortest window, in years: reports hardly ever name days. */
export const shortest = month;
/** A smaller fraction of a day is a floating-point error. */
const noise = 1e-4;

/** The window that an EDTF period covers; an open end reaches as far as `extent`. Undefined where the text is not a period. */
export function windowOf(edtf: string, extent: TimeWindow): TimeWindow | undefined {
  const period = parseEdtf(edtf);
  if (!period) return undefined;
  const from = period.start?.from ?? Math.min(extent.from, period.end!.to - 1);
  return {from, to: period.end?.to ?? Math.max(extent.to, from + 1)};
}

const lastOf = (year: number, monthNumber: number) => new Date(Date.UTC(year, monthNumber, 0)).getUTCDate();

/** A day by its number since the year 0, as a date of year, month or day precision. */
function dateOf(index: number, isEnd: boolean): string {
  const year = Math.floor(index / yearDays);
  const rest = index - year * yearDays;
  const monthNumber = Math.floor(rest / 31) + 1;
  const day = (rest % 31) + 1;
  const two = (number: number) => `-${String(number).padStart(2, '0')}`;
  const text = String(year).padStart(4, '0');
  if (rest === (isEnd ? yearDays - 1 : 0)) return text;
  const last = lastOf(year, monthNumber);
  // Months have 31 days here; a day after the last of a shorter month is its end.
  if (isEnd ? day >= last : day === 1) return text + two(monthNumber);
  return text + two(monthNumber) + two(Math.min(day, last));
}

/** A date of the next finer precision: the first or last month of a year, or day of a month. */
function finer(date: string, isEnd: boolean): string {
  const [year, monthNumber] = date.split('-').map(Number);
  if (!isEnd) return `${date}-01`;
  return `${date}-${monthNumber ? lastOf(year, monthNumber) : 12}`;
}

/** The EDTF period of a window, with each end as coarse as possible: `2022/2023-06`, `2023-03-05/2023-04-11`. */
export function edtfOf({from, to}: TimeWindow): string {
  let start = dateOf(Math.floor(from * yearDays + noise), false);
  let end = dateOf(Math.ceil(to * yearDays - noise) - 1, true);
  // From the beginning of a year to one of its months, both ends are written as months.
  while (start !== end && end.startsWith(start)) start = finer(start, false);
  while (start !== end && start.startsWith(end)) end = finer(end, true);
  return start === end ? start : `${start}/${end}`;
}

/** A window moved inside the extent; the whole extent where it is longer, and at least a month. */
export function fitted({from, to}: TimeWindow, extent: TimeWindow): TimeWindow {
  const room = extent.to - extent.from;
  const length = Math.min(Math.max(to - from, shortest), room);
  const start = Math.min(Math.max(from, extent.from), extent.to - length);
  return length === room ? extent : {from: start, to: start + length};
}

/** A window whose length is divided by `factor`; the time `at` keeps its position in the window. */
export function zoomed({from, to}: TimeWindow, extent: TimeWindow, factor: number, at = (from + to) / 2): TimeWindow {
  const room = extent.to - extent.from;
  const length = Math.min(Math.max((to - from) / factor, shortest), room);
  const start = at - ((at - from) / (to - from)) * length;
  return fitted({from: start, to: start + length}, extent);
}

/** A window of the same length `by` years later. */
export const moved = ({from, to}: TimeWindow, extent: TimeWindow, by: number): TimeWindow =>
  fitted({from: from + by, to: to + by}, extent);

/** A window with one end moved to a time; the window remains at least a month long. */
export function resized(window: TimeWindow, extent: TimeWindow, end: 'from' | 'to', time: number): TimeWindow {
  const {from, to} = window;
  return end === 'from'
    ? {from: Math.max(extent.from, Math.min(time, to - shortest)), to}
    : {from, to: Math.min(extent.to, Math.max(time, from + shortest))};
}

/** A window of time, drawn from `left` to `right`. */
export interface Plot {
  readonly window: TimeWindow;
  readonly left: number;
  readonly right: number;
}

/** The x of a time in a plot, clamped to its ends. */
export const placeOf = ({window, left, right}: Plot, time: number): number => {
  const x = left + ((time - window.from) / (window.to - window.from)) * (right - left);
  return Math.min(Math.max(x, left), right);
};

/** A plot as a scale of time. */
export const scaleOf = (plot: Plot): TimeScale => ({...plot.window, xOf: (time) => placeOf(plot, time)});

/** A tick of the axis, at which a year, a month or a day begins. */
export interface Tick {
  readonly x: number;
  readonly label?: Label;
}

/** The last day of a month that may have a tick. */
const lastTick = 26;
/** An interval of some days from the first of each month; the last interval of a month may be longer or shorter. */
const days = (every: number) =>
  utcDay.filter((date) => date.getUTCDate() <= lastTick && (date.getUTCDate() - 1) % every === 0);

/** The intervals of ticks from fine to coarse, with their length in years. */
const steps: readonly (readonly [interval: TimeInterval, years: number])[] = [
  [days(5), 5 / yearDays],
  [days(10), 10 / yearDays],
  [utcMonth, 1 / 12],
  [utcMonth.every(3)!, 1 / 4],
  ...[1, 2, 5, 10, 20, 50, 100].map((years) => [utcYear.every(years)!, years] as const),
];

const size = 12;
/** The distances from a tick to its words and from words to the next tick, in pixels. */
const gap = 4;

/** The first day that does not begin before a time; the days after the last tick of a month count as one. */
function dateFrom(time: number): Date {
  const day = Math.ceil(time * yearDays - 1e-6);
  const year = Math.floor(day / yearDays);
  const rest = day - year * yearDays;
  const date = new Date(0);
  date.setUTCFullYear(year, Math.floor(rest / 31), Math.min((rest % 31) + 1, lastTick + 1));
  return date;
}

const timeOf = (date: Date) => date.getUTCFullYear() + (date.getUTCMonth() * 31 + date.getUTCDate() - 1) / yearDays;

/** The name of the time that begins at a date: the year where one begins, else the month, else the day. */
function nameOf(date: Date, isFirst: boolean, locale: Locale): string {
  const isMonth = date.getUTCDate() === 1;
  const isYear = isMonth && date.getUTCMonth() === 0;
  const words = periodWords(date.toISOString().slice(0, isYear ? 4 : isMonth ? 7 : 10), locale);
  return isFirst || isYear ? words : words.replace(/^\d{4}年| \d{4}$/, '');
}

/** The ticks of a window between two ends, the finest whose words do not touch. */
export function ticksOf(window: TimeWindow, left: number, right: number, y: number, locale: Locale): Tick[] {
  const scale = (right - left) / (window.to - window.from);
  for (const [interval, years] of steps) {
    // No words fit between ticks that are closer than this.
    if (years * scale < 2 * size) continue;
    const ticks = interval.range(dateFrom(window.from), dateFrom(window.to)).map((date, index) => {
      const x = left + (timeOf(date) - window.from) * scale;
      const label: Label = {x: x + gap, y, text: nameOf(date, index === 0, locale), tone: 'axis', size};
      return {x, label, right: x + gap + labelWidth(label)};
    });
    const isClear = (index: number) => ticks[index].right + gap <= (ticks[index + 1]?.x ?? Infinity);
    if (!ticks.every((_, index) => index === 0 || isClear(index))) continue;
    // The first label, which includes the year, may need the room of the second.
    const hidden = ticks.length > 1 && !isClear(0) ? 1 : -1;
    if (hidden > 0 && ticks[0].right + gap > (ticks[2]?.x ?? right)) continue;
    return ticks.map(({x, label, right: end}, index) => (end <= right && index !== hidden ? {x, label} : {x}));
  }
  return [];
}
