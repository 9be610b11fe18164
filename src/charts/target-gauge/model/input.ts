import {actualOf, comparisonOf, indicatorOf, targetOf} from '../../../dataset/query/figures.js';
import type {Figures} from '../../../dataset/types.js';
import type {RawFacts} from '../../../model/layout.js';
import type {GaugeFacts} from './facts.js';
import type {VerdictKind, VerdictRule} from './verdict.js';

/** A verdict in the words of a locale. */
export interface GaugeVerdict {
  readonly kind: VerdictKind;
  readonly rule: VerdictRule;
  /** Its name alone. */
  readonly name: string;
  /** Its name with its reason. */
  readonly text: string;
  /** Its symbol, as SVG path data in a box of 14 px: no two verdicts differ by colour alone. */
  readonly sign: string;
}

/** What the page's readings come to, as numbers and words without a place. */
export interface GaugeProgress {
  /** The latest reading. */
  readonly value: number;
  /** Its period, and its distance to the target where there is one. */
  readonly lines: readonly string[];
  /** All readings in the order of time, the latest last. */
  readonly readings: readonly {readonly value: number; readonly label: string; readonly text: string}[];
  readonly verdict: GaugeVerdict;
  /** What the summary says of it. */
  readonly sentence: string;
  readonly howToRead: string;
  /** Its rows in the data table. */
  readonly rows: readonly (readonly string[])[];
  /** What those rows say, for programs. */
  readonly raw: readonly RawFacts[];
}

/** What a target gauge shows. */
export interface TargetGaugeInput extends GaugeFacts {
  /** What the page's readings come to, in the words of the locale. */
  readonly progress?: GaugeProgress;
  /** The verdict where the page names a source or date of readings but gives none. */
  readonly verdictWithoutReading?: GaugeVerdict;
}

/**
 * What a dataset says of an indicator. The reference of a target in words is added by `withReference`, the page's readings
 * by `withProgress`.
 *
 * @throws InvalidIdError
 */
export function targetGaugeInput(data: Figures, id: string): TargetGaugeInput {
  const [target, actual, comparison] = [targetOf(data, id), actualOf(data, id), comparisonOf(data, id)];
  return {
    report: data.report,
    indicator: indicatorOf(data, id),
    ...(target && {target}),
    ...(actual && {actual}),
    ...(comparison && {comparison}),
  };
}
