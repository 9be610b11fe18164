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

/** Indexes spans by their beginnings and by their ends. */
export function timeIndex(spans: readonly TimeWindow[]): TimeIndex {
  const size = spans.length;
  const order = spans.map((_, index) => index).sort((a, b) => spans[a].from - spans[b].from);
  const begins = Float64Array.from(order, (index) => spans[index].from);
  const ends = Float64Array.from(spans, ({to}) => to).sort();

  // The total duration of all spans up to a time: that of the spans that have begun, minus that of those that have ended.
  const zero = size > 0 ? begins[0] : 0;
  const [begun, over] = [sumsOf(begins, zero), sumsOf(ends, zero)];
  const lasted = (time: number) => {
    const [began, ended] = [bisectLeft(begins, time), bisectLeft(ends, time)];
    return (time - zero) * (began - ended) - begun[began] + over[ended];
  };

  // The latest end below each node of a binary tree whose leaves are the spans by their beginnings.
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(size, 1)));
  const latest = new Float64Array(2 * leaves).fill(-Infinity);
  order.forEach((index, place) => (latest[leaves + place] = spans[index].to));
  for (let node = leaves - 1; node > 0; node--) latest[node] = Math.max(latest[2 * node], latest[2 * node + 1]);

  return {
    size,
    mean: ({from, to}) => (lasted(to) - lasted(from)) / (to - from),
    count: ({from, to}) => bisectLeft(begins, to) - bisectRight(ends, from),
    first: ({from, to}, most) => {
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
    },
  };
}
