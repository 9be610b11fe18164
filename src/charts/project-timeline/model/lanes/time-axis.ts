import {utcDay, utcMonth, utcYear} from 'd3-time';
import type {TimeInterval} from 'd3-time';
import type {Locale} from '../../../../dataset/types.js';
import type {Label} from '../../../../model/layout.js';
import {labelWidth} from '../../../../model/placing.js';
import {periodWords} from '../../../../model/words/period.js';
import type {TimeWindow} from './time-window.js';

/** A window of time, drawn between two ends. */
export interface Plot {
  readonly window: TimeWindow;
  readonly left: number;
  readonly right: number;
}

/** Where a time stands in a plot, not beyond its ends. */
export const placeOf = ({window, left, right}: Plot, time: number): number => {
  const x = left + ((time - window.from) / (window.to - window.from)) * (right - left);
  return Math.min(Math.max(x, left), right);
};

/** A place on the axis where a year, a month or a day begins. */
export interface Tick {
  readonly x: number;
  readonly label?: Label;
}

/** Days in a year, as months of 31 days each give them. */
const yearDays = 372;
/** No tick stands behind this day of a month. */
const lastTick = 26;
/** Every so many days from the first of a month; the last step of a month is cut short. */
const days = (every: number) =>
  utcDay.filter((date) => date.getUTCDate() <= lastTick && (date.getUTCDate() - 1) % every === 0);

/** Where ticks may stand, from fine to coarse, with the time from one to the next in years. */
const steps: readonly (readonly [interval: TimeInterval, years: number])[] = [
  [days(5), 5 / yearDays],
  [days(10), 10 / yearDays],
  [utcMonth, 1 / 12],
  [utcMonth.every(3)!, 1 / 4],
  ...[1, 2, 5, 10, 20, 50, 100].map((years) => [utcYear.every(years)!, years] as const),
];

const size = 12;
/** From a tick to its words, and from words to the next tick. */
const gap = 4;

/** The first day that does not begin before a time; the days behind the last tick of a month count as one. */
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
    // No words fit into less than this.
    if (years * scale < 2 * size) continue;
    const ticks = interval.range(dateFrom(window.from), dateFrom(window.to)).map((date, index) => {
      const x = left + (timeOf(date) - window.from) * scale;
      const label: Label = {x: x + gap, y, text: nameOf(date, index === 0, locale), tone: 'axis', size};
      return {x, label, right: x + gap + labelWidth(label)};
    });
    const isClear = (index: number) => ticks[index].right + gap <= (ticks[index + 1]?.x ?? Infinity);
    if (!ticks.every((_, index) => index === 0 || isClear(index))) continue;
    // The first, which names the year as well, may take the place of the second.
    const hidden = ticks.length > 1 && !isClear(0) ? 1 : -1;
    if (hidden > 0 && ticks[0].right + gap > (ticks[2]?.x ?? right)) continue;
    return ticks.map(({x, label, right: end}, index) => (end <= right && index !== hidden ? {x, label} : {x}));
  }
  return [];
}
