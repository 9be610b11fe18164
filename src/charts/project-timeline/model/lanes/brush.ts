import type {Locale} from '../../../../dataset/types.js';
import {tenth} from '../../../../model/layout.js';
import type {Label} from '../../../../model/layout.js';
import type {Lanes} from './lanes.js';
import {bin, coverage, heightsOf} from './strip.js';
import type {Strip} from './strip.js';
import {month, placeOf, ticksOf} from './time-window.js';
import type {Plot, TimeWindow} from './time-window.js';
import {windowWords} from './words.js';

/** One end of the window, as a slider over the months of the extent. */
export interface BrushEnd {
  readonly x: number;
  readonly max: number;
  readonly now: number;
  /** The name of its month. */
  readonly text: string;
}

/** The brush: a strip of the whole extent, and the window in it. */
export interface Brush {
  readonly width: number;
  readonly height: number;
  readonly bars: Strip['bars'];
  readonly labels: readonly Label[];
  readonly from: BrushEnd;
  readonly to: BrushEnd;
}

/** The height of the strip, without its years. */
export const brushHeight = 28;

const plotOf = ({extent}: Lanes, width: number): Plot => ({window: extent, left: 0, right: width});

/** The average number of spans at each step of a plot of the whole extent. */
function countsOf(spans: readonly TimeWindow[], {window, left, right}: Plot): number[] {
  const length = (window.to - window.from) / ((right - left) / bin);
  const counts = Array.from({length: Math.ceil((right - left) / bin)}, () => 0);
  for (const {from, to} of spans) {
    const first = (from - window.from) / length;
    const last = Math.min((to - window.from) / length, counts.length);
    for (let step = Math.floor(first); step < last; step++)
      counts[step] += Math.min(last, step + 1) - Math.max(first, step);
  }
  return counts.map(tenth);
}

/** Draws the number of milestones that may fall at each time. It visits every milestone, and does not depend on the window. */
export function brushBars(all: Lanes, width: number): Strip['bars'] {
  const plot = plotOf(all, width);
  const counts = coverage(countsOf(all.milestones.stated, plot), countsOf(all.milestones.planned, plot));
  return heightsOf(counts, plot, brushHeight, brushHeight - 4, counts.most);
}

/** Lays out a brush over the whole extent, with a window in it. */
export function brushOf(all: Lanes, bars: Strip['bars'], window: TimeWindow, width: number, locale: Locale): Brush {
  const {extent} = all;
  const plot = plotOf(all, width);
  const end = (time: number, isLast: boolean): BrushEnd => ({
    x: placeOf(plot, time),
    max: Math.round((extent.to - extent.from) / month),
    now: Math.round((time - extent.from) / month),
    text: windowWords(isLast ? {from: time - month, to: time} : {from: time, to: time + month}, locale),
  });
  const ticks = ticksOf(extent, 0, width, brushHeight + 14, locale);
  return {
    ...{width, height: brushHeight + 18, bars},
    labels: ticks.flatMap(({label}) => (label ? [{...label, x: label.x - 4}] : [])),
    from: end(window.from, false),
    to: end(window.to, true),
  };
}
