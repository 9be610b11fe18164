/** What later reports say of the targets of a report; part of the definition in `types.ts`. */

import type {Localized, Report, UnitName} from './report.js';
import type {FigurePeriod, Id, Measure, Offset, OutcomeComparability, Relation} from './vocabulary.js';

/** The position of a result in a later report. */
export interface OutcomeSource {
  /** Offset of the literal's first character in the later report. */
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
   * Words of the later report that contain the literal: at most 40 characters of Chinese, or 30 words of another
   * language.
   *
   * @pattern ^(?:[\s\S]{1,40}|[^\u4e00-\u9fff]{1,240})$
   */
  readonly quote: string;
  /** The citation of its section: 二(二), Part 2(2). */
  readonly cite: Localized;
}

/** A result as a later report states it. */
export interface OutcomeResult {
  /** The name of the indicator in the later report. */
  readonly name: Localized;
  readonly measure: Measure;
  /** Id of its unit; absent where it has no number. */
  readonly unit?: Id;
  readonly unitName?: UnitName;
  readonly period: FigurePeriod;
  readonly relation: Relation;
  /** In the unit; null exactly where the relation is qualitative. */
  readonly value: number | null;
  /** The upper end of a range, whose lower end is the value. */
  readonly high?: number;
  /** The word of the report that states the relation: 以上, 余, 突破. */
  readonly hedge?: string;
  /** The meaning of a phrase without a number. */
  readonly meaning?: Localized;
  readonly source: OutcomeSource;
}

/** What a later report says of one target. */
export interface Outcome {
  /**
   * The target.
   *
   * @refersTo observations
   */
  readonly target: string;
  /** Absent where the later report does not mention it again. */
  readonly result?: OutcomeResult;
  /** Whether the result may be judged by the target. Default: `same`. */
  readonly comparability?: OutcomeComparability;
  /** Why it may or may not be. */
  readonly why?: Localized;
  /** How far a result may lie from a target with "about" and still meet it, in the indicator's unit. */
  readonly tolerance?: number;
}

/** A report of a later year, with what it says of the targets of this one. */
export interface LaterReport extends Pick<
  Report,
  'id' | 'title' | 'division' | 'delivered' | 'published' | 'publisher' | 'url' | 'sha256' | 'length'
> {
  readonly outcomes: readonly Outcome[];
}
