import {inEveryLanguage} from '../localized.js';
import type {Locale, Localized} from '../types.js';
import {languages} from '../words/page-table/languages.js';
import type {CellPlace, PageTableWords} from '../words/page-table/words.js';

/** The text of a page's table: every row has a cell for every header. */
export interface Grid {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The unit that the title gives to the whole table: `单位：亿元`. */
  readonly unit?: string;
  /** Set where the rows of the page's table are the columns here. */
  readonly isTransposed?: boolean;
  /** Set where the rows are the items of a list, and the headers their fields. */
  readonly isList?: boolean;
}

/** A column whose header is known. */
export interface Column {
  readonly index: number;
  readonly header: string;
  /** The year in the header; empty where there is none. */
  readonly year: string;
  /** The unit in the header's brackets: `2022年实际（亿元）`. */
  readonly unit: string;
}

/** Normalizes full-width characters and spaces: `２０２２年 实际` becomes `2022年实际`. */
export const plain = (text: string): string => withoutMarks(text).normalize('NFKC').replace(/\s+/g, ' ').trim();

/** Footnote marks at the end of a text: `停车位①`, `章水镇*`. */
const marks = /\s*(?:[①-⑳㉑-㉟❶-❿➀-➓⁰¹⁴-⁹]|(?<!m)[²³]|\*|[†‡]|[[〔【]\d{1,3}[\]〕】])+\s*$/u;

/** A text without the footnote marks at its end, which do not belong to a name or a date. */
const withoutMarks = (text: string): string => (/\p{L}|\d/u.test(text) ? text.replace(marks, '') : text);

/** A text for display, as its author wrote it apart from spaces and footnote marks. */
export const asWritten = (text: string): string => withoutMarks(text).replace(/\s+/g, ' ').trim();

/** Whether a cell is empty or says that there is no value. */
export const isBlank = (cell: string): boolean => /^(?:[-–—―−/.…*]*|无|暂无|n\/?a|none|nil)$/i.test(plain(cell));

/** The year in a text: `2023年目标`, `FY 2023`. Empty where there is none, or more than one. */
export function yearIn(text: string): string {
  const years = new Set(plain(text).match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  return years.size === 1 ? [...years][0] : '';
}

/** The text in the brackets at the end. */
export const bracketed = (text: string): string => /\(([^()]+)\)$/.exec(plain(text))?.[1].trim() ?? '';

/** The columns of each kind, by the words in their headers; a column belongs to the first kind whose words it has. */
export function columnsByKind<Kind extends string>(
  headers: readonly string[],
  words: readonly (readonly [Kind, RegExp])[],
): Readonly<Record<Kind | 'other', readonly Column[]>> {
  const columns = Object.fromEntries(
    [...words.map(([kind]) => kind), 'other'].map((kind) => [kind, []]),
  ) as unknown as Record<Kind | 'other', Column[]>;
  headers.forEach((header, index) => {
    const text = plain(header).toLowerCase();
    const bare = text.replace(/\([^()]*\)$/, '').trim();
    const kind = words.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'other';
    columns[kind].push({index, header, year: yearIn(text), unit: bracketed(header)});
  });
  return columns;
}

/** A table of two columns without headers, `2022年实际 | 13.3%`, transposed: the first cell of each row becomes a header. */
export function transposed({caption, headers, rows, unit}: Grid): Grid {
  const all = [headers, ...rows];
  const columns = headers.map((_, index) => all.map((row) => row[index] ?? ''));
  return {
    ...{caption, headers: columns[0] ?? [], rows: columns.slice(1), isTransposed: true},
    ...(unit !== undefined && {unit}),
  };
}

const shortest = 24;

/** A text of the page in quotation marks, shortened but still recognizable. */
export const excerpt = (text: string): string => {
  const letters = [...asWritten(text)];
  return `“${letters.length > shortest ? letters.slice(0, shortest).join('') + '…' : letters.join('')}”`;
};

/** A problem with its place as the page's author sees it: row (counted below the headers) and column, or item and field. */
export function cellProblem(
  {isTransposed: isTurned, isList}: Grid,
  row: number,
  header: string,
  problemIn: (words: PageTableWords, locale: Locale) => string,
): Localized {
  const place: CellPlace = isTurned
    ? {kind: 'column', number: row + 2}
    : {kind: isList ? 'item' : 'row', number: row + 1};
  const isOnly = isTurned && row === 0;
  return inEveryLanguage(languages, (words, locale) =>
    words.at(isOnly ? undefined : place, excerpt(header), problemIn(words, locale)),
  );
}
