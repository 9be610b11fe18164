import {cellRef, colToLetter, readXlsx} from 'hucre/xlsx';
import type {Cell, Sheet, Workbook} from 'hucre/xlsx';
import {nearest} from '../../../dataset/nearest.js';
import {ReadableError} from '../../../dataset/readable-error.js';
import {tableColumns, TableError, tableNames} from '../../../dataset/tables/tables.js';
import type {TableName} from '../../../dataset/tables/tables.js';
import {csvText} from '../model/csv.js';
import {textOfCell} from './cell-text.js';
import type {CellText, Form} from './cell-text.js';
import {causes, doubts, noField, noTable, unreadable} from './causes.js';
import {formOfField, reportFields, reportHeader, reportJson, reportSheet} from './report-sheet.js';

/** The tables of a workbook as the files of a folder: `units.csv`, …, `report.json`; and the cells that are in doubt. */
export interface WorkbookReading {
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly TableError[];
}

/** The names of the sheets. */
const sheetNames: readonly string[] = [reportSheet, ...tableNames];

const dates: readonly string[] = ['period', 'due', 'publication_date'];

/** The form of a column of a table. */
function formOf(table: string, name: string): Form {
  if (dates.includes(name)) return 'date';
  const column = tableColumns[table as TableName]?.find((each) => each.name === name);
  return column?.form === 'number' || column?.form === 'offset' ? 'number' : 'text';
}

/** A sheet as texts, without the empty rows and columns at its end. */
interface SheetTexts {
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly TableError[];
}

function textsOf({rows, cells, merges = []}: Sheet, table: string): SheetTexts {
  const problems = merges.map(({startRow}) => new TableError({table, row: startRow + 1}, '', ...causes.merged));
  const cellAt = (row: number, column: number): Cell =>
    cells?.get(`${row},${column}`) ?? {value: rows[row][column] ?? null, type: 'empty'};
  const header = (rows[0] ?? []).map((_, column) => {
    const read = textOfCell(cellAt(0, column), 'text');
    return 'text' in read ? read.text.trim() : '';
  });
  const read = (row: number, column: number): CellText => {
    const isField = table === reportSheet && header[column] === reportHeader[1];
    const field = isField ? String(rows[row][header.indexOf(reportHeader[0])] ?? '').trim() : '';
    return textOfCell(cellAt(row, column), isField ? formOfField(field) : formOf(table, header[column]));
  };
  const texts = rows.map((cellsOfRow, row) =>
    cellsOfRow.map((_, column) => {
      if (row === 0) return header[column];
      const result = read(row, column);
      if ('text' in result) return result.text;
      const name = header[column] || colToLetter(column);
      problems.push(new TableError({table, row: row + 1}, name, ...doubts[result.doubt]));
      // It is in doubt, not empty.
      return cellRef(row, column);
    }),
  );
  const height = texts.findLastIndex((row) => row.some((text) => text !== '')) + 1;
  const width = Math.max(0, ...texts.map((row) => row.findLastIndex((text) => text !== '') + 1));
  const filled = texts.slice(0, height).map((row) => Array.from({length: width}, (_, at) => row[at] ?? ''));
  filled.forEach((row, at) => {
    if (row.every((text) => text === ''))
      problems.push(new TableError({table, row: at + 1}, '', ...causes['empty row']));
  });
  const nameless = filled[0]?.findIndex((name) => name === '') ?? -1;
  if (nameless >= 0) problems.push(new TableError({table, row: 1}, colToLetter(nameless), ...causes['no name']));
  return {rows: filled, problems};
}

/** The facts of the report, by the rows of their sheet. */
function reportOf(rows: readonly (readonly string[])[]): {
  readonly json: string;
  readonly problems: readonly TableError[];
} {
  const [field, value] = reportHeader.map((name) => (rows[0] ?? []).indexOf(name));
  if (field < 0 || value < 0)
    return {json: '', problems: [new TableError({table: reportSheet, row: 1}, '', ...causes['report header'])]};
  const values = new Map(rows.slice(1).map((row) => [row[field].trim(), row[value]]));
  const problems = rows.slice(1).flatMap((row, index) => {
    const name = row[field].trim();
    if (reportFields.includes(name)) return [];
    const cause = noField(name, reportFields);
    return [new TableError({table: reportSheet, row: index + 2}, reportHeader[0], ...cause)];
  });
  return {json: reportJson(values), problems};
}

async function open(bytes: Uint8Array, file: string): Promise<Workbook> {
  try {
    return await readXlsx(bytes, {readStyles: true});
  } catch (reason) {
    throw new ReadableError(unreadable(file, bytes, reason as Error));
  }
}

/**
 * Reads the tables of a workbook, each from the sheet of its name. Empty sheets are passed over, and so are hidden ones of
 * other names, which programs add.
 *
 * @throws ReadableError where the bytes are no workbook
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<WorkbookReading> {
  const {sheets} = await open(bytes, file);
  const files = new Map<string, string>();
  const problems: TableError[] = [];
  for (const sheet of sheets) {
    const name = sheet.name.trim().toLowerCase();
    const isKnown = sheetNames.includes(name);
    const isHidden = sheet.hidden === true || sheet.veryHidden === true;
    if ((isHidden && !isKnown) || !sheet.rows.some((row) => row.some((value) => value !== null))) continue;
    if (!isKnown) {
      problems.push(new TableError({table: sheet.name, row: 1}, '', ...noTable(nearest(name, sheetNames), sheetNames)));
      continue;
    }
    const {rows, problems: inSheet} = textsOf(sheet, name);
    problems.push(...inSheet);
    if (name === reportSheet) {
      const {json, problems: inReport} = reportOf(rows);
      problems.push(...inReport);
      files.set('report.json', json);
    } else files.set(`${name}.csv`, csvText(rows));
  }
  return {files, problems};
}
