import {csvParseRows} from 'd3-dsv';
import type {Origin} from '../problems.js';
import {fieldsOf, putValue} from './fields.js';
import type {Field} from './fields.js';

/** Columns that the tables do not have, since the compiler derives them. */
const derived: Readonly<Record<string, readonly string[]>> = {
  Observation: ['id', 'end', 'section'],
  Milestone: ['end', 'section'],
  Mention: ['end'],
};

/** Whether a column is part of a unit: units have their table, and an indicator refers to one. */
const isOfUnit = ({path}: Field) => /^(?:unitName|si)\./.test(path);

const columnsOf = (record: string): readonly Field[] =>
  fieldsOf(record).filter((field) => !derived[record]?.includes(field.name) && !isOfUnit(field));

const owner = (name: string): Field => ({
  ...{name, path: name, type: 'string', required: true},
  description: `Id of the ${name}`,
});

const unitColumn = (name: string, type: Field['type'] = 'string', required = false): Field => ({
  ...{name, path: name, type, required, description: name},
});

/** The source tables and their columns: those of their records, without the derived ones. */
export const tableColumns = {
  sections: columnsOf('Section'),
  units: [
    unitColumn('id', 'string', true),
    unitColumn('name_zh', 'string', true),
    unitColumn('name_en_one', 'string', true),
    unitColumn('name_en_other', 'string', true),
    unitColumn('si'),
    unitColumn('si_factor', 'number'),
  ],
  indicators: columnsOf('Indicator'),
  observations: columnsOf('Observation'),
  exclusions: columnsOf('Exclusion'),
  comparisons: columnsOf('Comparison'),
  projects: columnsOf('Project'),
  milestones: [owner('project'), ...columnsOf('Milestone')],
  'place-links': [owner('project'), ...columnsOf('PlaceLink')],
  places: columnsOf('Place'),
  mentions: [owner('place'), ...columnsOf('Mention')],
} as const satisfies Readonly<Record<string, readonly Field[]>>;

export type TableName = keyof typeof tableColumns;

/** The tables, each as a list of rows. */
export type Tables = {readonly [Name in TableName]: readonly Row[]};

/** Names of all tables. */
export const tableNames = Object.keys(tableColumns) as TableName[];

/** A cell that cannot be read: its table, row and column, the reason, and the advice. */
export class TableError extends Error {
  readonly origin: Origin;
  readonly column: string;
  readonly reason: string;
  readonly advice: string;

  constructor(origin: Origin, column: string, reason: string, advice: string) {
    super(`${origin.table} row ${origin.row}${column && ` ${column}`}: ${reason}. ${advice}`);
    this.name = 'TableError';
    this.origin = origin;
    this.column = column;
    this.reason = reason;
    this.advice = advice;
  }
}

/** A row of a table, which reads the cells of its columns as texts, numbers, lists and records. */
export class Row {
  readonly origin: Origin;
  readonly #cells: ReadonlyMap<string, string>;

  constructor(origin: Origin, cells: ReadonlyMap<string, string>) {
    this.origin = origin;
    this.#cells = cells;
  }

