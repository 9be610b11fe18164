import type {Finding} from './findings.js';

/**
 * A phrase without a number that is an observation nevertheless: a rank, a title won or striven for, full coverage, a goal
 * to move in step with growth, or a goal that only states a direction.
 */
export interface Phrase {
  /** Offset of the phrase in the clause. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly measure: Finding['measure'];
  readonly value: number | null;
  readonly rule: string;
  /** The unit of its value, where that is no place in a list. */
  readonly unit?: string;
  readonly relation?: Finding['relation'];
  readonly hedge?: string;
  readonly scope?: string;
  readonly inStepWith?: string;
  readonly isStretch?: boolean;
  /** Whether it is the place before a better one. */
  readonly isBefore?: boolean;
}
