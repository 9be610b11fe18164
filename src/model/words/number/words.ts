import type {UnitName} from '../../../dataset/types.js';

/** How numbers and their units are written. */
export interface NumberWords {
  /** The words for large numbers, largest first, with the most decimals before each. */
  readonly scales: readonly {readonly factor: number; readonly word: string; readonly decimals: number}[];
  /** The integer part of a number, with its digits in groups where the language groups them. */
  readonly grouped: (digits: string) => string;
  /** The unit after a number, with the space before it. */
  readonly unit: (unit: string | undefined, name: UnitName, value: number | undefined) => string;
  /** Whether the name of an indicator that counts something contains the noun, so that no unit stands beside the name. */
  readonly namesContainNouns: boolean;
  /** The unit of a difference between percentages. */
  readonly percentagePoints: (size: number) => string;
  /** The same in a column of differences. */
  readonly shortPercentagePoints: string;
}
