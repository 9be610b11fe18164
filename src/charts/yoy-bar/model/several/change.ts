import {boundOf, gapOf} from '../../../../model/comparison/comparability.js';
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
  const [gap, bound] = [gapOf(pair), boundOf(pair)];
  // Ranks have no distances.
  if (!gap || !bound || pair.target!.indicator.measure === 'rank') return undefined;
  if (pair.target!.indicator.unit === 'percent') return {bound, value: gap.difference, unit: 'points'};
  return gap.change === undefined ? undefined : {bound, value: gap.change, unit: 'percent'};
}
