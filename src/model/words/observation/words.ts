import type {Localized, Relation, Role, UnitName} from '../../../dataset/types.js';

/** A number with the words of its relation before and after it. */
export interface Bound {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** A number of an indicator and the words around it. */
interface Clause {
  /** The role with its period: `2023 target`. */
  readonly role: string;
  /** The period; empty without one. */
  readonly when: string;
  readonly isTarget: boolean;
  readonly isRank: boolean;
  /** The value in words. */
  readonly value: string;
}

/** The words of observations: numbers with their relations, roles and periods. */
export interface ObservationWords {
  /** Whether the report is in this language: a target in words is then quoted, and otherwise given by its meaning. */
  readonly isOfReport: boolean;
  /** A number with its relation; `hedge` is the word of the report for that, where it has one. */
  readonly bound: (
    relation: Relation,
    hedge: string | undefined,
    number: string,
    unit: string,
    isNegative: boolean,
  ) => Bound;
  /** A range from one number to another, which may be approximate. */
  readonly range: (from: string, to: string, unit: string, hedge: string | undefined) => Bound;
  /** A rank within a group: `number` is `value` as it is written. */
  readonly rank: (
    value: number,
    number: string,
    unitName: UnitName | undefined,
    scope: Localized | undefined,
  ) => string;
  /** The second, higher value of a target, after the first. */
  readonly stretch: (value: string) => string;
  /** The role of a number with its period, which may be empty. */
  readonly role: (role: Role, when: string) => string;
  /** A negative growth rate, by its absolute value. */
  readonly fall: (value: string) => string;
  /** A clause with a number of a year. */
  readonly clause: (clause: Clause) => string;
  /** A clause with a target or result in words. */
  readonly phraseClause: (clause: Clause) => string;
  /** Clauses as a sentence or several. */
  readonly joined: (clauses: readonly string[]) => string;
  /** Parts of the built-in report that are loaded when they are needed, as noun phrases. */
  readonly parts: {readonly otherIndicators: string; readonly phrases: string; readonly names: string};
}
