import {csvFormatRows, csvParseRows} from 'd3-dsv';
import type {Dataset} from '../../src/dataset/types.js';
import {assemble} from './assemble.js';
import {cellOf, putCell} from '../../src/cli/tables/fields.js';
import {tables} from './tables.js';
import type {Table} from './tables.js';

/**
 * One table as CSV (RFC 4180, UTF-8, lines end in a line feed). Cells are written unchanged, even with a leading `=`, so that
 * they can be read back.
 */
export const tableCsv = ({fields, recordsOf}: Table, dataset: Dataset): string =>
  `${csvFormatRows([
    fields.map(({name}) => name),
    ...recordsOf(dataset).map((record) => fields.map((field) => cellOf(record, field))),
  ])}\n`;

/** Every table of a dataset by its file name: `observations.csv`. */
export const datasetCsv = (dataset: Dataset): ReadonlyMap<string, string> =>
  new Map(tables.map((table) => [`${table.name}.csv`, tableCsv(table, dataset)]));

/** Reads one table back into its records. @throws Error where the header differs, or a row has too few or too many cells */
export function readTableCsv({name, fields}: Table, csv: string): object[] {
  const [header = [], ...rows] = csvParseRows(csv);
  const expected = fields.map((field) => field.name).join(',');
  if (header.join(',') !== expected) throw new Error(`${name}.csv: the header should be "${expected}"`);
  return rows.map((row, index) => {
    if (row.length !== fields.length) throw new Error(`${name}.csv row ${index + 2}: ${row.length} cells`);
    const record = {};
    fields.forEach((field, at) => putCell(record, field, row[at]));
    return record;
  });
}

/** Reads a dataset back from its tables. @throws Error where a table is missing or cannot be read */
export function readDatasetCsv(files: ReadonlyMap<string, string>): Dataset {
  const read = tables.map((table) => {
    const csv = files.get(`${table.name}.csv`);
    if (csv === undefined) throw new Error(`${table.name}.csv is missing`);
    return [table.name, readTableCsv(table, csv)] as const;
  });
  return assemble(new Map(read));
}