  #fail(column: string, message: string, advice: string): never {
    throw new TableError(this.origin, column, message, advice);
  }

  /** A text that may be empty. */
  maybe(column: string): string {
    return this.#cells.get(column) ?? '';
  }

  /** A text that must not be empty. */
  text(column: string): string {
    return this.maybe(column) || this.#fail(column, 'the cell is empty', 'Fill it in.');
  }

  /** A number, written plainly. */
  number(column: string): number {
    const text = this.text(column);
    if (!/^-?\d+(\.\d+)?$/.test(text))
      this.#fail(column, `"${text}" is not a number`, 'Write digits only, like -14.3.');
    return Number(text);
  }

  /** A factor, written as a number or as an exact fraction: `1/15`. */
  factor(column: string): number {
    const text = this.text(column);
    const [, over, under = '1'] = /^(\d+(?:\.\d+)?)(?:\/(\d+))?$/.exec(text) ?? [];
    const factor = Number(over) / Number(under);
    if (!(factor > 0 && Number.isFinite(factor)))
      this.#fail(column, `"${text}" is not a factor`, 'Write a number or a fraction, like 1/15.');
    return factor;
  }

  /** A position in the report. */
  offset(column: string): number {
    const text = this.maybe(column);
    if (!/^\d+$/.test(text))
      this.#fail(
        column,
        `"${text}" is not an offset`,
        'Fill it by "haishu-indicators place", or write a whole number.',
      );
    return Number(text);
  }

  /** One word of a closed list. */
  word<Word extends string>(column: string, words: readonly Word[]): Word {
    const text = this.maybe(column);
    return (
      words.find((word) => word === text) ??
      this.#fail(column, `"${text}" is not in the list`, `Choose one of ${words.join(', ')}.`)
    );
  }

  /** Ids, joined with ";". */
  list(column: string): string[] {
    return this.maybe(column).split(';').filter(Boolean);
  }

  /** The value of a cell, by the type of its column. */
  #value({name, type, constraints = {}, isList}: Field): unknown {
    if (isList) return this.list(name);
    if (constraints['enum']) return this.word(name, constraints['enum'] as readonly string[]);
    if (type === 'integer' && constraints['minimum'] === 0) return this.offset(name);
    return type === 'integer' || type === 'number' ? this.number(name) : this.text(name);
  }

  /** The record of some columns; an empty cell of an optional one is absent. */
  record(fields: readonly Field[]): object {
    const record = {};
    for (const field of fields) {
      const isEmpty = this.maybe(field.name) === '';
      if (isEmpty && field.isNullable) putValue(record, field.path, null);
      else if (!isEmpty || field.required || field.isList) putValue(record, field.path, this.#value(field));
    }
    return record;
  }
}

/** Columns of a draft for its reviewer, which are not read: the confidence of a row, and the rules that made it. */
export const draftColumns = ['confidence', 'rule'] as const;

/** The columns of a table may be in any order; optional ones may be absent, and those of a draft are ignored. @throws TableError */
function checkHeader(table: TableName, header: readonly string[]): void {
  const columns: readonly Field[] = tableColumns[table];
  const isKnown = (name: string) =>
    columns.some((column) => column.name === name) || draftColumns.some((column) => column === name);
  const isComplete = columns.every(({name, required}) => !required || header.includes(name));
  if (isComplete && header.every(isKnown) && new Set(header).size === header.length) return;
  const expected = columns.map(({name}) => name).join(',');
  throw new TableError({table, row: 1}, '', `the header is "${header.join(',')}"`, `It should be "${expected}".`);
}

/** Reads one table from CSV text. */
export function readTable(table: TableName, csv: string): Row[] {
  const [header = [], ...records] = csvParseRows(csv.replace(/^\ufeff/, ''));
  checkHeader(table, header);
  return records.map((record, index) => {
    const origin = {table, row: index + 2};
    if (record.length !== header.length)
      throw new TableError(
        origin,
        '',
        `${record.length} cells under ${header.length} columns`,
        'Quote cells with commas.',
      );
    return new Row(origin, new Map(header.map((column, at) => [column, record[at]])));
  });
}

/** The file of a table. */
export const tableFile = (folder: string, table: TableName): string => `${folder}/${table}.csv`;

/** The tables that a dataset must have. */
const required: readonly TableName[] = ['sections', 'units', 'indicators', 'observations'];

/** Reads all tables. @param textOf The text of a file, or undefined where there is none. */
export function readTables(folder: string, textOf: (file: string) => string | undefined): Tables {
  const read = (table: TableName) => {
    const csv = textOf(tableFile(folder, table));
    if (csv !== undefined) return readTable(table, csv);
    if (!required.includes(table)) return [];
    throw new TableError({table, row: 1}, '', 'the table is missing', `Write ${table}.csv with its header.`);
  };
  return Object.fromEntries(tableNames.map((table) => [table, read(table)])) as unknown as Tables;
}
