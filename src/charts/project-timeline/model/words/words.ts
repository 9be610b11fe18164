import type {Milestone, MilestoneKind} from '../../../../dataset/types.js';
import type {StepId} from '../milestones.js';

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

/** A milestone, for the word beside its symbol. */
interface MilestoneFacts {
  readonly kind: MilestoneKind;
  /** Whether it is ongoing work that is planned, for which the report's word is not used. */
  readonly isVague: boolean;
  /** The report's word, in Chinese; empty for a page's own project. */
  readonly literal: string;
  /** The word for its kind. */
  readonly standard: string;
}

/** The words for a step: for projects that reached it, for projects that plan it, and its name. */
type StepWords = Readonly<Record<Certainty | 'name', string>>;

/** The words of projects that are named by year and act. */
export interface OverviewWords {
  readonly steps: Readonly<Record<StepId, StepWords>>;
  /**
   * The words for kinds of milestones of projects that are built, then of those that are held, set up, awarded, carried out or
   * issued; where one is missing, the first is used.
   */
  readonly kinds: Readonly<Record<MilestoneKind, readonly string[]>>;
  /** The word beside a milestone's symbol. */
  readonly milestone: (milestone: MilestoneFacts) => string;
  /** A date without its year: `最迟6月前后`, `by about June`. */
  readonly withoutYear: (date: string) => string;
  /** Whether a milestone was reached; ongoing work is not called done. */
  readonly status: Readonly<Record<'planned' | 'done' | 'underWay', string>>;
  /** Follows the status where the date is the dataset's reading of the report. */
  readonly dateInferred: string;
  /** A milestone, its date and its status, as a sentence. */
  readonly fact: (what: string, when: string, status: string) => string;
  /** The heading of a column. */
  readonly column: (year: string, certainty: Certainty) => string;
  /** The row of projects that are only taken forward or proposed. */
  readonly noAct: string;
  /** Between two names, which may have commas. */
  readonly separator: string;
  /**
   * What a date within the year adds to a name. An inferred date is the dataset's reading of the report; a language in which
   * the report is written may add the report's words for the milestone instead, where they name a deadline.
   */
  readonly date: (words: string, isInferred: boolean, literal: string) => string;
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
  /** How many projects have no act, where others have one. */
  readonly subtitle: (rest: number) => string;
  /** The labels of the squares of projects with an act, which may have several, and without one. */
  readonly share: (withAct: number, rest: number, acts: number) => readonly [string, string];
  /** Between clauses. */
  readonly clause: string;
  /** Why projects with a sign stand in more than one row. */
  readonly listedTwice: (sign: string) => string;
  readonly howToRead: string;
  /** Parts of the chart that are loaded when they are needed, as noun phrases. */
  readonly parts: Readonly<Record<'details' | 'zoom' | 'controlsAndCard', string>>;
}
