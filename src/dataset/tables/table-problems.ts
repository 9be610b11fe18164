import {causeOf, tableColumns, tableNames, TableError} from './tables.js';
import type {Row, TableName, Tables} from './tables.js';
import type {Locale} from '../types.js';

/** The most rows that a sentence names. */
const namedRows = 8;

/** Where cells of one column are: the rows that are named, and how many more there are. */
interface Rows {
  readonly table: string;
  /** Empty where it is not in one column. */
  readonly column: string;
  readonly rows: readonly number[];
  readonly more: number;
}

const placeOf: Readonly<Record<Locale, (rows: Rows) => string>> = {
  zh: ({table, column, rows, more}) =>
    `${table}第${rows.join('、')}行${more > 0 ? `等（另有${more}行）` : ''}${column && ` ${column}`}：`,
  en: ({table, column, rows, more}) =>
    `${table}${column && `, column ${column}`}, row${rows.length + more > 1 ? 's' : ''} ${rows.join(', ')}${more > 0 ? ` and ${more} more` : ''}: `,
};

/** What stands between a reason and its advice. */
const stops: Readonly<Record<Locale, string>> = {zh: '。', en: '. '};

/** The problems of the cells of tables: one sentence for each cause, with its rows. */
export function sentencesOf(errors: readonly TableError[], locale: Locale): string[] {
  const byCause = new Map<string, TableError[]>();
  for (const error of errors) {
    const cause = [error.origin.table, error.column, error.advice.en].join('\0');
    byCause.set(cause, [...(byCause.get(cause) ?? []), error]);
  }
  return [...byCause.values()].map((same) => {
    const [{origin, column, reason, advice}] = same;
    const rows = same.slice(0, namedRows).map((error) => error.origin.row);
    const place = placeOf[locale]({table: origin.table, column, rows, more: same.length - rows.length});
    return `${place}${reason[locale]}${stops[locale]}${advice[locale]}`;
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

/** Rows whose id an earlier row of their table has. */
function repeatedIds(rows: readonly Row[]): TableError[] {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const id = row.maybe('id');
    const earlier = first.get(id);
    if (id === '' || earlier === undefined) {
      first.set(id, row.origin.row);
      return [];
    }
    return [new TableError(row.origin, 'id', ...causeOf(({repeatedId}) => repeatedId(id, earlier)))];
  });
}

/** The problem of an empty start, with the advice to run `place`; undefined for any other problem. */
const unplaced = ({origin, column, reason}: TableError): TableError | undefined =>
  column === 'start' && reason.en.startsWith('""')
    ? new TableError(origin, column, ...causeOf(({emptyStart}) => emptyStart))
    : undefined;

/** Every cell that cannot be read, every id that two rows of a table have, and every id that refers to no row. */
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
  const repeated = tableNames.flatMap((table) => repeatedIds(tables[table]));
  return [...cells.map((error) => unplaced(error) ?? error), ...repeated, ...dangling];
}
