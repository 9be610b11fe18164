/** What is drawn beside an item, and what is wrong in its rows: from the tables as `pack` reads them. */

import {compileDataset} from '../../../dataset/tables/compile.js';
import type {ReportFacts} from '../../../dataset/tables/compile.js';
import {factsInBothLanguages, inBothLanguages} from '../../../dataset/tables/in-both-languages.js';
import {tableErrors} from '../../../dataset/tables/table-problems.js';
import {readTable, tableNames, TableError} from '../../../dataset/tables/tables.js';
import type {TableName, Tables} from '../../../dataset/tables/tables.js';
import type {Dataset} from '../../../dataset/types.js';
import {tableOf} from './items.js';
import type {Item} from './items.js';
import {indicatorOf, observationsOf} from './figure-actions.js';
import {milestonesOf} from './project-actions.js';
import {rowOf, rowsOf, withRows} from './sheets.js';
import type {Review, SheetRow} from './sheets.js';

/** The rows of an item, and those that refer to the same indicator. */
function partOf(review: Review, {kind, key}: Item): Review {
  const table = tableOf(kind);
  const row = table && rowOf(review, table, key);
  const indicator = kind === 'observation' ? indicatorOf(review, key) : undefined;
  const id = indicator?.cells['id'];
  const links = (name: TableName, column: string) =>
    review.sheets[name].rows.filter(({cells}) => row !== undefined && cells[column] === row.cells['id']);
  const lists = (cell: string | undefined) => (cell ?? '').split(';').includes(id ?? '');
  const wanted: Readonly<Partial<Record<TableName, readonly SheetRow[]>>> = {
    sections: review.sheets.sections.rows,
    units: review.sheets.units.rows,
    places: kind === 'place' && row ? [row] : review.sheets.places.rows,
    ...(kind === 'observation' && {
      indicators: indicator ? [indicator] : [],
      observations: id === undefined ? (row ? [row] : []) : observationsOf(review, id),
      comparisons: review.sheets.comparisons.rows.filter(({cells}) => lists(cells['indicators'])),
    }),
    ...(kind === 'project' && {
      ...{projects: row ? [row] : [], milestones: milestonesOf(review, key)},
      'place-links': links('place-links', 'project'),
    }),
    ...(kind === 'place' && {mentions: links('mentions', 'place')}),
    ...(kind === 'exclusion' && {exclusions: row ? [row] : []}),
  };
  return tableNames.reduce((part, name) => withRows(part, name, wanted[name] ?? []), review);
}

/** A review as `pack` reads it. @throws TableError */
function tablesOf({sheets}: Review): Tables {
  const read = (table: TableName) => readTable(table, inBothLanguages(rowsOf(sheets[table])).rows);
  return Object.fromEntries(tableNames.map((table) => [table, read(table)])) as unknown as Tables;
}

/** The facts about the report, with a dash for what is not filled in yet: a chart needs all of them. */
function completeFacts(report: Review['report'], year: string): ReportFacts {
  const day = `${year}-01-01`;
  const words = {zh: '—', en: ''};
  const filled = Object.entries(report).filter(([, value]) => value !== '' && value !== null);
  const facts = {
    ...{id: 'report', title: words, division: '000000', delivered: day, published: day, publisher: words},
    ...{sha256: '0'.repeat(64), length: 1},
    ...Object.fromEntries(filled),
  };
  const named = (value: unknown) => (typeof value === 'object' && (value as {zh?: string}).zh ? value : words);
  return factsInBothLanguages({...facts, title: named(facts.title), publisher: named(facts.publisher)} as ReportFacts);
}

/** An observation that another one repeats: `check` would find their common id. */
function repetitionsOf(part: Review, {key}: Item): TableError[] {
  const idOf = ({cells}: SheetRow) => [cells['indicator'], cells['period'], cells['role']].join('.');
  const {rows} = part.sheets.observations;
  const own = rows.find((row) => row.key === key);
  const again = own && rows.find((row) => row !== own && idOf(row) === idOf(own));
  if (!again) return [];
  const literal = again.cells['literal'] ?? '';
  return [
    new TableError(
      {table: 'observations', row: rows.indexOf(own) + 2},
      'period',
      {
        zh: `同一指标、期间和性质已经有“${literal}”`,
        en: `“${literal}” is of the same indicator, period and role`,
      },
      {zh: '请改正期间或性质，或拆分。', en: 'Correct the period or the role, or split it.'},
    ),
  ];
}

/** What is wrong in the rows of an item, as `pack` and `check` would say it. */
export function problemsOf(review: Review, item: Item): readonly TableError[] {
  const part = partOf(review, item);
  // The rows of sections and units are not the item's, and places may refer to places outside the part.
  const isOwn = ({origin, column}: TableError) =>
    origin.table !== 'sections' && origin.table !== 'units' && column !== 'within';
  try {
    return [...tableErrors(tablesOf(part)).filter(isOwn), ...repetitionsOf(part, item)];
  } catch (reason) {
    if (!(reason instanceof TableError)) throw reason;
    return [reason];
  }
}

/** The keys of the rows with a cell that cannot be read. */
export function faultyRows(review: Review): ReadonlySet<string> {
  const keyOf = ({origin: {table, row}}: TableError) => review.sheets[table as TableName].rows.at(row - 2)?.key ?? '';
  try {
    return new Set(tableErrors(tablesOf(review)).map(keyOf));
  } catch (reason) {
    if (!(reason instanceof TableError)) throw reason;
    return new Set([keyOf(reason)]);
  }
}

/** A chart of an item: the tag's name without `hs-`, the id of what it draws, and the data. */
export interface Charted {
  readonly chart: 'target-gauge' | 'yoy-bar' | 'project-timeline';
  readonly id: string;
  readonly data: Dataset;
}

/** The chart of an item; undefined where it has none, or where its rows cannot be read. */
export function chartedOf(review: Review, item: Item): Charted | undefined {
  if (item.kind !== 'observation' && item.kind !== 'project') return undefined;
  const part = partOf(review, item);
  const period = part.sheets.observations.rows.find(({cells}) => /\d{4}/.test(cells['period'] ?? ''));
  const [year] = /\d{4}/.exec(period?.cells['period'] ?? '') ?? ['2000'];
  const id = (item.kind === 'project' ? rowOf(part, 'projects', item.key) : part.sheets.indicators.rows.at(0))?.cells[
    'id'
  ];
  if (!id) return undefined;
  try {
    const {dataset: data} = compileDataset(completeFacts(review.report, year), tablesOf(part));
    if (item.kind === 'project') return {chart: 'project-timeline', id, data};
    return {chart: data.comparisons.length > 0 ? 'yoy-bar' : 'target-gauge', id, data};
  } catch (reason) {
    if (!(reason instanceof TableError)) throw reason;
    return undefined;
  }
}
