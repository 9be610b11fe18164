import {inEveryLanguage} from '../localized.js';
import type {Localized} from '../types.js';
import {languages} from '../words/source-tables/languages.js';
import type {Cause, SourceTableWords} from '../words/source-tables/words.js';
import {columnsOf, putValue} from './columns.js';
import type {Column} from './columns.js';

/** Columns that the tables do not have, since the compiler derives them. */
const derived: Readonly<Record<string, readonly string[]>> = {
  Observation: ['id', 'end', 'section'],
  Milestone: ['end', 'section'],
  Mention: ['end'],
};

/** Whether a column is part of a unit: units have their table, and an indicator refers to one. */
const isOfUnit = ({path}: Column) => /^(?:unitName|si)\./.test(path);

const sourceColumnsOf = (record: string): readonly Column[] =>
  columnsOf(record).filter((column) => !derived[record]?.includes(column.name) && !isOfUnit(column));

const textColumn = (name: string, required = true): Column => ({name, path: name, form: 'text', required});

/** The source tables and their columns: those of their records, without the derived ones. */
export const tableColumns = {
  sections: sourceColumnsOf('Section'),
  units: [
    textColumn('id'),
    textColumn('name_zh'),
    textColumn('name_en_one'),
    textColumn('name_en_other'),
    textColumn('si', false),
    {...textColumn('si_factor', false), form: 'number'},
  ],
  indicators: sourceColumnsOf('Indicator'),
  observations: sourceColumnsOf('Observation'),
  exclusions: sourceColumnsOf('Exclusion'),
  comparisons: sourceColumnsOf('Comparison'),
  projects: sourceColumnsOf('Project'),
  milestones: [textColumn('project'), ...sourceColumnsOf('Milestone')],
  'place-links': [textColumn('project'), ...sourceColumnsOf('PlaceLink')],
  places: sourceColumnsOf('Place'),
  mentions: [textColumn('place'), ...sourceColumnsOf('Mention')],
} as const satisfies Readonly<Record<string, readonly Column[]>>;

export type TableName = keyof typeof tableColumns;

/** The tables, each as a list of rows. */
export type Tables = {readonly [Name in TableName]: readonly Row[]};

/** Names of all tables. */
export const tableNames = Object.keys(tableColumns) as TableName[];

/** The row of a table from which an item of the dataset was read. */
export interface Origin {
  readonly table: string;
  /** The row as a spreadsheet counts it: the header is row 1. */
  readonly row: number;
}

/** A cell that cannot be read: its table, row and column, the reason, and the advice. */
export class TableError extends Error {
  readonly origin: Origin;
  readonly column: string;
  readonly reason: Localized;
  readonly advice: Localized;

  constructor(origin: Origin, column: string, reason: Localized, advice: Localized) {
    super(`${origin.table} row ${origin.row}${column && ` ${column}`}: ${reason.en}. ${advice.en}`);
    this.name = 'TableError';
    this.origin = origin;
    this.column = column;
    this.reason = reason;
    this.advice = advice;
  }
}

/** The reason and the advice of a problem, in every language. */
export const causeOf = (
  causeIn: (words: SourceTableWords) => Cause,
): readonly [reason: Localized, advice: Localized] => [
  inEveryLanguage(languages, (words) => causeIn(words).reason),
  inEveryLanguage(languages, (words) => causeIn(words).advice),
];

/** A row of a table, which reads the cells of its columns as texts, numbers, lists and records. */
export class Row {
  readonly origin: Origin;
  readonly #cells: ReadonlyMap<string, string>;

  constructor(origin: Origin, cells: ReadonlyMap<string, string>) {
    this.origin = origin;
    this.#cells = cells;
  }

