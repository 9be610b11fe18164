import type {Milestone} from '../../../dataset/types.js';

type Certainty = Milestone['certainty'];

/** How many projects have an act, in the words of a language. */
export interface ShareFacts {
  readonly certainty: Certainty;
  /** `2023年` or `2023年至2025年`; `2023` or `2023 to 2025`. */
  readonly years: string;
  /** How many projects there are, and how many of them have an act. */
  readonly projects: number;
  readonly withAct: number;
  /** The words for the acts: `开工`, `to start`. */
  readonly acts: readonly string[];
}

/** The words of projects named by year and act. */
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
  /** The finding. The place is empty where it is not known; a subject comes from filters. */
  readonly title: (place: string, facts: ShareFacts) => string;
  readonly withSubject: (subject: string, title: string) => string;
  /** The projects without an act. */
  readonly rest: (count: number) => string;
  /** How exact the dates are: the projects whose date is finer than a year; empty where they are many. */
  readonly dates: (finer: readonly string[]) => string;
  /** The labels of the bar of two parts. */
  readonly share: (withAct: number, rest: number) => readonly [string, string];
  readonly printed: (column: string, count: number, names: string) => string;
  readonly howToRead: string;
}
