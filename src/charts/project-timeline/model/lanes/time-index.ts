import {bisectLeft, bisectRight} from 'd3-array';
import type {TimeWindow} from './time-window.js';

/** Stretches of time, so kept that asking what a window touches costs what it touches, not what there is. */
export interface TimeIndex {
  readonly size: number;
  /** How many stretches there are at a time of a window, on average. */
  readonly mean: (window: TimeWindow) => number;
  /** How many stretches touch a window: begin before its end, and end after its beginning. */
  readonly count: (window: TimeWindow) => number;
  /** The first of them in order of their beginnings, at most so many, as places in the list that was indexed. */
  readonly first: (window: TimeWindow, most: number) => number[];
}

/** The sums of the first none, one, two, … of some numbers, from their middle, so that no digit is lost. */
function sumsOf(sorted: Float64Array, zero: number): Float64Array {
  const sums = new Float64Array(sorted.length + 1);
  sorted.forEach((value, index) => (sums[index + 1] = sums[index] + value - zero));
  return sums;
}

/** Numbers from the least to the greatest. `Float64Array.from` takes many times as long. */
function sortedOf(size: number, at: (index: number) => number): Float64Array {
  const numbers = new Float64Array(size);
  for (let index = 0; index < size; index++) numbers[index] = at(index);
  return numbers.sort();
}

/** The places of stretches by their beginnings. Many begin together: each goes behind those that do, without comparing. */
function orderOf(spans: readonly TimeWindow[], sorted: Float64Array): Uint32Array {
  const next = new Map<number, number>();
  sorted.forEach((from, place) => next.has(from) || next.set(from, place));
  const order = new Uint32Array(spans.length);
  spans.forEach(({from}, index) => {
    const place = next.get(from)!;
    order[place] = index;
    next.set(from, place + 1);
  });
  return order;
}

/** Indexes stretches of time by their beginnings and, apart, by their ends. */
export function timeIndex(spans: readonly TimeWindow[]): TimeIndex {
  const size = spans.length;
  const sorted = sortedOf(size, (index) => spans[index].from);
  const ends = sortedOf(size, (index) => spans[index].to);
  const order = orderOf(spans, sorted);

  // All time that has passed in stretches up to a time: what began before it, less what was over.
  const zero = size > 0 ? sorted[0] : 0;
  const [begun, over] = [sumsOf(sorted, zero), sumsOf(ends, zero)];
  const passed = (time: number) => {
    const [began, ended] = [bisectLeft(sorted, time), bisectLeft(ends, time)];
    return (time - zero) * (began - ended) - begun[began] + over[ended];
  };

  // The latest end below each node of a binary tree over the sorted stretches; its leaves are the stretches.
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(size, 1)));
  const latest = new Float64Array(2 * leaves).fill(-Infinity);
  order.forEach((index, place) => (latest[leaves + place] = spans[index].to));
  for (let node = leaves - 1; node > 0; node--) latest[node] = Math.max(latest[2 * node], latest[2 * node + 1]);

  return {
    size,
    mean: ({from, to}) => (passed(to) - passed(from)) / (to - from),
    count: ({from, to}) => bisectLeft(sorted, to) - bisectRight(ends, from),
    first: ({from, to}, most) => {
      const found: number[] = [];
      const end = bisectLeft(sorted, to);
      const visit = (node: number, first: number, length: number): void => {
        if (found.length >= most || first >= end || latest[node] <= from) return;
        if (length === 1) return void found.push(order[first]);
        visit(2 * node, first, length / 2);
        visit(2 * node + 1, first + length / 2, length / 2);
      };
      if (size > 0) visit(1, 0, leaves);
      return found;
    },
  };
}
