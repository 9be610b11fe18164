import {decode, EncodingError} from '../../../dataset/tables/encoding.js';
import {tableNames, TableError} from '../../../dataset/tables/tables.js';
import type {TableName} from '../../../dataset/tables/tables.js';
import type {Localized} from '../../../dataset/types.js';
import {CsvError} from './csv.js';
import {spanOf} from './items.js';
import {sheetOf} from './sheets.js';
import type {Review, Sheet} from './sheets.js';

/** A file that a person opens: its name without folders, and what it holds. */
export interface OpenedFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** What is reviewed: the text of the report, and its tables. */
export interface Material {
  readonly text: string;
  readonly review: Review;
}

/** What opening files leads to: a review, or sentences that say why there is none. */
type Opened =
  {readonly material: Material; readonly notes: readonly Localized[]} | {readonly problems: readonly Localized[]};

const textOf = ({content}: OpenedFile) => (typeof content === 'string' ? content : decode(content));

/** The sentence for a file, or a sheet of a workbook, that cannot be read. @throws what is a fault of the program */
export function problemOf(file: string, reason: unknown): Localized {
  if (reason instanceof CsvError)
    return {
      zh: `${file} 第${reason.line}行第${reason.column}列：${reason.reason.zh}。`,
      en: `${file}, line ${reason.line}, column ${reason.column}: ${reason.reason.en}.`,
    };
  if (reason instanceof TableError) {
    const {origin, column} = reason;
    return {
      zh: `${file} 第${origin.row}行${column && `“${column}”列`}：${reason.reason.zh}。${reason.advice.zh}`,
      en: `${file}, row ${origin.row}${column && `, column ${column}`}: ${reason.reason.en}. ${reason.advice.en}`,
    };
  }
  if (reason instanceof EncodingError)
    return {
      zh: `${file}：${reason.reason.zh}。${reason.zh}`,
      en: `${file}: ${reason.reason.en}. ${reason.advice}`,
    };
  if (reason instanceof SyntaxError)
    return {zh: `${file} 不是 JSON：${reason.message}。`, en: `${file} is not JSON: ${reason.message}.`};
  throw reason;
}

/** The tables without which nothing can be reviewed. */
const required: readonly TableName[] = ['sections', 'units', 'indicators', 'observations'];

const missing: Readonly<Record<'text' | 'report', Localized>> = {
  text: {
    zh: '还缺报告原文：请一并打开 .txt 文件（UTF-8 编码）。',
    en: 'The text of the report is missing: open its .txt file too (in UTF-8).',
  },
  report: {zh: '还缺 report.json。', en: 'report.json is missing.'},
};

/** The facts of report.json. @throws SyntaxError */
function factsOf(json: string): Review['report'] {
  const value: unknown = JSON.parse(json);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Review['report'];
  throw new SyntaxError('it is not an object');
}

/** Literals that do not stand where their rows say. */
function misplaced({sheets}: Review, text: string): number {
  return [...sheets.observations.rows, ...sheets.exclusions.rows, ...sheets.milestones.rows].filter(({cells}) => {
    const span = spanOf(cells);
    return !span || text.slice(...span) !== cells['literal'];
  }).length;
}

/** Reads the tables, report.json and the text of a report. Never throws for what the files hold. */
export function openFiles(files: readonly OpenedFile[]): Opened {
  const problems: Localized[] = [];
  const attempt = <Value>(name: string, read: () => Value): Value | undefined => {
    try {
      return read();
    } catch (reason) {
      problems.push(problemOf(name, reason));
      return undefined;
    }
  };
  const named = (name: string) => files.find((file) => file.name === name);
  const sheets = tableNames.map((table) => {
    const [name, file] = [`${table}.csv`, named(`${table}.csv`)];
    if (!file && required.includes(table)) problems.push({zh: `还缺 ${name}。`, en: `${name} is missing.`});
    return [table, attempt(name, () => sheetOf(table, file && textOf(file)))] as const;
  });
  const json = named('report.json');
  if (!json) problems.push(missing.report);
  const report = json && attempt(json.name, () => factsOf(textOf(json)));
  const [prose, ...others] = files.filter(({name}) => /\.txt$/i.test(name));
  if (!prose) problems.push(missing.text);
  if (others.length > 0)
    problems.push({
      zh: `有${others.length + 1}个文本文件，请只打开报告原文。`,
      en: `There are ${others.length + 1} text files: open the report alone.`,
    });
  const text = prose && attempt(prose.name, () => textOf(prose));
  if (problems.length > 0 || report === undefined || text === undefined) return {problems};
  const review: Review = {report, sheets: Object.fromEntries(sheets) as Record<TableName, Sheet>};
  const lost = misplaced(review, text);
  const notes = lost === 0 ? [] : [misplacedNote(lost)];
  return {material: {text, review}, notes};
}

const misplacedNote = (count: number): Localized => ({
  zh: `有${count}处引文不在表格所写的位置。请先运行 haishu-indicators place --fix，或核对原文是否同一版本。`,
  en: `${count} quotes are not where the tables say. Run haishu-indicators place --fix first, or see whether the text is the same version.`,
});
