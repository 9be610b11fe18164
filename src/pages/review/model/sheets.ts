import {reviewColumns, readTable, tableColumns, tableNames} from '../../../dataset/tables/tables.js';
import type {TableName} from '../../../dataset/tables/tables.js';
import {csvText, readCsv} from './csv.js';

/** The cells of a row by their columns. */
export type Cells = Readonly<Record<string, string>>;

/** A row of a table, with a key that stays the same whatever is changed in it. */
export interface SheetRow {
  readonly key: string;
  readonly cells: Cells;
}

/** A table as it is reviewed: its texts, cell by cell. */
export interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** All tables, and what `report.json` holds. Every change makes a new one, so that earlier ones can be returned to. */
export interface Review {
  readonly report: Readonly<Record<string, unknown>>;
  readonly sheets: Readonly<Record<TableName, Sheet>>;
}

/** The tables whose rows a person reviews: a column holds the state of each row. */
const reviewed: readonly TableName[] = ['indicators', 'observations', 'exclusions', 'projects', 'milestones', 'places'];

/** The empty table, with all columns. */
function emptySheet(table: TableName): Sheet {
  const columns = tableColumns[table].map(({name}) => name);
  return {header: reviewed.includes(table) ? [...columns, ...reviewColumns] : columns, rows: []};
}

/** Reads a table from its CSV text, or an empty one where there is none. @throws CsvError, TableError */
export function sheetOf(table: TableName, csv: string | undefined): Sheet {
  if (csv === undefined) return emptySheet(table);
  const [header = [], ...records] = readCsv(csv);
  readTable(table, [header, ...records]);
  return {
    header,
    rows: records.map((record, index) => ({
      key: `${table}:${index + 1}`,
      cells: Object.fromEntries(header.map((column, at) => [column, record[at]])),
    })),
  };
}

/** The rows of a table as texts, of which the first is the header. */
export const rowsOf = ({header, rows}: Sheet): readonly (readonly string[])[] => [
  header,
  ...rows.map(({cells}) => header.map((column) => cells[column] ?? '')),
];

/** The files of a review by their names: those that `pack` reads. */
export function filesOf({report, sheets}: Review): ReadonlyMap<string, string> {
  return new Map([
    ['report.json', `${JSON.stringify(report, null, 2)}\n`],
    ...tableNames.map((table) => [`${table}.csv`, csvText(rowsOf(sheets[table]))] as const),
  ]);
}

/** A key that no row of a table has. */
function newKey(table: TableName, rows: readonly SheetRow[]): string {
  const numbers = rows.map(({key}) => Number(key.slice(table.length + 1)));
  return `${table}:${Math.max(0, ...numbers) + 1}`;
}

/** A review with another form of one table. */
export const withRows = (review: Review, table: TableName, rows: readonly SheetRow[]): Review => ({
  ...review,
  sheets: {...review.sheets, [table]: {...review.sheets[table], rows}},
});

/** A review with cells of some rows changed; columns that the table lacks are added to it. */
export function withCells(review: Review, table: TableName, keys: readonly string[], cells: Cells): Review {
  const {header, rows} = review.sheets[table];
  const added = Object.keys(cells).filter((column) => !header.includes(column));
  const changed = rows.map((row) => (keys.includes(row.key) ? {...row, cells: {...row.cells, ...cells}} : row));
  const next = withRows(review, table, changed);
  return added.length === 0
    ? next
    : {...next, sheets: {...next.sheets, [table]: {header: [...header, ...added], rows: changed}}};
}

/** A review without some rows. */
export const withoutRows = (review: Review, table: TableName, keys: readonly string[]): Review =>
  withRows(
    review,
    table,
    review.sheets[table].rows.filter(({key}) => !keys.includes(key)),
  );

/** A review with one more row, at the end of its table or behind another row, and the key of the row. */
export function withRow(
  review: Review,
  table: TableName,
  cells: Cells,
  behind?: string,
): {readonly review: Review; readonly key: string} {
  const {rows} = review.sheets[table];
  const key = newKey(table, rows);
  const at = rows.findIndex((row) => row.key === behind) + 1 || rows.length;
  return {review: withRows(review, table, rows.toSpliced(at, 0, {key, cells})), key};
}

/** The row with a key; undefined where there is none. */
export const rowOf = ({sheets}: Review, table: TableName, key: string): SheetRow | undefined =>
  sheets[table].rows.find((row) => row.key === key);

/** The row with an id; undefined where there is none. */
export const rowWithId = ({sheets}: Review, table: TableName, id: string | undefined): SheetRow | undefined =>
  sheets[table].rows.find(({cells}) => cells['id'] === id);

/** An id that no row of a table has: the wanted one, or one with a number behind it. */
export function freeId({sheets}: Review, table: TableName, wanted: string): string {
  const taken = new Set(sheets[table].rows.map(({cells}) => cells['id']));
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
