import type {DivisionNouns} from '../../../../../model/words/division/words.js';

/** The words of divisions on a map of another library. */
export interface OverlayWords {
  /** The titles of the legend: of projects, and of values with their unit, which may be empty. */
  readonly projects: string;
  readonly values: (unit: string) => string;
  readonly none: string;
  /** All categories without a colour of their own. */
  readonly other: string;
  /** How to move among the divisions: part of the accessible name of their list. */
  readonly instructions: (nouns: DivisionNouns) => string;
  /** A geometry cannot be used; `address` is empty where it is an object. */
  readonly notUsed: (address: string, why: string) => string;
  /** The reading of a geometry was aborted. */
  readonly aborted: string;
}
