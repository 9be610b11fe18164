import type {Comparison, Indicator, Observation, Relation} from '../../dataset/types.js';
import {decimalDifference} from '../words/number.js';

/** The fields of a side that the rules below use. */
interface Side {
  readonly indicator: Pick<Indicator, 'unit'>;
  readonly total: Pick<Observation, 'value'> & Partial<Pick<Observation, 'relation'>>;
}

/** The fields of a pair that the rules below use. */
interface Sides {
  readonly actual?: Side;
  readonly target?: Side;
  readonly comparison?: Comparison;
}

/**
 * How certain the size of a gap is: exact; about; or, where the result is only a bound (over 9,700), less than the number, at
 * most, more than, or at least.
 */
export type GapCertainty = 'exact' | 'about' | 'less' | 'at-most' | 'more' | 'at-least';

/** What is known of a difference: its size, about its size, or only a bound of it. */
export type Bound = 'exact' | 'about' | 'at-least' | 'at-most';

/** The difference between a target and a result. */
export interface Gap {
  /**
   * What the result is compared with: the target itself, or only the floor (以上) or the ceiling (以内) that it sets. An open
   * target has no exact distance from a result.
   */
  readonly of: 'target' | 'floor' | 'ceiling';
  readonly certainty: GapCertainty;
  /** What is known of the difference where the target may be a bound, too; absent where nothing is. */
  readonly bound?: Bound;
  /** Target minus result, in the unit of both. */
  readonly difference: number;
  /** The same in percent of the result; absent between percentages and where the result is not above zero. */
  readonly change?: number;
  /** The ratio of the target to the result, where it is three or more. */
  readonly multiple?: number;
}

/** From this ratio on, a multiple is clearer than a difference. */
const multipleFrom = 3;

/**
 * Whether the two sides of a pair must not be compared, because of the dataset's judgement or because their units differ. Such
 * a pair is shown in words, with the reason. A pair with one side is not refused.
 */
export function isRefused({actual, target, comparison}: Sides): boolean {
  if (!actual || !target) return false;
  return comparison?.comparability === 'none' || actual.indicator.unit !== target.indicator.unit;
}

/** The edge that an open target sets. */
const edges: Partial<Readonly<Record<Relation, 'floor' | 'ceiling'>>> = {
  ge: 'floor',
  gt: 'floor',
  le: 'ceiling',
  lt: 'ceiling',
};

/**
 * What is known of the difference between a target and a result. A larger result makes it smaller, so that a floor of the
 * result is a ceiling of the difference, and two floors bound nothing.
 */
function boundOf(target: Relation, actual: Relation): Bound | undefined {
  if (target === 'approx' || actual === 'approx') return 'about';
  const [goal, result] = [edges[target], edges[actual]];
  if (goal === result) return goal ? undefined : 'exact';
  return goal === 'floor' || result === 'ceiling' ? 'at-least' : 'at-most';
}

/** The certainty of a gap: from a result of "over 9,700", a target above it is less than the difference away. */
function certaintyOf(bound: Bound | undefined, actual: Relation, difference: number): GapCertainty {
  if (bound === 'about') return bound;
  if (actual === 'eq') return 'exact';
  const isShorter = edges[actual] === 'floor' ? difference > 0 : difference < 0;
  const isStrict = actual === 'gt' || actual === 'lt';
  return isShorter ? (isStrict ? 'less' : 'at-most') : isStrict ? 'more' : 'at-least';
}

/** The distance of the target's number from the result's; undefined where a number is missing or the pair is refused. */
export function gapOf(pair: Sides): Gap | undefined {
  const {actual, target} = pair;
  const [result, goal] = [actual?.total.value, target?.total.value];
  const {relation: edge = 'eq'} = target?.total ?? {};
  const {relation = 'eq'} = actual?.total ?? {};
  // A range has no single distance.
  const isRange = relation === 'range' || edge === 'range';
  if (result == null || goal == null || isRange || isRefused(pair)) return undefined;
  const bound = boundOf(edge, relation);
  const difference = decimalDifference(goal, result);
  const multiple = goal / result;
  // A change in percent has no meaning for a result that is not positive, or for a negative target.
  const hasChange = target!.indicator.unit !== 'percent' && result > 0 && goal >= 0;
  return {
    of: edges[edge] ?? 'target',
    certainty: certaintyOf(bound, relation, difference),
    ...(bound && {bound}),
    difference,
    ...(hasChange && {change: (difference / result) * 100}),
    ...(hasChange && multiple >= multipleFrom && {multiple}),
  };
}

/**
 * Whether the numbers of a pair may be called higher or lower than each other: the dataset judges them `same` or `close`.
 * Without a judgement, they are only shown side by side.
 */
export const isJudgedComparable = (comparison: Comparison | undefined): boolean =>
  comparison?.comparability === 'same' || comparison?.comparability === 'close';

/** Whether a comparison needs a remark: any judgement except `same`. */
export const needsRemark = (comparison: Comparison | undefined): comparison is Comparison =>
  comparison !== undefined && comparison.comparability !== 'same';
