import type {EdtfDate} from '../../../dataset/edtf.js';

/** The words of dates that a calendar does not have: seasons, quarters, decades, and what is uncertain. */
export interface RoughPeriodWords {
  readonly century: (from: number) => string;
  readonly decade: (from: number) => string;
  /** The parts of a year by their EDTF code (21 to 41). */
  readonly parts: Readonly<Record<number, string>>;
  readonly partOfYear: (part: string, year: string) => string;
  /** A date with what its EDTF says of its certainty. */
  readonly qualified: (date: string, edtf: EdtfDate) => string;
  /** Before a date: before its end, where the date is a year, a quarter or a half. */
  readonly before: (date: string, edtf: EdtfDate) => string;
}
