import type {Commitment} from '../../../../dataset/types.js';
import type {Gap} from '../../../../model/comparison/comparability.js';

/** The words that a gauge loads with its first figure. */
export interface GaugeWords {
  /** A title where there is nothing but the name. */
  readonly subject: (subject: Subject) => string;
  readonly targetTitle: (title: TargetTitle) => string;
  readonly subtitle: (shown: Shown) => string;
  /** Last year's result, where a title does not compare it. */
  readonly beside: (role: string, value: string) => string;
  /** How the target lies to last year's result, within a sentence that has just named the target. */
  readonly compared: (compared: Compared) => string;
  /** The size of that distance, over its bracket: of a rate, or of an amount. */
  readonly distance: (of: Gap['of'], size: string, isMore: boolean, isRate: boolean) => string;
  /** Nobody sets a target; `origin` is the report or the table, `year` may be empty. */
  readonly noTarget: (origin: string, year: string) => string;
  /** How firmly a target is promised. */
  readonly commitments: Readonly<Record<Commitment, string>>;
  readonly mark: (mark: MarkParts) => string;
  /** The parts of how the figure is read, as clauses: of the zone, and of the stretch target. */
  readonly howToRead: Readonly<Record<'goal' | 'stretch', string>>;
  /** Such clauses as a sentence; empty without any. */
  readonly explanation: (clauses: readonly string[]) => string;
  /** The headings of the data table. */
  readonly columns: readonly string[];
  /** Parts of the chart that are loaded when they are needed, as noun phrases. */
  readonly parts: {readonly forms: string; readonly readings: string; readonly scoreboard: string};
}

/** The place and the measure of a title. */
export interface Subject {
  /** The place whose government sets the target; empty for a table of a page. */
  readonly place: string;
  readonly name: string;
}

/** The parts of a title about a target that is a number. */
interface TargetTitle extends Subject {
  /** The period of the target in words; empty where a table has none. */
  readonly when: string;
  readonly value: string;
  /** The distance to last year's result or, where the two are not compared, that result; with the punctuation before it. */
  readonly beside: string;
}

/** What a subtitle names: what is shown, and in which unit. */
interface Shown {
  /** `2023年目标`; empty where there is none. */
  readonly target: string;
  /** `2022年实际`; empty where there is none. */
  readonly actual: string;
  /** The name of the page's readings; empty where it gives none. */
  readonly readings: string;
  /** Empty where every number carries its unit. */
  readonly unit: string;
}

/** A target beside last year's result. */
interface Compared extends Pick<Gap, 'of' | 'difference'> {
  /** `2022年实际` */
  readonly role: string;
  readonly value: string;
}

/** The parts of the text of a mark; all but the first two may be empty. */
interface MarkParts {
  readonly role: string;
  readonly value: string;
  readonly commitment: string;
  readonly quote: string;
  readonly section: string;
}
