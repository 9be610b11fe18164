import {isUnit} from '../phrase/units.js';
import {asWritten, isBlank, plain} from './grid.js';
import type {Grid} from './grid.js';

/** A row of a table on the page. */
export interface RawRow {
  /** The text of each column; a cell that spans several columns is in the first one, and the others are empty. */
  readonly cells: readonly string[];
  /** Whether the row is marked as a heading (`thead`). */
  readonly isHead: boolean;
  /** How many rows a heading that begins with this row has, derived from its merged cells. */
  readonly depth: number;
}

const unitNote =
  /[（(【[]?\s*(?:计量|计算)?(?:单位|unit)\s*[:：]\s*([^\s,，;；。、()（）\]】]+(?: [a-z]+)?)\s*[)）】\]]?/i;

/** The unit that a title gives to a whole table: `单位：亿元`; and the title without it. */
export function unitOfTitle(title: string): {readonly unit: string; readonly rest: string} {
  const match = unitNote.exec(title);
  if (!match || !isUnit(plain(match[1]))) return {unit: '', rest: title};
  return {unit: plain(match[1]), rest: title.replace(match[0], ' ').trim()};
}

const filled = (row: RawRow) => row.cells.filter((cell) => plain(cell) !== '');

/** Whether a row is a title, a note of units or a footnote: only one of its columns has content. */
const isTitle = (row: RawRow, width: number) => width > 1 && filled(row).length === 1;

/** Words that identify a second row of headings where there are no merged cells. */
const parts = /^(?:目标|计划|预期|任务|实际|完成|执行|实绩|增速|总量|数值|target|plan|goal|actual|result)/i;

/** The heading rows at the beginning of a table. */
function headingDepth(rows: readonly RawRow[]): number {
  const marked = rows.findIndex(({isHead}) => !isHead);
  if (marked !== 0) return marked < 0 ? rows.length : marked;
  const [first, second] = rows;
  if (first.depth > 1) return Math.min(first.depth, rows.length);
  // 指标 | 2023年 | (empty) above (empty) | 目标 | 完成, as CSV has it.
  const isSplit =
    first.cells.some((cell) => plain(cell) === '') && second?.cells.some((cell) => parts.test(plain(cell)));
  const isOnlyWords = isSplit && second.cells.every((cell) => !/\d/.test(cell));
  return isOnlyWords ? 2 : 1;
}

/** Joins headings of several rows: an upper heading extends over the empty cells to its right. */
function joined(rows: readonly RawRow[], width: number): string[] {
  const spread = rows.map(({cells}, level) => {
    if (level === rows.length - 1) return cells.map(asWritten);
    let last = '';
    return Array.from({length: width}, (_, column) => {
      const heading = plain(cells[column] ?? '');
      if (heading !== '') last = heading;
      // It extends only over columns that have a lower heading.
      const isParted = rows.slice(level + 1).some((lower) => plain(lower.cells[column] ?? '') !== '');
      return heading || (isParted ? last : '');
    });
  });
  return Array.from({length: width}, (_, column) =>
    [...new Set(spread.map((cells) => cells[column] ?? ''))].filter(Boolean).join(' '),
  );
}

/**
 * The rows of a page or a file as a table: titles and notes of units above the headings are removed, headings of two rows
 * are joined, and footnotes below are left out.
 */
export function gridOfRows(raw: readonly RawRow[], caption = ''): Grid {
  const width = raw.reduce((most, {cells}) => Math.max(most, cells.length), 0);
  let rows = raw.filter((row) => filled(row).length > 0);
  const titles = caption === '' ? [] : [asWritten(caption)];
  while (rows.length > 1 && isTitle(rows[0], width)) {
    titles.push(asWritten(filled(rows[0])[0]));
    rows = rows.slice(1);
  }
  while (
    rows.length > 1 &&
    isTitle(rows.at(-1)!, width) &&
    /^(?:注|说明|备注|数据?来源|来源|note|source)/i.test(filled(rows.at(-1)!)[0])
  )
    rows = rows.slice(0, -1);
  const depth = rows.length === 0 ? 0 : headingDepth(rows);
  const headers = joined(rows.slice(0, depth), width);
  const parsedTitles = titles.map(unitOfTitle);
  const unit = parsedTitles.find((title) => title.unit !== '')?.unit;
  return {
    caption: parsedTitles
      .map(({rest}) => rest)
      .filter((rest) => !isBlank(rest))
      .join(' '),
    headers,
    rows: rows.slice(depth).map(({cells}) => headers.map((_, column) => cells[column] ?? '')),
    ...(unit !== undefined && {unit}),
  };
}

/** The rows of a CSV file as a table. */
export const gridOfCsv = (rows: readonly (readonly string[])[]): Grid =>
  gridOfRows(rows.map((cells) => ({cells, isHead: false, depth: 1})));
