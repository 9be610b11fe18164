import type {Locale} from '../../../../dataset/types.js';
import type {Label} from '../../../../model/layout.js';
import {periodWords} from '../../../../model/words/period.js';
import {labelWidth} from '../../../../model/placing.js';
import {edtfOf} from './time-window.js';
import type {TimeWindow} from './time-window.js';

/** A place on the axis where a year, a month or a day begins. */
export interface Tick {
  readonly x: number;
  readonly label?: Label;
}

/** From one tick to the next in days of 31-day months: five days, a third of a month, a month, quarter, year, and years. */
const steps = [5, 10, 31, 93, 372, 744, 1860, 3720, 7440, 18600, 37200];
const size = 12;
/** From a tick to its words, and from words to the next tick. */
const gap = 4;

/** The name of the time that begins at a day: the year where one begins, else the month, else the day. */
function nameOf(day: number, isFirst: boolean, locale: Locale): string {
  if (day % 372 === 0) return periodWords(String(day / 372).padStart(4, '0'), locale);
  const parts = edtfOf({from: day / 372, to: (day + 1) / 372})
    .split('/')[0]
    .split('-')
    .slice(0, day % 31 === 0 ? 2 : 3);
  const words = periodWords(parts.join('-'), locale);
  return isFirst ? words : words.replace(/^\d{4}年| \d{4}$/, '');
}

/** The days at which ticks of a step stand. In a month of 31 days the last of its five- and ten-day steps is cut short. */
function daysOf({from, to}: TimeWindow, step: number): number[] {
  const [start, end] = [Math.ceil(from * 372 - 1e-6), Math.floor(to * 372 - 1e-6)];
  const days: number[] = [];
  if (step >= 31) for (let day = Math.ceil(start / step) * step; day <= end; day += step) days.push(day);
  else for (let day = start; day <= end; day++) if ((day % 31) % step === 0 && day % 31 < 26) days.push(day);
  return days;
}

/** The ticks of a window between two ends, the finest whose words stand clear of each other. */
export function ticksOf(window: TimeWindow, left: number, right: number, y: number, locale: Locale): Tick[] {
  const scale = (right - left) / (window.to - window.from);
  const at = (day: number) => left + (day / 372 - window.from) * scale;
  for (const step of steps) {
    // Nothing is written in less than this.
    if ((step / 372) * scale < 2 * size) continue;
    const days = daysOf(window, step);
    const ticks = days.map((day, index) => {
      const label: Label = {x: at(day) + gap, y, text: nameOf(day, index === 0, locale), tone: 'axis', size};
      return {x: at(day), label, right: at(day) + gap + labelWidth(label)};
    });
    const clear = (index: number) => ticks[index].right + gap <= (ticks[index + 1]?.x ?? Infinity);
    if (!ticks.every((_, index) => index === 0 || clear(index))) continue;
    // The first, which names the year as well, may take the place of the second.
    const hidden = ticks.length > 1 && !clear(0) ? 1 : -1;
    if (hidden > 0 && ticks[0].right + gap > (ticks[2]?.x ?? right)) continue;
    return ticks.map(({x, label, right: end}, index) => (end <= right && index !== hidden ? {x, label} : {x}));
  }
  return [];
}
