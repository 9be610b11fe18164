import type {Grid} from '../../dataset/table/grid.js';
import {gridOfRows} from '../../dataset/table/heading-rows.js';
import type {RawRow} from '../../dataset/table/heading-rows.js';
import {isPartOfFigures, readFigures} from '../../dataset/table/figures.js';
import type {Facts} from '../../dataset/types.js';
import type {LoadedData} from './loaded-data.js';
import {TableError} from './named-table.js';
import {visibleText} from './visible-text.js';

const maxColumns = 100;

/** The cells of a table by row and column. A heading cell (`thead`) that spans columns is repeated in each of them. */
function rawRows(table: HTMLTableElement): RawRow[] {
  const rows = [...table.rows].filter((row) => row.cells.length > 0);
  const columns: string[][] = rows.map(() => []);
  const isHead = (row: HTMLTableRowElement) => row.parentElement === table.tHead;
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (columns[at][column] !== undefined) column++;
      const text = visibleText(cell);
      const across = Math.min(cell.colSpan, maxColumns);
      // In HTML, rowspan="0" reaches to the end of the table section.
      const down = Math.min(cell.rowSpan || rows.length, rows.length - at);
      for (let y = 0; y < down; y++)
        for (let x = 0; x < across; x++) columns[at + y][column + x] ??= x === 0 || isHead(row) ? text : '';
      column += across;
    }
  });
  return rows.map((row, at) => {
    const spans = [...row.cells];
    const isTitle = spans.length === 1;
    const down = Math.max(...spans.map(({rowSpan}) => rowSpan));
    const isMerged = !isTitle && spans.some(({colSpan}) => colSpan > 1);
    const cells = Array.from(columns[at], (cell) => cell ?? '');
    return {cells, isHead: isHead(row) && !isTitle, depth: isMerged ? Math.max(2, down) : isTitle ? 1 : down};
  });
}

/** The text of a table: its headings come from `thead`, or from its first rows below any title. */
export const gridOf = (table: HTMLTableElement): Grid =>
  gridOfRows(rawRows(table), table.caption ? visibleText(table.caption) : '');

/** Reads the first table that has something to draw. @throws TableError */
export function readTables<Part extends keyof Facts>(
  tables: Iterable<HTMLTableElement>,
  parts: readonly Part[],
): LoadedData<Part> {
  const read = [...tables].map((table) => readFigures(gridOf(table)));
  const figures = read.find(({data}) => data.indicators.length > 0);
  if (!figures || !parts.every(isPartOfFigures)) throw new TableError(read[0]?.problems ?? []);
  return figures as typeof figures & LoadedData<Part>;
}
