import type {Comparison, Indicator, Measure, Observation, PageTable, Report} from '../../../dataset/types.js';

/** A number of the target's own year, which the page gives. */
export interface Reading {
  /** In the indicator's unit: yuan, persons, percent. */
  readonly value: number;
  /** The period up to whose end it counts, as EDTF. */
  readonly asOf: string;
  /** The name of its source. */
  readonly source?: string;
  /** The id or name of the indicator that it is of, where a figure shows several. */
  readonly indicator?: string;
  /** The measure of the reading, where it differs from the indicator's; it is then never judged. */
  readonly measure?: Measure;
}

/** The judgement of a reading by its target. */
export type VerdictKind = 'met' | 'not-met' | 'not-yet-due' | 'not-comparable' | 'no-data';

/** The facts of a dataset about one indicator. */
export interface GaugeFacts {
  readonly report: Report | PageTable;
  readonly indicator: Indicator;
  readonly target?: Observation;
  /** Last year's result. */
  readonly actual?: Observation;
  readonly comparison?: Comparison;
  /** The observation that a target without a number is measured against; only one on the indicator's scale. */
  readonly reference?: Observation;
  /** The position of a target without a number relative to its reference, in words: `低于1.75倍`. */
  readonly referenceWords?: string;
  /** The name of the reference's indicator, where the reference is not last year's result. */
  readonly referenceName?: string;
}

/** Whether the indicator is a rank, whose numbers have no distances and are not drawn on an axis. */
export const isRank = ({indicator}: Pick<GaugeFacts, 'indicator'>): boolean => indicator.measure === 'rank';

/** The number of the target or, for a target in words, that of its reference; undefined where there is neither. */
export const edgeOf = ({target, reference}: GaugeFacts): number | undefined =>
  target ? (target.value ?? reference?.value ?? undefined) : undefined;
