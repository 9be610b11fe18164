import type {Locale} from '../../../../dataset/types.js';
import type {Label} from '../../../../model/layout.js';
import type {Lanes} from './index-by-time.js';
import {bin, heightsOf, placeOf} from './strip.js';
import type {Coverage, Plot, Strip} from './strip.js';
import {windowWords} from './words.js';
import {tenth} from '../../../../model/tenth.js';
import {ticksOf} from './time-ticks.js';
import type {TimeWindow} from './time-window.js';

/** One end of the window, as a slider over the months of the extent. */
export interface BrushEnd {
  readonly x: number;
  readonly max: number;
  readonly now: number;
  /** The month at it. */
  readonly text: string;
}

/** All time in a strip, and the window in it. */
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
const month = 31 / 372;

const shapes = new WeakMap<Lanes, {readonly width: number; readonly bars: Strip['bars']}>();

/** How many stretches there are at each step of a plot of all time, on average: each is looked at once. */
function countsOf(stretches: readonly TimeWindow[], {window, left, right}: Plot): number[] {
  const length = (window.to - window.from) / ((right - left) / bin);
  const counts = Array.from({length: Math.ceil((right - left) / bin)}, () => 0);
  for (const {from, to} of stretches) {
    const first = (from - window.from) / length;
    const last = Math.min((to - window.from) / length, counts.length);
    for (let step = Math.floor(first); step < last; step++)
      counts[step] += Math.min(last, step + 1) - Math.max(first, step);
  }
  return counts.map(tenth);
}

/** How many milestones may fall at each time: made once for a width. */
function barsOf(all: Lanes, width: number): Strip['bars'] {
  const known = shapes.get(all);
  if (known?.width === width) return known.bars;
  const plot = {window: all.extent, left: 0, right: width};
  const [stated, planned] = [countsOf(all.milestones.stated, plot), countsOf(all.milestones.planned, plot)];
  const most = stated.reduce((max, count, step) => Math.max(max, count + planned[step]), 0);
  const coverage: Coverage = {stated, planned, most};
  const bars = heightsOf(coverage, plot, brushHeight, brushHeight - 4, most);
  shapes.set(all, {width, bars});
  return bars;
}

/** Lays out a brush over all time, with a window in it. */
export function brushOf(all: Lanes, window: TimeWindow, width: number, locale: Locale): Brush {
  const {extent} = all;
  const plot = {window: extent, left: 0, right: width};
  const end = (time: number, isLast: boolean): BrushEnd => ({
    x: placeOf(plot, time),
    max: Math.round((extent.to - extent.from) / month),
    now: Math.round((time - extent.from) / month),
    text: windowWords(isLast ? {from: time - month, to: time} : {from: time, to: time + month}, locale),
  });
  return {
    ...{width, height: brushHeight + 18, bars: barsOf(all, width)},
    labels: ticksOf(extent, 0, width, brushHeight + 14, locale).flatMap(({label}) =>
      label ? [{...label, x: label.x - 4}] : [],
    ),
    from: end(window.from, false),
    to: end(window.to, true),
  };
}