  #fail(column: string, causeIn: (words: SourceTableWords) => Cause): never {
    throw new TableError(this.origin, column, ...causeOf(causeIn));
  }

  /** A text that may be empty. */
  maybe(column: string): string {
    return this.#cells.get(column) ?? '';
  }

  /** A text that must not be empty. */
  text(column: string): string {
    return this.maybe(column) || this.#fail(column, ({emptyCell}) => emptyCell);
  }

  /** A number, written plainly. */
  number(column: string): number {
    const text = this.text(column);
    if (!/^-?\d+(\.\d+)?$/.test(text)) this.#fail(column, ({notNumber}) => notNumber(text));
    return Number(text);
  }

  /** A factor, written as a number or as an exact fraction: `1/15`. */
  factor(column: string): number {
    const text = this.text(column);
    const [, over, under = '1'] = /^(\d+(?:\.\d+)?)(?:\/(\d+))?$/.exec(text) ?? [];
    const factor = Number(over) / Number(under);
    if (!(factor > 0 && Number.isFinite(factor))) this.#fail(column, ({notFactor}) => notFactor(text));
    return factor;
  }

  /** A position in the report. */
  offset(column: string): number {
    const text = this.maybe(column);
    if (!/^\d+$/.test(text)) this.#fail(column, ({notOffset}) => notOffset(text));
    return Number(text);
  }

  /** One word of a closed list. */
  word<Word extends string>(column: string, words: readonly Word[]): Word {
    const text = this.maybe(column);
    return words.find((word) => word === text) ?? this.#fail(column, ({notListed}) => notListed(text, words));
  }

  /** Ids, joined with ";". */
  list(column: string): string[] {
    return this.maybe(column).split(';').filter(Boolean);
  }

  /** The value of a cell, by the form of its column. */
  #value({name, form, oneOf}: Column): unknown {
    if (form === 'list') return this.list(name);
    if (oneOf) return this.word(name, oneOf);
    if (form === 'offset') return this.offset(name);
    return form === 'number' ? this.number(name) : this.text(name);
  }

  /** The record of some columns; an empty cell of an optional one is absent. */
  record(columns: readonly Column[]): object {
    const record = {};
    for (const column of columns) {
      const isEmpty = this.maybe(column.name) === '';
      if (isEmpty && column.isNullable) putValue(record, column.path, null);
      else if (!isEmpty || column.required || column.form === 'list')
        putValue(record, column.path, this.#value(column));
    }
    return record;
  }
}

/**
 * Columns of a draft and of its review, which are not read: the confidence of a row, the rules that made it, and the state
 * of its review.
 */
export const reviewColumns = ['confidence', 'rule', 'review'] as const;

/**
 * The columns of a table may be in any order; optional ones may be absent, and those of a review are ignored. A column of
 * values that may be null has to be there all the same: without it, every value would be lost in silence. @throws TableError
 */
function checkHeader(table: TableName, header: readonly string[]): void {
  const columns: readonly Column[] = tableColumns[table];
  const names = columns.map(({name}) => name);
  const known = new Set<string>([...names, ...reviewColumns]);
  const faults = {
    missing: columns.flatMap(({name, required, isNullable}) =>
      (required || isNullable) && !header.includes(name) ? [name] : [],
    ),
    unknown: header.filter((name) => !known.has(name)),
    repeated: [...new Set(header.filter((name, at) => known.has(name) && header.indexOf(name) < at))],
  };
  if (Object.values(faults).every(({length}) => length === 0)) return;
  const other = header.length === 1 ? /[;\t]/.exec(header[0])?.[0] : undefined;
  const cause = causeOf((words) =>
    other ? words.separator(other === ';' ? ';' : 'tab') : words.header(faults, names),
  );
  throw new TableError({table, row: 1}, '', ...cause);
}

/** Reads one table from its rows, of which the first is the header. @throws TableError */
export function readTable(table: TableName, rows: readonly (readonly string[])[]): Row[] {
  const [header = [], ...records] = rows;
  checkHeader(table, header);
  return records.map((record, index) => {
    const origin = {table, row: index + 2};
    if (record.length !== header.length)
      throw new TableError(origin, '', ...causeOf(({cells}) => cells(record.length, header.length)));
    return new Row(origin, new Map(header.map((column, at) => [column, record[at]])));
  });
}

/** The file of a table. */
export const tableFile = (folder: string, table: TableName): string => `${folder}/${table}.csv`;

/** The tables that a dataset must have. */
const required: readonly TableName[] = ['sections', 'units', 'indicators', 'observations'];

/** Reads all tables. @param rowsOf The rows of a table, or undefined where there is none. @throws TableError */
export function readTables(rowsOf: (table: TableName) => readonly (readonly string[])[] | undefined): Tables {
  const read = (table: TableName) => {
    const rows = rowsOf(table);
    if (rows !== undefined) return readTable(table, rows);
    if (!required.includes(table)) return [];
    throw new TableError({table, row: 1}, '', ...causeOf(({missingTable}) => missingTable(table)));
  };
  return Object.fromEntries(tableNames.map((table) => [table, read(table)])) as unknown as Tables;
}
