/** The facts that a snippet is made of: the built-in report, a dataset of the page's own, or a table. */

import {figures} from '../../dataset/haishu-2023/figures.js';
import {layers} from '../../dataset/haishu-2023/layers.js';
import {outline} from '../../dataset/haishu-2023/outline.js';
import {worded} from '../../dataset/haishu-2023/worded.js';
import {inEveryLanguage} from '../../dataset/localized.js';
import {parseDataset} from '../../dataset/parse.js';
import {divisions} from '../../dataset/query/divisions.js';
import {ReadableError} from '../../dataset/readable-error.js';
import {readFigures} from '../../dataset/table/figures.js';
import {gridOfRows} from '../../dataset/table/heading-rows.js';
import {placeTableProblem, placeValuesOfRows} from '../../dataset/table/place-values.js';
import {readProjects} from '../../dataset/table/projects.js';
import type {Dataset, Facts, Localized} from '../../dataset/types.js';
import type {PageValues} from '../../charts/district-map/model/values/figure-words.js';
import type {Chart} from '../charts.js';
import {languages} from './words/languages.js';

/** A table of an editor: its headings in the first row. */
export interface OwnTable {
  readonly caption?: string;
  readonly rows: readonly (readonly string[])[];
}

/** What takes the place of the built-in report: a dataset in the published form, or a table. */
export interface OwnFacts {
  readonly data?: unknown;
  readonly table?: OwnTable | undefined;
}

/** What a chart is laid out from. */
export interface ChartFacts {
  readonly data: Facts;
  /** The values of a table for a map. */
  readonly values?: PageValues;
  /** The caption of the table. */
  readonly title?: string;
  /** What could not be read, in sentences. */
  readonly problems: readonly Localized[];
}

const parts: Readonly<Record<Chart, readonly (keyof Dataset)[]>> = {
  'target-gauge': ['report', 'indicators', 'observations', 'comparisons', 'laterReports'],
  'yoy-bar': ['report', 'indicators', 'observations', 'comparisons'],
  'district-map': ['report', 'projects', 'places'],
  'project-timeline': ['report', 'projects', 'places'],
};

const none = {indicators: [], observations: [], exclusions: [], comparisons: [], projects: [], places: []};

/** What the elements have of the built-in report. */
const builtIn: Facts = {
  ...layers,
  report: outline,
  exclusions: [],
  indicators: [...figures.indicators, ...worded.indicators],
  observations: [...figures.observations, ...worded.observations],
  comparisons: [...figures.comparisons, ...worded.comparisons],
};

const builtInFacts: ChartFacts = {data: builtIn, problems: []};

/** Today in years with fractions, where every month has 31 days, as the timeline counts them. */
function today(): number {
  const now = new Date();
  return now.getFullYear() + now.getMonth() / 12 + (now.getDate() - 1) / 372;
}

const nothingToDraw: Localized = inEveryLanguage(languages, (words) => words.nothingToDraw);

/** The facts of a table, as the element of a chart reads them. @throws ReadableError where there is nothing to draw */
function factsOfTable(chart: Chart, {caption = '', rows}: OwnTable): ChartFacts {
  const grid = gridOfRows(
    rows.map((cells) => ({cells, isHead: false, depth: 1})),
    caption,
  );
  const refuse = (problems: readonly Localized[]) => new ReadableError(problems[0] ?? nothingToDraw, problems);
  if (chart === 'district-map') {
    const read = placeValuesOfRows([grid.headers, ...grid.rows], divisions(builtIn), undefined, grid.unit);
    if (!read) throw refuse([placeTableProblem(grid.headers)]);
    return {data: builtIn, values: {...read, caption: grid.caption}, problems: read.problems};
  }
  if (chart === 'project-timeline') {
    const {data, title, problems} = readProjects(grid, divisions(builtIn), today());
    if (data.projects.every(({milestones}) => milestones.length === 0)) throw refuse(problems);
    return {data: {...none, ...data}, title, problems};
  }
  const {data, title, problems} = readFigures(grid);
  if (data.indicators.length === 0) throw refuse(problems);
  return {data: {...none, ...data}, title, problems};
}

/** The facts of a dataset in the published form. @throws Error `invalid dataset: …` where it is not */
function factsOfDataset(chart: Chart, data: unknown): ChartFacts {
  const parsed = parseDataset(data, parts[chart]);
  if (!parsed.problems) return {data: {...none, ...parsed.data}, problems: []};
  const [{path, message}] = parsed.problems;
  throw new Error(`invalid dataset: ${path} ${message.en}`);
}

/** The facts of datasets that were found sound: whoever draws all charts of a dataset has it checked once for each kind. */
const checked = new WeakMap<object, Partial<Record<Chart, ChartFacts>>>();

/**
 * The facts of a chart.
 *
 * @throws Error `invalid dataset: …` where a dataset is not in the published form
 * @throws ReadableError where a table has nothing to draw
 */
export function factsFor(chart: Chart, {data, table}: OwnFacts): ChartFacts {
  if (table) return factsOfTable(chart, table);
  if (data === undefined) return builtInFacts;
  if (typeof data !== 'object' || data === null) return factsOfDataset(chart, data);
  const known = checked.get(data) ?? {};
  checked.set(data, known);
  return (known[chart] ??= factsOfDataset(chart, data));
}

/**
 * The facts of a dataset for charts of every kind; of the built-in report those that the elements have.
 *
 * @throws Error `invalid dataset: …` where a dataset is not in the published form
 */
export function factsOfAll(data?: unknown): Facts {
  const {projects, places} = factsFor('district-map', {data}).data;
  return {...factsFor('target-gauge', {data}).data, projects, places};
}
