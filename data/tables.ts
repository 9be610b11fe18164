import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {csvParseRows} from 'd3-dsv';
import type {Origin} from '../src/cli/problems.js';

/** The source tables and their columns. */
export const tableColumns = {
  sections: ['id', 'cite_zh', 'cite_en', 'heading_zh', 'heading_en', 'start', 'end'],
  units: ['id', 'name_zh', 'name_en_one', 'name_en_other', 'si', 'si_factor'],
  indicators: ['id', 'name_zh', 'name_en', 'topic', 'measure', 'unit', 'direction', 'definition_zh', 'definition_en'],
  observations: [
    'indicator',
    'period',
    'role',
    'relation',
    'value',
    'hedge',
    'commitment',
    'meaning_zh',
    'meaning_en',
    'reference',
    'start',
    'literal',
    'quote',
  ],
  exclusions: ['start', 'literal', 'class', 'why_zh', 'why_en'],
  comparisons: ['indicators', 'actual', 'target', 'comparability', 'why_zh', 'why_en'],
  projects: ['id', 'name_zh', 'name_en', 'kind', 'places'],
  milestones: ['project', 'kind', 'period', 'certainty', 'start', 'literal', 'quote'],
  places: [
    'id',
    'name_zh',
    'name_en',
    'level',
    'code12',
    'within',
    'basis',
    'note_zh',
    'note_en',
    'q',
    'r',
    'col',
    'row',
  ],
  mentions: ['place', 'start', 'literal'],
} as const;

export type TableName = keyof typeof tableColumns;

/** The tables, each as a list of rows. */
export type Tables = {readonly [Name in TableName]: readonly Row[]};

/** Names of all tables. */
export const tableNames = Object.keys(tableColumns) as TableName[];

/** Table, row and column of a cell that cannot be read, with the mend. */
export class TableError extends Error {
  constructor({table, row}: Origin, column: string, message: string, mend: string) {
    super(`${table} row ${row}${column && ` ${column}`}: ${message}. ${mend}`);
    this.name = 'TableError';
  }
}

/** A row of a table: cells by their column, read as what they should be. */
export class Row {
  readonly origin: Origin;
  readonly #cells: ReadonlyMap<string, string>;

  constructor(origin: Origin, cells: ReadonlyMap<string, string>) {
    this.origin = origin;
    this.#cells = cells;
  }

  #fail(column: string, message: string, mend: string): never {
    throw new TableError(this.origin, column, message, mend);
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
      this.#fail(column, `"${text}" is not an offset`, 'Fill it by "npm run data:locate", or write a whole number.');
    return Number(text);
  }

  /** One word of a closed list. */
  word<Word extends string>(column: string, words: readonly Word[]): Word {
    const text = this.maybe(column);
    const found = words.find((word) => word === text);
    return found ?? this.#fail(column, `"${text}" is not in the list`, `Choose one of ${words.join(', ')}.`);
  }

  /** Ids, joined with ";". */
  list(column: string): string[] {
    return this.maybe(column).split(';').filter(Boolean);
  }
}

/** Reads one table from CSV text. */
export function readTable(table: TableName, csv: string): Row[] {
  const [header = [], ...records] = csvParseRows(csv);
  const expected = tableColumns[table].join(',');
  if (header.join(',') !== expected)
    throw new TableError({table, row: 1}, '', `the header is "${header.join(',')}"`, `It should be "${expected}".`);
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
export const tableFile = (folder: string, table: TableName): string => join(folder, `${table}.csv`);

/** Reads all tables of a folder. */
export function readTables(folder: string): Tables {
  const read = (table: TableName) => {
    const file = tableFile(folder, table);
    if (existsSync(file)) return readTable(table, readFileSync(file, 'utf8'));
    throw new TableError({table, row: 1}, '', 'the table is missing', `Write ${table}.csv with its header.`);
  };
  return Object.fromEntries(tableNames.map((table) => [table, read(table)])) as unknown as Tables;
}
