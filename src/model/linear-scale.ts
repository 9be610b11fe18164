import {nice, ticks} from 'd3-array';

/** A linear scale on d3's ticks. d3-scale would bring colour and date arithmetic that no chart here needs. */
export interface LinearScale {
  readonly domain: readonly [number, number];
  /** Where a value stands. */
  at(value: number): number;
  /** Round values across the domain, its ends among them. */
  readonly ticks: readonly number[];
}

/** A scale from the extent of `values`, rounded out to about `count` ticks, to `range`. Zero is always in the domain. */
export function linearScale(values: readonly number[], range: readonly [number, number], count = 5): LinearScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const [from, to] = nice(low, high > low ? high : low + 1, count);
  const slope = (range[1] - range[0]) / (to - from);
  return {
    domain: [from, to],
    at: (value) => range[0] + (value - from) * slope,
    ticks: ticks(from, to, count),
  };
}
