import type {VerdictKind} from '../../facts.js';

/** How many targets a scoreboard has, and what they come to. */
export interface Counts {
  /** The place whose targets they are; empty for a table of a page. */
  readonly place: string;
  /** The period of the targets; empty where they differ. */
  readonly when: string;
  /** The name of the topic; empty without one. */
  readonly topic: string;
  readonly targets: number;
  /** How many of them are words without a number. */
  readonly phrases: number;
  /** How many readings come to each verdict; absent where the page gives no readings. */
  readonly verdicts?: ReadonlyMap<VerdictKind, number>;
  /** Whether the readings are the results of later reports. */
  readonly hasOutcomes: boolean;
  /** How many numbers lie above, below and on last year's results, and how many are not compared with one. */
  readonly beside: {
    readonly above: number;
    readonly below: number;
    readonly equal: number;
    readonly apart: number;
    /** The period of the results; empty where they differ. */
    readonly when: string;
  };
}

/** Which parts the subtitle explains. */
interface Explained {
  readonly target: string;
  readonly actual: string;
  readonly hasReadings: boolean;
  readonly hasOutcomes: boolean;
}

/** The words of a scoreboard. */
export interface ScoreboardWords {
  readonly title: (counts: Counts) => string;
  readonly subtitle: (explained: Explained) => string;
  readonly target: string;
  readonly actual: string;
  readonly reading: string;
  /** The heading of the column of the readings' periods. */
  readonly asOf: string;
  readonly verdict: string;
  /** The same headings where the readings are the results of later reports, and that of the later report's words. */
  readonly outcomes: {readonly reading: string; readonly asOf: string; readonly quote: string};
  /** The heading of the list of indicators without a row. */
  readonly unlisted: string;
  /** Why an indicator has no row. */
  readonly noNumber: string;
  readonly rank: string;
  readonly noTarget: string;
  readonly item: (name: string, words: string, reason: string) => string;
  readonly columns: {
    readonly indicator: string;
    readonly quote: string;
    readonly section: string;
  };
  /** What stands between the parts of a row, or of a source line. */
  readonly semicolon: string;
  /** No target is set in a topic: a sentence. */
  readonly noTargetIn: (topic: string) => string;
}
