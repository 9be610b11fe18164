import {actualOf, comparisonOf, indicatorOf, targetOf} from '../../../dataset/query/figures.js';
import type {Figures, Observation} from '../../../dataset/types.js';
import type {RawFacts} from '../../../model/layout.js';
import type {GaugeFacts, VerdictKind} from './facts.js';
import type {VerdictRule} from './verdict.js';

/** A verdict in the language of the figure. */
export interface GaugeVerdict {
  readonly kind: VerdictKind;
  readonly rule: VerdictRule;
  /** Its name alone. */
  readonly name: string;
  /** What it comes to, within the title; empty without a target. */
  readonly finding: string;
  /** Its name with its reason. */
  readonly text: string;
  /** Its symbol, as SVG path data in a box of 14 px; verdicts do not differ by colour alone. */
  readonly sign: string;
}

/** A reading, as number and words before layout. */
export interface GaugeReading {
  readonly value: number;
  /** The end of its period in fractional years; absent where the period cannot be read. */
  readonly time?: number;
  /** Its period, without the year where that is the target's. */
  readonly period: string;
  readonly label: string;
  readonly text: string;
}

/** The page's readings with their verdict, as numbers and words before layout. */
export interface GaugeProgress {
  /** The latest reading. */
  readonly value: number;
  /** How its number bounds the truth. Default: it is exact. */
  readonly bound?: Pick<Observation, 'relation' | 'hedge' | 'high'>;
  /** Its period in words, with the year. */
  readonly period: string;
  /** Words for its period and, where there is a target, for the distance to it. */
  readonly lines: readonly string[];
  /** All readings in chronological order. */
  readonly readings: readonly GaugeReading[];
  readonly verdict: GaugeVerdict;
  /** The sentence for the summary. */
  readonly sentence: string;
  /** What the readings are called in the subtitle. */
  readonly name: string;
  /** The title of the figure: the latest reading and what it comes to. */
  readonly title: string;
  /** Who gives the readings, for the source line: `读数：宁波市统计局`. */
  readonly source: string;
  /** The same for a figure of several indicators. Default: `source`. */
  readonly shortSource?: string;
  /** What stands before the citation and before a section of the report, which is one source among several. */
  readonly beforeCite: string;
  readonly beforeSection: string;
  /** The columns of the data table, with those of readings. */
  readonly columns: readonly string[];
  /** The rows of the readings in the data table. */
  readonly rows: readonly (readonly string[])[];
  /** What those rows say, for programs. */
  readonly raw: readonly RawFacts[];
}

/** The outcome of a target in a later report, as a row of the data table. */
interface OutcomeRow {
  /** Report and period, value, quote, verdict, and section of the later report. */
  readonly cells: readonly [name: string, value: string, quote: string, verdict: string, cite: string];
  readonly raw: RawFacts;
}

/** The input for the layout of a gauge. */
export interface TargetGaugeInput extends GaugeFacts {
  /** The page's readings with their verdict. Absent where the page gives none. */
  readonly progress?: GaugeProgress;
  /** The verdict where the page gives a source or date of readings but no reading. */
  readonly verdictWithoutReading?: GaugeVerdict;
  /** What a later report says of the target: its row in the data table, with what that says for programs. */
  readonly outcome?: OutcomeRow;
}

/** Whether the page gives readings of several dates, which are drawn as a line over the year. */
export const hasSeveralReadings = ({progress}: TargetGaugeInput): boolean => (progress?.readings.length ?? 0) > 1;

/**
 * The facts of a dataset about an indicator. `withReference` adds the reference of a target in words, and `withProgress` the
 * page's readings.
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
