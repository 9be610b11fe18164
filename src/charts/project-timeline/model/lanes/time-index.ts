import {bisectLeft, bisectRight} from 'd3-array';
import type {TimeWindow} from './time-window.js';

/**
 * An index of time spans. The cost of a query depends on the number of spans that overlap the window, not on that of all
 * spans. It is an interval tree over the beginnings, together with the sorted ends; d3 has no module for it.
 */
export interface TimeIndex {
  readonly size: number;
  /** The number of spans at a time of a window, on average. */
  readonly mean: (window: TimeWindow) => number;
  /** The number of spans that overlap a window: they begin before its end, and end after its beginning. */
  readonly count: (window: TimeWindow) => number;
  /** The first `most` overlapping spans by their beginnings, as indexes into the list. */
  readonly first: (window: TimeWindow, most: number) => number[];
}

/** The prefix sums of numbers, relative to `zero` so that no digit is lost. */
function sumsOf(numbers: Float64Array, zero: number): Float64Array {
  const sums = new Float64Array(numbers.length + 1);
  numbers.forEach((value, index) => (sums[index + 1] = sums[index] + value - zero));
  return sums;
}

/** Finds the spans that overlap a window in the order of their beginnings. */
function finderOf(spans: readonly TimeWindow[], begins: Float64Array): TimeIndex['first'] {
  const size = spans.length;
  const order = spans.map((_, index) => index).sort((a, b) => spans[a].from - spans[b].from);
  // The latest end below each node of a binary tree whose leaves are the spans by their beginnings.
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(size, 1)));
  const latest = new Float64Array(2 * leaves).fill(-Infinity);
  order.forEach((index, place) => (latest[leaves + place] = spans[index].to));
  for (let node = leaves - 1; node > 0; node--) latest[node] = Math.max(latest[2 * node], latest[2 * node + 1]);

  return ({from, to}, most) => {
    const touching: number[] = [];
    const end = bisectLeft(begins, to);
    const visit = (node: number, first: number, length: number): void => {
      if (touching.length >= most || first >= end || latest[node] <= from) return;
      if (length === 1) return void touching.push(order[first]);
      visit(2 * node, first, length / 2);
      visit(2 * node + 1, first + length / 2, length / 2);
    };
    if (size > 0) visit(1, 0, leaves);
    return touching;
  };
}

/** Averages how many spans there are at a time of a window. */
function averageOf(begins: Float64Array, ends: Float64Array): TimeIndex['mean'] {
  // The total duration of all spans up to a time: that of the spans that have begun, minus that of those that have ended.
  const zero = begins.at(0) ?? 0;
  const [begun, over] = [sumsOf(begins, zero), sumsOf(ends, zero)];
  const lasted = (time: number) => {
    const [began, ended] = [bisectLeft(begins, time), bisectLeft(ends, time)];
    return (time - zero) * (began - ended) - begun[began] + over[ended];
  };
  return ({from, to}) => (lasted(to) - lasted(from)) / (to - from);
}

/** Indexes spans by their beginnings and by their ends; what only some queries need is built at the first of them. */
export function timeIndex(spans: readonly TimeWindow[]): TimeIndex {
  const begins = Float64Array.from(spans, ({from}) => from).sort();
  const ends = Float64Array.from(spans, ({to}) => to).sort();
  let first: TimeIndex['first'] | undefined;
  let mean: TimeIndex['mean'] | undefined;
  return {
    size: spans.length,
    mean: (window) => (mean ??= averageOf(begins, ends))(window),
    count: ({from, to}) => bisectLeft(begins, to) - bisectRight(ends, from),
    first: (window, most) => (first ??= finderOf(spans, begins))(window, most),
  };
}
