import {gapOf} from '../../../model/comparison/pair.js';
import type {YoyPair} from '../../../model/comparison/pair.js';

/** The orders that rows may stand in; see `inOrder`. */
export const orders = ['given', 'report', 'size', 'change'] as const;

/** One of `orders`. */
export type Order = (typeof orders)[number];

const sidesOf = ({actual, target}: YoyPair) => [target, actual].filter((side) => side !== undefined);

const last = Number.MAX_VALUE;

/** Where the report speaks of a pair first. */
const startOf = (pair: YoyPair) =>
  Math.min(last, ...sidesOf(pair).flatMap(({parts}) => parts.map(({source}) => source.start)));

/** The number of the target or, without one, of the result. */
const sizeOf = (pair: YoyPair) => sidesOf(pair).find(({total}) => total.value !== null)?.total.value ?? -last;

/**
 * Pairs in an order other than as they are given: as the report first speaks of them; by the number of the target, largest first, those of
 * one unit together; or by relative change from the largest rise to the largest fall, then by percentage points, then
 * what has no difference. Equals keep their order.
 */
export function inOrder(pairs: readonly YoyPair[], order: Exclude<Order, 'given'>): readonly YoyPair[] {
  const unitOf = (pair: YoyPair) => sidesOf(pair)[0]?.indicator.unit;
  const units = pairs.map(unitOf);
  const keyOf = (pair: YoyPair): readonly [number, number] => {
    if (order === 'report') return [0, startOf(pair)];
    if (order === 'size') return [units.indexOf(unitOf(pair)), -sizeOf(pair)];
    const gap = gapOf(pair);
    return gap ? [gap.change === undefined ? 1 : 0, -(gap.change ?? gap.difference)] : [2, 0];
  };
  return pairs
    .map((pair) => ({pair, key: keyOf(pair)}))
    .sort(({key: a}, {key: b}) => a[0] - b[0] || a[1] - b[1])
    .map(({pair}) => pair);
}
