import {gapOf} from '../../../../model/comparison/comparability.js';
import type {Bound} from '../../../../model/comparison/comparability.js';
import type {Pair} from '../../../../model/comparison/pair.js';

/** The change of a target against its result. */
export interface Change {
  /** In percent of the result or, between percentages, in percentage points. */
  readonly value: number;
  readonly unit: 'percent' | 'points';
  readonly bound: Bound;
}

/** The change of a pair; undefined where it cannot stand on an axis of changes. */
export function changeOf(pair: Pair): Change | undefined {
  const {bound, difference, change} = gapOf(pair) ?? {};
  // Ranks have no distances.
  if (!bound || pair.target!.indicator.measure === 'rank') return undefined;
  if (pair.target!.indicator.unit === 'percent') return {bound, value: difference!, unit: 'points'};
  return change === undefined ? undefined : {bound, value: change, unit: 'percent'};
}
