import type {Gap} from '../../../../model/comparison/comparability.js';

/** The words of a single pair with a difference, and those of the sentences and tables of any. */
export interface BarWords {
  /** The finding on a pair after its name. */
  readonly title: (place: string, name: string, finding: string) => string;
  /**
   * How two numbers compare, as such a finding: `2023年目标下限高于2022年实际`.
   *
   * @param of The target, or the edge that an open target sets.
   * @param sign That of the difference.
   */
  readonly compared: (result: string, goal: string, of: Gap['of'], sign: number) => string;
  readonly subtitle: (result: string, goal: string, unit: string) => string;
  /** The parts of a sum, by the names of their indicators. */
  readonly sum: (parts: readonly {readonly name: string; readonly value: string}[]) => string;
  readonly bracketed: (words: string) => string;
  /** The result that a target is compared with, and the parts of that result, which may be empty. */
  readonly base: (role: string, result: string, parts: string, isMultiple: boolean) => string;
  readonly named: (name: string, sentence: string) => string;
  /** A quote with its section. */
  readonly quote: (quote: string, section: string) => string;
  readonly semicolon: string;
  /** A target that the report strives for, which it does not promise. */
  readonly stretch: (goal: string) => string;
  /** What a bar is, before its number. */
  readonly label: (role: string) => string;
  /** The parts of how the bars are read, as clauses. */
  readonly howToRead: {
    readonly both: (result: string, goal: string) => string;
    readonly pointed: string;
    readonly notched: string;
    readonly broken: string;
    readonly striped: string;
    readonly differences: (isReport: boolean) => string;
  };
  /** The headings of the data table; `isOfResults`: neither number is a target. */
  readonly columns: (result: string, goal: string, isOfResults: boolean) => readonly string[];
  /** A number that the data table has no value for. */
  readonly missing: (isReport: boolean) => string;
  /** Parts of the chart that are loaded when they are needed, as noun phrases. */
  readonly parts: {readonly several: string; readonly topics: string};
}
