import type {Relation} from '../../../../dataset/types.js';
import {gapOf} from '../../../../model/comparison/comparability.js';
import type {Gap} from '../../../../model/comparison/comparability.js';
import type {Pair} from '../../../../model/comparison/pair.js';

/** What is known of a change: its size, about its size, or only a bound. */
export type Bound = 'exact' | 'soft' | 'at-least' | 'at-most';

/** The change of a target against its result. */
export interface Change {
  readonly gap: Gap;
  /** In percent of the result or, between percentages, in percentage points. */
  readonly value: number;
  readonly unit: 'percent' | 'points';
  readonly bound: Bound;
}

const sideOf = (relation: Relation): -1 | 0 | 1 =>
  relation === 'ge' || relation === 'gt' ? 1 : relation === 'le' || relation === 'lt' ? -1 : 0;

/** What is known of a gap: a larger result makes it smaller, so that a floor of the result is a ceiling of the change. */
export function boundOf(pair: Pair): Bound | undefined {
  const gap = gapOf(pair);
  if (!gap) return undefined;
  if (gap.certainty === 'about') return 'soft';
  const [goal, result] = [sideOf(pair.target!.total.relation), -sideOf(pair.actual!.total.relation)];
  if (goal * result < 0) return undefined;
  const side = goal + result;
  return side === 0 ? 'exact' : side > 0 ? 'at-least' : 'at-most';
}

/** The change of a pair; undefined where it cannot stand on an axis of changes. */
export function changeOf(pair: Pair): Change | undefined {
  const [gap, bound] = [gapOf(pair), boundOf(pair)];
  // Ranks have no distances.
  if (!gap || !bound || pair.target!.indicator.measure === 'rank') return undefined;
  if (pair.target!.indicator.unit === 'percent') return {gap, bound, value: gap.difference, unit: 'points'};
  return gap.change === undefined ? undefined : {gap, bound, value: gap.change, unit: 'percent'};
}
