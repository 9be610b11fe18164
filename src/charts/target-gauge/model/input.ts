import {actualOf, comparisonOf, indicatorOf, targetOf} from '../../../dataset/query/figures.js';
import type {Comparison, Figures, Indicator, Measure, Observation, Report} from '../../../dataset/types.js';
import type {GaugeProgress, GaugeVerdict} from './readings.js';
import {remembered} from '../../../model/remembered.js';

/** This year's own number, which the page gives. */
export interface Reading {
  /** In the indicator's unit: yuan, persons, percent. */
  readonly value: number;
  /** The period up to which it counts, as EDTF. */
  readonly asOf: string;
  /** Who says so. */
  readonly source?: string;
  /** What it measures, where that is not what the indicator measures; it is then never judged. */
  readonly measure?: Measure;
}

/** What a target gauge is about. */
export interface TargetGaugeInput {
  readonly report: Report;
  readonly indicator: Indicator;
  readonly target?: Observation;
  /** Last year's result. */
  readonly actual?: Observation;
  /** The observation that a target without a number is measured against; only one on the same scale. */
  readonly reference?: Observation;
  /** Where that stands, in words (`低于1.75倍`), and what it is of, where it is not last year's result. */
  readonly against?: string;
  readonly referenceName?: string;
  readonly comparison?: Comparison;
  /** What the page's own readings come to, in the words of the locale. */
  readonly progress?: GaugeProgress;
  /** The verdict where the page speaks of readings but gives none. */
  readonly unread?: GaugeVerdict;
}

/**
 * Everything that a dataset says of an indicator for a gauge, but for what a target in words is measured against, which
 * `withReference` adds.
 *
 * @throws InvalidIdError
 */
export const targetGaugeInput = remembered((data: Figures, id: string): TargetGaugeInput => {
  return {
    report: data.report,
    indicator: indicatorOf(data, id),
    target: targetOf(data, id),
    actual: actualOf(data, id),
    comparison: comparisonOf(data, id),
  };
});

/** The number that the target, or what it is measured against, stands at. */
export const edgeOf = ({target, reference}: TargetGaugeInput): number | undefined =>
  target ? (target.value ?? reference?.value ?? undefined) : undefined;
