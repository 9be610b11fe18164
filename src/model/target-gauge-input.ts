import {actualOf, comparisonOf, indicatorOf, observationById, targetOf} from '../dataset/query/figures.js';
import type {Comparison, Figures, Indicator, Measure, Observation, Report} from '../dataset/types.js';
import {remembered} from './remembered.js';
import type {GaugeProgress} from './target-gauge-progress.js';

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
  readonly comparison?: Comparison;
  /** What the page's own readings come to, in the words of the locale. */
  readonly progress?: GaugeProgress;
}

/** Ranks have no distances, and fewer minutes are no percentage: neither can stand on the indicator's axis. */
const onOneScale = (a: Indicator, b: Indicator) => a.measure === b.measure && a.unit === b.unit && a.measure !== 'rank';

function referenceOf(data: Figures, target: Observation | undefined, indicator: Indicator): Observation | undefined {
  const reference = target?.reference ? observationById(data, target.reference) : undefined;
  return reference && onOneScale(indicatorOf(data, reference.indicator), indicator) ? reference : undefined;
}

/** Everything that a dataset says of an indicator for a gauge. @throws InvalidIdError */
export const targetGaugeInput = remembered((data: Figures, id: string): TargetGaugeInput => {
  const indicator = indicatorOf(data, id);
  const target = targetOf(data, id);
  return {
    report: data.report,
    indicator,
    target,
    actual: actualOf(data, id),
    comparison: comparisonOf(data, id),
    reference: referenceOf(data, target, indicator),
  };
});

/** The number that the target, or what it is measured against, stands at. */
export const edgeOf = ({target, reference}: TargetGaugeInput): number | undefined =>
  target ? (target.value ?? reference?.value ?? undefined) : undefined;
