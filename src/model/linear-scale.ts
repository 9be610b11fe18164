import {tickIncrement} from 'd3-array';

/** A linear scale with d3's ticks. d3-scale would add colour and date arithmetic that no chart needs. */
export interface LinearScale {
  readonly domain: readonly [number, number];
  /** The position of a value. */
  readonly at: (value: number) => number;
  /** Round values across the domain, its ends among them. */
  readonly ticks: readonly number[];
}

/**
 * A scale from the extent of `values`, extended to round values with about `count` ticks, to `range`. The domain contains the
 * values of `always`: zero, except for the enlarged part of an axis, which is labelled so.
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
