/** The report itself, its sections, and the sources of facts; part of the definition in `types.ts`. */

import type {Day, Id, Offset} from './vocabulary.js';

/** The languages of every name and sentence. */
export type Locale = 'zh' | 'en';

/** One text in both languages. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/** How a unit is written after a number. */
export interface UnitName extends Localized {
  /** The English singular, where it differs. */
  readonly one?: string;
}

/** The report that a dataset was made from. */
export interface Report {
  readonly id: Id;
  readonly title: Localized;
  /**
   * Statistical code of the province, city, district or county, six digits (GB/T 2260).
   *
   * @pattern ^\d{6}$
   */
  readonly division: string;
  /** The day it was delivered, like 2023-02-01. */
  readonly delivered: Day;
  /** The day it was published, like 2023-02-08. */
  readonly published: Day;
  readonly publisher: Localized;
  /**
   * Address of the published report; absent where it is not on the web.
   *
   * @pattern ^https?://[!-~]+$
   */
  readonly url?: string;
  /**
   * SHA-256 of the text's UTF-8 bytes, in hexadecimal.
   *
   * @pattern ^[0-9a-f]{64}$
   */
  readonly sha256: string;
  /**
   * Length of the text in UTF-16 code units; every offset is below it.
   *
   * @asType integer
   * @minimum 1
   */
  readonly length: number;
  /**
   * The parts of the report, in its order.
   *
   * @minItems 1
   */
  readonly sections: readonly Section[];
}

/** Takes the place of a report where the facts are from a table of the page. */
export interface PageTable {
  /** Its name in a source line. */
  readonly title: Localized;
  /** The year of its targets, such as 2023; empty where there is none. */
  readonly year: string;
  /** The day (ISO 8601) on which its dates were read, and compared with the calendar where it says no more of them. */
  readonly asOf?: string;
}

/** A part of the report; a source names the innermost one. */
export interface Section {
  /** @idOf report.sections */
  readonly id: string;
  /** Its citation: 二(二), Part 2(2). */
  readonly cite: Localized;
  readonly heading?: Localized;
  /** Offset of its first character. */
  readonly start: Offset;
  /** Offset after its last character. */
  readonly end: Offset;
}

/** The position of a fact in the report: `start` and `end` delimit the literal, which the quote contains. */
export interface Source {
  /** Offset of the literal's first character in the report, in UTF-16 code units. */
  readonly start: Offset;
  /** Offset after the literal. */
  readonly end: Offset;
  /**
   * The numeral with its unit, or the phrase, exactly as printed.
   *
   * @pattern ^\S(?:[\s\S]*\S)?$
   */
  readonly literal: string;
  /**
   * Words of the report that contain the literal: at most 40 characters of Chinese, or 30 words of another language.
   *
   * @pattern ^(?:[\s\S]{1,40}|[^\u4e00-\u9fff]{1,240})$
   */
  readonly quote: string;
  /**
   * The innermost section that contains the literal.
   *
   * @refersTo report.sections
   */
  readonly section: string;
}

/** The position of a fact of the page: a cell of its table. */
export interface PageSource {
  /** The text of the cell. */
  readonly cell: string;
  /** The provider of the fact that the table names; empty where it names none. */
  readonly provider: string;
}

/** The position of a fact: in a report, or in a table of the page. */
export type AnySource = Source | PageSource;
