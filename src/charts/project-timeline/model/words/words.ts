import type {Milestone} from '../../../../dataset/types.js';

type Certainty = Milestone['certainty'];

/** How many projects have an act, in the words of a language. */
interface ShareFacts {
  readonly certainty: Certainty;
  /** `2023年` or `2023年至2025年`; `2023` or `2023 to 2025`. */
  readonly years: string;
  /** How many projects there are, and how many of them have an act. */
  readonly projects: number;
  readonly withAct: number;
  /** The words for the acts: `开工`, `to start`. */
  readonly acts: readonly string[];
}

/** The words of projects that are named by year and act. */
export interface OverviewWords {
  /** The heading of a column. */
  readonly column: (year: string, certainty: Certainty) => string;
  /** The row of projects that are only taken forward or proposed. */
  readonly noAct: string;
  /** Between two names. */
  readonly separator: string;
  /** What a date within the year adds to a name. */
  readonly date: (words: string) => string;
  /** Stands where names are cut off. */
  readonly all: (count: number) => string;
  readonly fewer: string;
  /** What choosing the words above does, for those who do not see where they stand. */
  readonly toggle: (row: string, column: string, count: number, isOpen: boolean) => string;
  /** The finding. The place is empty where it is not known. */
  readonly title: (place: string, facts: ShareFacts) => string;
  /** A number of projects in a row, and those of a column. */
  readonly count: (row: string, count: number) => string;
  readonly counts: (column: string, counts: readonly string[]) => string;
  /** The sentence for those who do not see the graphic. */
  readonly summary: (projects: number, columns: readonly string[]) => string;
  /** The addition to the source line: the data table has the source of each milestone. */
  readonly sources: string;
  /**
   * How many projects have no act, and how exact the dates are.
   *
   * @param rest Left out where it is 0.
   * @param finer The projects whose date is finer than a year. Where they are many, nothing is said of dates.
   */
  readonly subtitle: (rest: number, finer: readonly string[]) => string;
  /** The labels of the bar of two parts. */
  readonly share: (withAct: number, rest: number) => readonly [string, string];
  readonly printed: (column: string, names: readonly string[]) => string;
  /** Between clauses. */
  readonly clause: string;
  readonly howToRead: string;
}
