import {projects as builtIn} from '../../../dataset/haishu-2023/projects.js';
import {inEveryLanguage} from '../../../dataset/localized.js';
import {divisions} from '../../../dataset/query/divisions.js';
import {rowsOfCsv} from '../../../dataset/table/csv.js';
import type {Grid} from '../../../dataset/table/grid.js';
import {gridOfCsv} from '../../../dataset/table/heading-rows.js';
import {isFallback, isProjectGrid, readProjects} from '../../../dataset/table/projects.js';
import type {Projects} from '../../../dataset/types.js';
import type {LoadedData, RowReader} from '../../../host/data/loaded-data.js';
import {TableError} from '../../../host/data/named-table.js';
import {gridOf} from '../../../host/data/page-table.js';
import {languages} from '../model/words/page-projects/languages.js';

/** Today in years with fractions, where every month has 31 days as in `period-span.ts`. */
function today(): number {
  const now = new Date();
  return now.getFullYear() + now.getMonth() / 12 + (now.getDate() - 1) / 372;
}

function read(grid: Grid): LoadedData<keyof Projects> {
  const {data, title, problems} = readProjects(grid, divisions(builtIn), today());
  // Without any date there is nothing to draw.
  if (data.projects.every(({milestones}) => milestones.length === 0))
    throw new TableError(
      problems,
      inEveryLanguage(languages, ({emptyList, emptyTable}) => (grid.isList ? emptyList : emptyTable)),
    );
  return {data, title, problems};
}

/**
 * Reads the first table of projects, else the first that is not a fallback; undefined where there is none.
 *
 * @param isNamed Whether the page names the table, so that it is not a fallback.
 * @throws TableError where it has nothing to draw
 */
function readTables(tables: readonly HTMLTableElement[], isNamed: boolean): LoadedData<keyof Projects> | undefined {
  const grids = tables.map(gridOf);
  const grid = grids.find(isProjectGrid) ?? grids.find(({headers}) => isNamed || !isFallback(headers));
  return grid && read(grid);
}

const cellOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(cellOf).join('、')
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : '';

/** A list of records as a table: their property names are its headings. */
function gridOfList(list: readonly unknown[]): Grid {
  const records = list.map((item) => (typeof item === 'object' && item ? (item as Record<string, unknown>) : {}));
  const headers = [...new Set(records.flatMap(Object.keys))];
  const rows = records.map((record) => headers.map((header) => cellOf(record[header])));
  return {caption: '', headers, rows, isList: true};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads a list of `{name, start, end, state, place}`, or the text of a file: such a list as JSON, or CSV with headings.
 * Undefined for a dataset in the published form, and for JSON that cannot be parsed.
 * @throws TableError where there is nothing to draw
 */
function readRows(foreign: unknown): LoadedData<keyof Projects> | undefined {
  const isJson = typeof foreign !== 'string' || /^\s*(?:[[{]|<)/.test(foreign);
  const content = typeof foreign === 'string' && isJson ? parsed(foreign) : foreign;
  if (Array.isArray(content)) return read(gridOfList(content));
  if (isJson || typeof content !== 'string') return undefined;
  return read(gridOfCsv(rowsOfCsv(content)));
}

/** Reads the page's own projects for a timeline. */
export const projectReader: RowReader<keyof Projects> = {readTables, readRows};
