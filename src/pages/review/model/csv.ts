import type {Localized} from '../../../dataset/types.js';

/** A text that is not CSV (RFC 4180): the reason, and the line and column at which it stands, both from 1. */
export class CsvError extends Error {
  readonly reason: Localized;
  readonly line: number;
  readonly column: number;

  constructor(text: string, offset: number, reason: Localized) {
    super(reason.en);
    const before = text.slice(0, offset).split('\n');
    this.reason = reason;
    this.line = before.length;
    this.column = before.at(-1)!.length + 1;
  }
}

const unclosed = {zh: '从这里开始的双引号没有结束', en: 'the double quote that begins here does not end'};
const stray = {
  zh: '结束的双引号后面还有文字；单元格里的双引号要写两个',
  en: 'text follows a closing double quote; write a double quote inside a cell twice',
};

const quotedCell = /"((?:[^"]|"")*)("?)/y;
const plainCell = /[^,\r\n]*/y;

/**
 * The rows of a CSV text. Unlike a reader for pages, which makes the best of any table, this one refuses what is not clearly
 * CSV, since the text is written back.
 *
 * @throws CsvError
 */
export function readCsv(csv: string): string[][] {
  const text = csv.replace(/^\ufeff/, '');
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const pattern = text[at] === '"' ? quotedCell : plainCell;
      pattern.lastIndex = at;
      const [whole, inside, end] = pattern.exec(text)!;
      if (end === '') throw new CsvError(text, at, unclosed);
      row.push(inside === undefined ? whole : inside.replaceAll('""', '"'));
      at += whole.length;
      if (text[at] !== ',') break;
      at++;
    }
    rows.push(row);
    if (at < text.length && !/[\r\n]/.test(text[at])) throw new CsvError(text, at, stray);
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows;
}

const cellText = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The CSV text of rows, with a line break at its end. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cellText).join(',')}\n`).join('');
