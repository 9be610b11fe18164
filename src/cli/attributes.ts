import type {Chart} from '../pages/charts.js';
import {reportFigures} from '../pages/report-figures.js';
import type {Options} from './options.js';

/**
 * The attributes of an element among the options of a command. `--indicators all` of bars, which the element does not know,
 * becomes the list of all pairs that may be compared.
 *
 * @param own The options of the command itself.
 */
export function attributesOf(chart: Chart, options: Options, own: readonly string[], data: unknown): Options {
  const attributes = Object.fromEntries(Object.entries(options).filter(([name]) => !own.includes(name)));
  if (chart !== 'yoy-bar' || attributes['indicators'] !== 'all') return attributes;
  const pairs = reportFigures(data).filter((figure) => figure.chart === chart);
  return {...attributes, indicators: pairs.map(({name}) => name).join(' ')};
}
