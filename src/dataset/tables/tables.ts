import type {Localized} from '../types.js';
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

/** A row of a table, which reads the cells of its columns as texts, numbers, lists and records. */
export class Row {
  readonly origin: Origin;
  readonly #cells: ReadonlyMap<string, string>;

  constructor(origin: Origin, cells: ReadonlyMap<string, string>) {
    this.origin = origin;
    this.#cells = cells;
  }

  #fail(column: string, reason: Localized, advice: Localized): never {
    throw new TableError(this.origin, column, reason, advice);
  }

  /** A text that may be empty. */
  maybe(column: string): string {
    return this.#cells.get(column) ?? '';
  }

  /** A text that must not be empty. */
  text(column: string): string {
    return (
      this.maybe(column) ||
      this.#fail(column, {zh: '单元格是空的', en: 'the cell is empty'}, {zh: '请填写。', en: 'Fill it in.'})
    );
  }

  /** A number, written plainly. */
  number(column: string): number {
    const text = this.text(column);
    if (!/^-?\d+(\.\d+)?$/.test(text))
      this.#fail(
        column,
        {zh: `“${text}”不是数字`, en: `"${text}" is not a number`},
        {zh: '请只写数字，如 -14.3。', en: 'Write digits only, like -14.3.'},
      );
    return Number(text);
  }

  /** A factor, written as a number or as an exact fraction: `1/15`. */
  factor(column: string): number {
    const text = this.text(column);
    const [, over, under = '1'] = /^(\d+(?:\.\d+)?)(?:\/(\d+))?$/.exec(text) ?? [];
    const factor = Number(over) / Number(under);
    if (!(factor > 0 && Number.isFinite(factor)))
      this.#fail(
        column,
        {zh: `“${text}”不是换算系数`, en: `"${text}" is not a factor`},
        {zh: '请写数字或分数，如 1/15。', en: 'Write a number or a fraction, like 1/15.'},
      );
    return factor;
  }

  /** A position in the report. */
  offset(column: string): number {
    const text = this.maybe(column);
    if (!/^\d+$/.test(text))
      this.#fail(
        column,
        {zh: `“${text}”不是位置`, en: `"${text}" is not an offset`},
        {
          zh: '请用 haishu-indicators place 填写，或写整数。',
          en: 'Fill it by "haishu-indicators place", or write a whole number.',
        },
      );
    return Number(text);
  }

  /** One word of a closed list. */
  word<Word extends string>(column: string, words: readonly Word[]): Word {
    const text = this.maybe(column);
    return (
      words.find((word) => word === text) ??
      this.#fail(
        column,
        {zh: `“${text}”不在可选的词里`, en: `"${text}" is not in the list`},
        {zh: `请从中选一个：${words.join('、')}。`, en: `Choose one of ${words.join(', ')}.`},
      )
    );
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

/** The columns of a table may be in any order; optional ones may be absent, and those of a review are ignored. @throws TableError */
function checkHeader(table: TableName, header: readonly string[]): void {
  const columns: readonly Column[] = tableColumns[table];
  const isKnown = (name: string) =>
    columns.some((column) => column.name === name) || reviewColumns.some((column) => column === name);
  const isComplete = columns.every(({name, required}) => !required || header.includes(name));
  if (isComplete && header.every(isKnown) && new Set(header).size === header.length) return;
  const expected = columns.map(({name}) => name).join(',');
  throw new TableError(
    {table, row: 1},
    '',
    {zh: `表头是“${header.join(',')}”`, en: `the header is "${header.join(',')}"`},
    {zh: `应为“${expected}”。`, en: `It should be "${expected}".`},
  );
}

/** Reads one table from its rows, of which the first is the header. @throws TableError */
export function readTable(table: TableName, rows: readonly (readonly string[])[]): Row[] {
  const [header = [], ...records] = rows;
  checkHeader(table, header);
  return records.map((record, index) => {
    const origin = {table, row: index + 2};
    if (record.length !== header.length)
      throw new TableError(
        origin,
        '',
        {
          zh: `有${record.length}个单元格，而表头有${header.length}列`,
          en: `${record.length} cells under ${header.length} columns`,
        },
        {zh: '含逗号的单元格请加英文双引号。', en: 'Quote cells with commas.'},
      );
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
    throw new TableError(
      {table, row: 1},
      '',
      {zh: '缺少这个表', en: 'the table is missing'},
      {zh: `请添加带表头的 ${table}。`, en: `Add ${table}, with its header.`},
    );
  };
  return Object.fromEntries(tableNames.map((table) => [table, read(table)])) as unknown as Tables;
}
