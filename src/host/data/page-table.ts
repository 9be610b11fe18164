import {ReadableError} from '../../dataset/readable-error.js';
import {readFigures} from '../../dataset/table/figures.js';
import {plain} from '../../dataset/table/grid.js';
import type {Grid} from '../../dataset/table/grid.js';
import type {Facts, Localized} from '../../dataset/types.js';
import type {Given} from './figure-readings.js';

const noNumbers: Localized = {
  zh: '这张表格里没有可以绘制的数字。也可以写明 indicator 等属性，从报告中取数。',
  en: 'There are no numbers to draw in this table. An attribute such as indicator draws from the report instead.',
};

/** A page's table of which nothing could be drawn, and every reason. */
export class TableError extends ReadableError {
  constructor(problems: readonly Localized[], sentence = noNumbers) {
    super(sentence, problems);
    this.name = 'TableError';
  }
}

const widest = 100;

/** The cells of a row by the columns they stand in; one that spans rows or columns stands in each where `isRepeated`. */
function spread(rows: readonly HTMLTableRowElement[], isRepeated: (row: HTMLTableRowElement) => boolean): string[][] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[at][column] !== undefined) column++;
      const text = plain(cell.textContent);
      const across = Math.min(cell.colSpan, widest);
      // A span of no rows reaches to the end.
      const down = Math.min(cell.rowSpan || rows.length, rows.length - at);
      for (let y = 0; y < down; y++)
        for (let x = 0; x < across; x++) grid[at + y][column + x] ??= x === 0 || isRepeated(row) ? text : '';
      column += across;
    }
  });
  return grid.map((cells) => Array.from(cells, (cell) => cell ?? ''));
}

/** A table as text. Its headers are those of `thead`, of which several rows are one, or else its first row. */
export function gridOf(table: HTMLTableElement): Grid {
  const rows = [...table.rows].filter((row) => row.cells.length > 0);
  const isHead = (row: HTMLTableRowElement) => row.parentElement === table.tHead;
  const cells = spread(rows, isHead);
  const heads = Math.max(1, rows.filter(isHead).length);
  const width = cells.reduce((most, {length}) => Math.max(most, length), 0);
  const columns = Array.from({length: width}, (_, column) =>
    [...new Set(cells.slice(0, heads).map((row) => row[column] ?? ''))].filter(Boolean).join(' '),
  );
  const body = cells.slice(heads).map((row) => columns.map((_, column) => row[column] ?? ''));
  return {caption: plain(table.caption?.textContent ?? ''), headers: columns, rows: body};
}

/** Reads the first table that has something to draw. @throws TableError */
export function readTables<Part extends keyof Facts>(
  tables: Iterable<HTMLTableElement>,
  parts: readonly Part[],
): Given<Part> {
  const read = [...tables].map((table) => readFigures(gridOf(table)));
  const found = read.find(({data}) => data.indicators.length > 0);
  if (!found || parts.some((part) => !(part in found.data))) throw new TableError(read[0]?.problems ?? []);
  return found as typeof found & Given<Part>;
}
