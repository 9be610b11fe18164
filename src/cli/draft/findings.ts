import type {Commitment, Measure, Relation, Role} from '../../dataset/types.js';

/** A number, or a phrase, that the draft makes an observation. Offsets are those of the compact text. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  /** Where its quote may begin and end: the clause. */
  readonly clause: readonly [start: number, end: number];
  readonly name: string;
  readonly measure: Measure;
  /** The unit as printed, by its usual name; empty where there is no number. */
  readonly unit: string;
  readonly role: Role;
  readonly period: string;
  readonly relation: Relation;
  readonly value: number | null;
  readonly high?: number;
  readonly hedge?: string;
  readonly commitment?: Commitment;
  readonly stretch?: {readonly relation: Relation; readonly value: number; readonly hedge?: string};
  /** What a phrase without a number means, in the words of the report. */
  readonly meaning?: string;
  /** Among whom a rank is counted. */
  readonly scope?: string;
  /** What a phrase moves in step with: the name of an indicator. */
  readonly inStepWith?: string;
  /** From 0 to 1, by what was read. */
  readonly confidence: {readonly value: number; readonly period: number; readonly name: number};
  /** The rules that read its value, its period and its name. */
  readonly rules: readonly [value: string, period: string, name: string];
}
