import type {Commitment, Measure, Relation, Role} from '../../dataset/types.js';

/** A number or a phrase that becomes an observation of the draft. Offsets are those of the compact text. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  /** The clause, within which its quote lies. */
  readonly clause: readonly [start: number, end: number];
  readonly name: string;
  readonly measure: Measure;
  /** The printed unit by its standard name; empty where there is no number. */
  readonly unit: string;
  readonly role: Role;
  readonly period: string;
  readonly relation: Relation;
  readonly value: number | null;
  readonly high?: number;
  readonly hedge?: string;
  readonly commitment?: Commitment;
  readonly stretch?: {readonly relation: Relation; readonly value: number; readonly hedge?: string};
  /** The meaning of a phrase without a number, in the words of the report. */
  readonly meaning?: string;
  /** The group in which a rank is counted. */
  readonly scope?: string;
  /** The name of the indicator that a phrase is to move in step with. */
  readonly inStepWith?: string;
  /** The confidence in each part of the reading, from 0 to 1. */
  readonly confidence: {readonly value: number; readonly period: number; readonly name: number};
  /** The rules that read its value, its period and its name. */
  readonly rules: readonly [value: string, period: string, name: string];
}
