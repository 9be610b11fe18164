/** Every figure that can be made of a dataset: the list that `report` draws. */

import {comparisonOf, targetOf} from '../dataset/query/figures.js';
import type {Facts} from '../dataset/types.js';
import {pairsOf} from '../model/comparison/pair.js';
import {charts} from './charts.js';
import type {Chart} from './charts.js';
import {factsFor} from './snippet/facts.js';

/** A figure: a chart with its attributes, and a name that is unique in its dataset. */
export interface ReportFigure {
  readonly chart: Chart;
  readonly attributes: Readonly<Record<string, string>>;
  /** A file name without an extension. */
  readonly name: string;
}

type Variants = readonly (readonly [name: string, attributes: Readonly<Record<string, string>>])[];

/** Whether an indicator has a result and a target that may be compared. */
function isPair(data: Facts, id: string): boolean {
  const [{actual, target}] = pairsOf(data, [id]);
  return actual !== undefined && target !== undefined && (comparisonOf(data, id)?.comparability ?? 'none') !== 'none';
}

/** The figures of each chart. */
const variants: Readonly<Record<Chart, (data: Facts) => Variants>> = {
  'target-gauge': (data) =>
    data.indicators.filter(({id}) => targetOf(data, id)).map(({id}) => [id, {indicator: id}] as const),
  'yoy-bar': (data) =>
    data.indicators.filter(({id}) => isPair(data, id)).map(({id}) => [id, {indicators: id}] as const),
  'district-map': ({places}) =>
    places.length === 0 ? [] : ['projects', 'mentions', 'recognitions'].map((layer) => [layer, {layer}] as const),
  'project-timeline': ({projects}) => (projects.length === 0 ? [] : [['projects', {}]]),
};

/**
 * Every target, every pair, every layer of the map and the timeline.
 *
 * @param data A dataset in the published form. Default: the built-in report.
 * @throws Error `invalid dataset: …`
 */
export const reportFigures = (data?: unknown): readonly ReportFigure[] =>
  charts.flatMap((chart) =>
    variants[chart](factsFor(chart, {data}).data).map(([name, attributes]) => ({chart, attributes, name})),
  );
