import {causeOf, tableColumns, tableNames, TableError} from './tables.js';
import type {Row, TableName, Tables} from './tables.js';

/** The most rows that a sentence names. */
const namedRows = 8;

/** The problems of the cells of tables: one sentence for each cause, with its rows. */
export function sentencesOf(errors: readonly TableError[]): string[] {
  const byCause = new Map<string, TableError[]>();
  for (const error of errors) {
    const cause = [error.origin.table, error.column, error.advice.en].join('\0');
    byCause.set(cause, [...(byCause.get(cause) ?? []), error]);
  }
  return [...byCause.values()].map((same) => {
    const [first] = same;
    const rows = same.slice(0, namedRows).map(({origin}) => origin.row);
    const more = same.length > namedRows ? ` and ${same.length - namedRows} more` : '';
    const column = first.column && `, column ${first.column}`;
    return `${first.origin.table}${column}, row${same.length > 1 ? 's' : ''} ${rows.join(', ')}${more}: ${first.reason.en}. ${first.advice.en}`;
  });
}

/** The foreign keys of the tables. */
const references: readonly (readonly [table: TableName, column: string, to: TableName])[] = [
  ['indicators', 'unit', 'units'],
  ['units', 'si', 'units'],
  ['observations', 'indicator', 'indicators'],
  ['milestones', 'project', 'projects'],
  ['place-links', 'project', 'projects'],
  ['place-links', 'place', 'places'],
  ['mentions', 'place', 'places'],
];

const attempt = (read: () => unknown): TableError[] => {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return [error];
  }
};

/** The problem of an empty start, with the advice to run `place`; undefined for any other problem. */
const unplaced = ({origin, column, reason}: TableError): TableError | undefined =>
  column === 'start' && reason.en.startsWith('""')
    ? new TableError(origin, column, ...causeOf(({emptyStart}) => emptyStart))
    : undefined;

/** Every cell that cannot be read, and every id that refers to no row. */
export function tableErrors(tables: Tables): TableError[] {
  const cells = tableNames.flatMap((table) =>
    tables[table].flatMap((row: Row) =>
      tableColumns[table].flatMap((column) =>
        attempt(() =>
          column.name === 'si_factor' && row.maybe('si') ? row.factor('si_factor') : row.record([column]),
        ),
      ),
    ),
  );
  const dangling = references.flatMap(([table, column, to]) => {
    const ids = new Set(tables[to].map((row) => row.maybe('id')));
    return tables[table].flatMap((row) => {
      const id = row.maybe(column);
      if (id === '' || ids.has(id)) return [];
      return [new TableError(row.origin, column, ...causeOf(({noReference}) => noReference(to, id)))];
    });
  });
  return [...cells.map((error) => unplaced(error) ?? error), ...dangling];
}
