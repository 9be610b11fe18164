import {gapOf} from '../../../../model/comparison/comparability.js';
import type {Pair} from '../../../../model/comparison/pair.js';
import type {Order} from '../input.js';

const sidesOf = ({actual, target}: Pair) => [target, actual].filter((side) => side !== undefined);

/** The offset at which the report first mentions a pair; infinite where it does not. */
const startOf = (pair: Pair) =>
  Math.min(
    Number.MAX_VALUE,
    ...sidesOf(pair).flatMap(({parts}) => parts.flatMap(({source}) => ('start' in source ? source.start : []))),
  );

/** The number of the target or, without one, of the result; the lowest possible number where there is none. */
const sizeOf = (pair: Pair) => sidesOf(pair).find(({total}) => total.value !== null)?.total.value ?? -Number.MAX_VALUE;

/**
 * Pairs in an order:
 *
 * - `given`: as they are.
 * - `report`: as the report first mentions them.
 * - `size`: by the number of the target, the largest first, those of one unit together.
 * - `change`: by relative change from the largest rise to the largest fall, then by the difference in percentage points,
 *   then those without a difference.
 *
 * Equal pairs keep their order.
 */
export function inOrder(pairs: readonly Pair[], order: Order): readonly Pair[] {
  if (order === 'given') return pairs;
  const unitOf = (pair: Pair) => sidesOf(pair)[0]?.indicator.unit;
  const units = pairs.map(unitOf);
  const keyOf = (pair: Pair): readonly [number, number] => {
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
