import {colToLetter, writeXlsx} from 'hucre/xlsx';
import type {CellStyle, DataValidation, WriteSheet} from 'hucre/xlsx';
import {ReadableError} from '../../../dataset/readable-error.js';
import {tableColumns, tableNames} from '../../../dataset/tables/tables.js';
import type {Column} from '../../../dataset/tables/columns.js';
import {readCsv} from '../model/csv.js';
import {reportHeader, reportRows, reportSheet} from './report-sheet.js';

/** The most characters of a cell (Excel specifications and limits). */
const longestCell = 32_767;
/** The most characters of a list of choices in a data validation. */
const longestChoices = 255;
/** The rows that offer choices: more than any table has. */
const lastRow = 10_000;

/** The empty rows below a table that are text too, for what is added. */
const rowsToFill = 100;

/** Every cell is text: a spreadsheet then changes no number, date or code that is typed into it. */
const asText: CellStyle = {numFmt: '@'};

/** Guards what looks like the escape of a character (ECMA-376 Part 1, 22.9.2.19), `_x0041_`. */
const escaped = (text: string) => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** The choices that cells of a column offer, for the words of a closed list. */
const choicesOf = (header: readonly string[], columns: readonly Column[]): DataValidation[] =>
  header.flatMap((name, at) => {
    const values = columns.find((column) => column.name === name)?.oneOf;
    if (!values || values.join(',').length > longestChoices) return [];
    const letter = colToLetter(at);
    return [{type: 'list', values: [...values], allowBlank: true, range: `${letter}2:${letter}${lastRow}`}];
  });

function checkLengths(name: string, [header, ...rows]: readonly (readonly string[])[]): void {
  rows.forEach((row, index) => {
    const at = row.findIndex((text) => text.length > longestCell);
    if (at < 0) return;
    const [line, column] = [index + 2, header[at]];
    throw new ReadableError({
      zh: `${name}第${line}行的${column}有${row[at].length}字，超过工作簿单元格的上限${longestCell}字：请缩短，或改用文件夹。`,
      en: `${name} row ${line} ${column} has ${row[at].length} characters, and a cell of a workbook at most ${longestCell}: shorten it, or use a folder.`,
    });
  });
}

function sheetOf(name: string, rows: readonly (readonly string[])[], columns: readonly Column[] = []): WriteSheet {
  checkLengths(name, rows);
  const [header = []] = rows;
  return {
    name,
    columns: header.map(() => ({autoWidth: true, style: asText})),
    rows: [
      ...rows.map((row) => row.map((text) => (text === '' ? null : escaped(text)))),
      ...Array.from({length: rowsToFill}, () => header.map(() => null)),
    ],
    cells: new Map(header.map((_, at) => [`0,${at}`, {style: {...asText, font: {bold: true}}}])),
    freezePane: {rows: 1},
    autoFilter: {range: `A1:${colToLetter(Math.max(0, header.length - 1))}${Math.max(1, rows.length)}`},
    dataValidations: choicesOf(header, columns),
  };
}

/**
 * Writes the files of a folder of tables as one workbook with a sheet for each. The text of the report is not in it.
 *
 * @param files The tables by name, `units.csv`, and `report.json`.
 * @throws ReadableError where a cell is too long for a workbook
 */
export function writeWorkbook(files: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const json = files.get('report.json');
  const sheets = tableNames.flatMap((table) => {
    const csv = files.get(`${table}.csv`);
    return csv === undefined ? [] : [sheetOf(table, readCsv(csv), tableColumns[table])];
  });
  const report = json === undefined ? [] : [sheetOf(reportSheet, [reportHeader, ...reportRows(json)])];
  return writeXlsx({sheets: [...report, ...sheets]});
}
