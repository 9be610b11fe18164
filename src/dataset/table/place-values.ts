import {nameKey, placeNames, plain} from './place-names.js';
import type {Localized, Place} from '../types.js';

/** The value of one place: a number, a word, or null where there is none. */
interface PlaceValue<Id extends string = string> {
  /** Id of the township. */
  readonly place: Id;
  readonly value: number | string | null;
}

/** Values of townships that a page brought, and what of them could not be used. */
export interface PlaceValues {
  readonly values: readonly PlaceValue[];
  /** Sentences that name row and column. */
  readonly problems: readonly Localized[];
  /** What the values are measured in, where the heading says it: `数值（万元）`. */
  readonly unit?: string;
}

const placeHeading =
  /^(镇乡街道|乡镇街道|镇街|乡镇|镇|街道|名称|代码|区划代码|township|town|subdistrict|place|name|code|code12)$/;
const valueHeading = /^(?:数值|值|类别|value|category)\s*(?:[(]\s*(.*?)\s*[)])?$/;

const noValue = /^(|[-–—－.…/]+|无|无数据|暂缺|n\/?a|nodata|null)$/;

/** A number as tables write it: `1,234.5`, `−3`, `12%`; a word as it is; null where there is none. */
function valueOf(cell: unknown): number | string | null | undefined {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  const text = plain(cell);
  if (noValue.test(nameKey(text))) return null;
  const number = text
    .replace(/[−–](?=[\d.])/, '-')
    .replace(/(?<=\d)[,\s](?=\d{3}(?:\D|$))/g, '')
    .replace(/\s*%$/, '');
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(number) && Number.isFinite(Number(number))
    ? Number(number)
    : text;
}

/** One row as it was found: what names the place, its value, and where both stand. */
interface Entry {
  readonly place: unknown;
  readonly value: unknown;
  /** How a sentence names the row: `数据第3行`, `Data row 3`. */
  readonly where: Localized;
  /** What the columns are called. */
  readonly columns: readonly [place: string, value: string];
}

const rowWords = (number: number): Localized => ({zh: `数据第${number}行`, en: `Data row ${number}`});
const shown = (cell: unknown): string => {
  const known = ['string', 'number', 'boolean', 'bigint', 'symbol'].includes(typeof cell);
  const text = known ? plain(String(cell)) : cell === null || cell === undefined ? '' : '{…}';
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
};

/** Finds the township of each row and reads its value; the first row of a township stands, and every row that is not used is told of. */
function resolve(entries: readonly Entry[], townships: readonly Place[]): PlaceValues {
  const names = placeNames(townships);
  const values = new Map<string, PlaceValue>();
  const problems: Localized[] = [];
  const read = entries.map((entry) => ({...entry, value: valueOf(entry.value)}));
  // Among numbers a word is a slip; among words it is a category.
  const numbers = read.filter(({value}) => typeof value === 'number').length;
  const words = read.filter(({value}) => typeof value === 'string').length;
  read.forEach(({place, value, where, columns}, index) => {
    const say = (column: string, zh: string, en: string) =>
      problems.push({zh: `${where.zh}“${column}”：${zh}`, en: `${where.en}, “${column}”: ${en}`});
    const found = names.find(place);
    if (!found) {
      const name = shown(place);
      const meant = names.nearest(name);
      const [zh, en] = meant ? [`您要写的是“${meant}”吗？`, ` Did you mean “${meant}”?`] : ['', ''];
      return say(
        columns[0],
        `“${name}”不是本图的镇乡街道，未绘入。${zh}`,
        `“${name}” is no township of this map and is not drawn.${en}`,
      );
    }
    if (values.has(found.id))
      return say(
        columns[0],
        `${found.name.zh}重复，用先出现的一行。`,
        `${found.name.en} stands twice; the first row is used.`,
      );
    const slip = typeof value === 'string' && numbers >= words;
    if (value === undefined || slip) {
      const cell = shown(entries[index].value);
      say(columns[1], `“${cell}”不是数字，按无数据处理。`, `“${cell}” is no number and is shown as no data.`);
    }
    values.set(found.id, {
      place: found.id,
      value: value === undefined || slip ? null : words > numbers ? String(value ?? '') || null : value,
    });
  });
  return {values: [...values.values()], problems};
}

/** Which column is which; undefined where the headings say nothing of places and values. */
function columnsOf(headings: readonly string[]) {
  const plainHeadings = headings.map((heading) => plain(heading).toLowerCase());
  const place = plainHeadings.findIndex((heading) => placeHeading.test(heading));
  const value = plainHeadings.findIndex((heading) => valueHeading.test(heading));
  if (place < 0 || value < 0) return undefined;
  const unit = valueHeading.exec(
    plain(headings[value]).replace(/^value|^category/i, (word) => word.toLowerCase()),
  )?.[1];
  return {place, value, unit, names: [plain(headings[place]), plain(headings[value])] as const};
}

/**
 * Reads the rows of a table, its headings first (镇乡街道, township or code; 数值 or value). Undefined where it has no
 * such headings: then it is no data. Never throws.
 */
export function placeValuesOfRows(
  rows: readonly (readonly string[])[],
  townships: readonly Place[],
): PlaceValues | undefined {
  const columns = columnsOf(rows[0] ?? []);
  if (!columns) return undefined;
  const entries = rows.slice(1).flatMap((cells, index): Entry[] => {
    if (cells.every((cell) => plain(cell) === '')) return [];
    const [place, value] = [cells[columns.place] ?? '', cells[columns.value] ?? ''];
    return [{place, value, where: rowWords(index + 1), columns: columns.names}];
  });
  return {...resolve(entries, townships), ...(columns.unit && {unit: columns.unit})};
}

/** Reads a list of `{place, value}`, as a script or a JSON file gives it; a place by id, name or code. Never throws. */
export function placeValuesOfList(list: unknown, townships: readonly Place[]): PlaceValues {
  if (!Array.isArray(list))
    return {
      values: [],
      problems: [{zh: '数值应为列表，每项为 {place, value}。', en: 'The values should be a list of {place, value}.'}],
    };
  const entries = list.map((item: unknown, index): Entry => {
    const {place, value} = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>;
    return {place, value, where: rowWords(index + 1), columns: ['place', 'value']};
  });
  return resolve(entries, townships);
}
