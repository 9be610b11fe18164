import type {Comparison, Indicator, Observation} from '../../dataset/types.js';
import {decimalDifference} from '../words/number.js';

/** The fields of a side that the rules below use. */
interface Side {
  readonly indicator: Pick<Indicator, 'unit'>;
  readonly total: Pick<Observation, 'value'>;
}

/** The fields of a pair that the rules below use. */
interface Sides {
  readonly actual?: Side;
  readonly target?: Side;
  readonly comparison?: Comparison;
}

/** How far a target's number is from the result's. */
export interface Gap {
  /** Target minus result, in the unit of both. */
  readonly difference: number;
  /** The same in percent of the result; absent between percentages and where the result is not above zero. */
  readonly change?: number;
  /** How many times the result the target is; only from three times on. */
  readonly multiple?: number;
}

/** From here on a multiple says more than a difference. */
const multipleFrom = 3;

/**
 * Whether the two sides of a pair must not be compared: the dataset says so, or their units differ. Such a pair is shown
 * in words, with the reason. A pair with one side is not refused.
 */
export function isRefused({actual, target, comparison}: Sides): boolean {
  if (!actual || !target) return false;
  return comparison?.comparability === 'none' || actual.indicator.unit !== target.indicator.unit;
}

/** The distance of the target's number from the result's; undefined where a number is missing or the pair is refused. */
export function gapOf(pair: Sides): Gap | undefined {
  const {actual, target} = pair;
  const [result, goal] = [actual?.total.value, target?.total.value];
  if (result == null || goal == null || isRefused(pair)) return undefined;
  const difference = decimalDifference(goal, result);
  if (target!.indicator.unit === 'percent' || result <= 0) return {difference};
  const multiple = goal / result;
  return {difference, change: (difference / result) * 100, ...(multiple >= multipleFrom && {multiple})};
}

/**
 * Whether the dataset says that the number of one indicator may be called higher or lower than that of another year:
 * it was judged `same` or `close`. Without a judgement, the two stand side by side.
 */
export const isJudgedComparable = (comparison: Comparison | undefined): boolean =>
  comparison?.comparability === 'same' || comparison?.comparability === 'close';

/** Whether a comparison needs a remark beside it: anything but `same` does. */
export const needsRemark = (comparison: Comparison | undefined): comparison is Comparison =>
  comparison !== undefined && comparison.comparability !== 'same';

/**
 * Whether the numbers of two indicators can stand on one axis: they have one measure and one unit. Ranks have no
 * distances, so they never can.
 */
export const areOnOneScale = (a: Indicator, b: Indicator): boolean =>
  a.measure === b.measure && a.unit === b.unit && a.measure !== 'rank';
