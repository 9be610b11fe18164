import {tickIncrement} from 'd3-array';

/** A linear scale on d3's ticks. d3-scale would bring colour and date arithmetic that no chart here needs. */
export interface LinearScale {
  readonly domain: readonly [number, number];
  /** Where a value stands. */
  readonly at: (value: number) => number;
  /** Round values across the domain, its ends among them. */
  readonly ticks: readonly number[];
}

/**
 * A scale from the extent of `values`, rounded out to about `count` ticks, to `range`. Zero is always in the domain;
 * only an enlarged part of an axis, which says so, passes `[]` for `always`.
 */
export function linearScale(
  values: readonly number[],
  range: readonly [number, number],
  count = 5,
  always: readonly number[] = [0],
): LinearScale {
  const low = Math.min(...always, ...values);
  const high = Math.max(...always, ...values);
  // d3 gives steps below one as the negative of their inverse, so that no digit is lost.
  const step = tickIncrement(low, high > low ? high : low + 1, count);
  const inSteps = (value: number) => (step > 0 ? value / step : value * -step);
  const valueAt = (steps: number) => (step > 0 ? steps * step : steps / -step);
  const first = Math.floor(inSteps(low));
  const last = Math.max(first + 1, Math.ceil(inSteps(high)));
  const from = valueAt(first);
  const to = valueAt(last);
  const slope = (range[1] - range[0]) / (to - from);
  const ticks: number[] = [];
  for (let steps = first; steps <= last; steps++) ticks.push(valueAt(steps));
  return {
    domain: [from, to],
    at: (value) => range[0] + (value - from) * slope,
    ticks,
  };
}
