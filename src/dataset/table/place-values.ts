import {asWritten} from './grid.js';
import {gridOfCsv} from './heading-rows.js';
import {isEmpty, isNumeric, placeCells} from './place-cells.js';
import {placeNames, plain} from './place-names.js';
import type {Localized, Place} from '../types.js';

/** The value of one place: a number, a word, or null where there is none. */
interface PlaceValue<Id extends string = string> {
  /** Id of the division. */
  readonly place: Id;
  readonly value: number | string | null;
}

/** Values that a page gives for divisions, and problems with those that cannot be used. */
export interface PlaceValues {
  readonly values: readonly PlaceValue[];
  /** Sentences that name row and column. */
  readonly problems: readonly Localized[];
  /** The names in the rows, where not one of them is a division. */
  readonly strangers?: readonly string[];
  /** The unit of the values, where the heading gives it: `数值（万元）`. */
  readonly unit?: string;
  /** The name of the measure, where a heading gives it: `常住人口` in `常住人口（万人）`. */
  readonly measure?: string;
}

const placeHeading =
  /^((?:[镇乡街]|街道)+|名称|代码|区划代码|(?:(?:,| or| and)? ?(?:township|town|subdistrict))+|place|name|code|code12)$/;
/** Headings of larger divisions, which in a table of townships only say where these lie: 区县, 市州, `district or county`. */
const largerHeading =
  /^(?:(?:[省市州盟区县旗]|地区)+|地市|城市|省份|(?:(?:,| or| and)? ?(?:province|region|prefecture|city|district|county|banner))+)$/;
const isPlaceHeading = (heading: string) => placeHeading.test(heading) || largerHeading.test(heading);
const valueHeading = /^(?:数值|值|类别|value|category)\s*(?:[(]\s*(.*?)\s*[)])?$/;

/** Headings of columns that are not measures: an ordinal, a remark, a source, another name. */
const otherHeadings =
  /^(?:项目数?|章节|projects|section|names|序号|编号|备注|说明|来源|出处|英文名?|代码|区划代码|no\.?|id|note|source|code|code12|name[ _-]?en)$/;

/** One row: the cells of the place and of its value, and where they are. */
interface Entry {
  readonly place: unknown;
  readonly value: unknown;
  /** How a sentence names the row: `数据第3行`, `Data row 3`. */
  readonly where: Localized;
  /** The headings of the two columns. */
  readonly columns: readonly [place: string, value: string];
}

const rowWords = (number: number): Localized => ({zh: `数据第${number}行`, en: `Data row ${number}`});
const cellText = (cell: unknown): string => {
  const known = ['string', 'number', 'boolean', 'bigint', 'symbol'].includes(typeof cell);
  const text = known ? asWritten(String(cell)) : cell === null || cell === undefined ? '' : '{…}';
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
};

/** What one of the divisions of the built-in report is called. */
const townshipNoun: Localized = {zh: '镇乡街道', en: 'township'};

/** Finds the division of each row and reads its value in the unit of the heading. The first row of a division is used; every row that is not used becomes a problem. */
function resolve(entries: readonly Entry[], divisions: readonly Place[], noun: Localized, unit?: string): PlaceValues {
  const names = placeNames(divisions);
  const values = new Map<string, PlaceValue>();
  const problems: Localized[] = [];
  const cells = placeCells(
    entries.map(({value}) => value),
    unit,
  );
  const read = entries.map((entry, index) => ({...entry, value: cells.values[index]}));
  // A word in a column of numbers is a mistake; in a column of words it is a category.
  const numbers = read.filter(({value}) => typeof value === 'number').length;
  const words = read.filter(({value}) => typeof value === 'string').length;
  read.forEach(({place, value, where, columns}, index) => {
    const addProblem = (column: string, zh: string, en: string) =>
      problems.push({zh: `${where.zh}“${column}”：${zh}`, en: `${where.en}, “${column}”: ${en}`});
    const division = names.find(place);
    if (!division) {
      const name = cellText(place);
      const suggestion = names.nearest(name);
      const [zh, en] = suggestion ? [`您要写的是“${suggestion}”吗？`, ` Did you mean “${suggestion}”?`] : ['', ''];
      return addProblem(
        columns[0],
        `“${name}”不是本图的${noun.zh}，未绘入。${zh}`,
        `“${name}” is no ${noun.en} of this map and is not drawn.${en}`,
      );
    }
    if (values.has(division.id))
      return addProblem(
        columns[0],
        `${division.name.zh}重复，用先出现的一行。`,
        `${division.name.en} stands twice; the first row is used.`,
      );
    if (typeof value === 'object' && value !== null) {
      addProblem(columns[1], value.problem.zh, value.problem.en);
      values.set(division.id, {place: division.id, value: null});
      return;
    }
    const isMistake = typeof value === 'string' && numbers >= words;
    if (value === undefined || isMistake) {
      const cell = cellText(entries[index].value);
      addProblem(columns[1], `“${cell}”不是数字，按无数据处理。`, `“${cell}” is no number and is shown as no data.`);
    }
    values.set(division.id, {
      place: division.id,
      value: value === undefined || isMistake ? null : words > numbers ? String(value ?? '') || null : value,
    });
  });
  const strangers = values.size === 0 && entries.length > 0 && {strangers: entries.map(({place}) => cellText(place))};
  return {values: [...values.values()], problems, ...strangers, ...(cells.unit && {unit: cells.unit})};
}

/** The columns of the divisions and of the values, with the name and the unit of the measure. */
interface PlaceColumns {
  readonly place: number;
  readonly value: number;
  readonly unit?: string | undefined;
  /** The heading that names the measure: `常住人口`. */
  readonly measure?: string;
  readonly names: readonly [place: string, value: string];
}

/**
 * Finds the column of divisions and that of values: one that is called 数值 or value, or else the only one of numbers
 * beside the divisions. Undefined where there is no such column, or more than one.
 */
function columnsOf(headings: readonly string[], rows: readonly (readonly string[])[]): PlaceColumns | undefined {
  const plainHeadings = headings.map((heading) => plain(heading).toLowerCase());
  const places = plainHeadings.map((heading) => heading.replace(/名称?$/, ''));
  const usual = places.findIndex((heading) => placeHeading.test(heading));
  // Of 省, 市 and 区县 the last is the smallest.
  const place = usual >= 0 ? usual : places.map((heading) => largerHeading.test(heading)).lastIndexOf(true);
  if (place < 0) return undefined;
  const named = plainHeadings.findIndex((heading) => valueHeading.test(heading));
  if (named >= 0) {
    const unit = valueHeading.exec(
      plain(headings[named]).replace(/^value|^category/i, (word) => word.toLowerCase()),
    )?.[1];
    return {place, value: named, unit, names: [plain(headings[place]), plain(headings[named])]};
  }
  const numeric = plainHeadings.flatMap((heading, column) => {
    if (column === place || heading === '' || otherHeadings.test(heading) || isPlaceHeading(heading)) return [];
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => !isEmpty(cell));
    return cells.length > 0 && cells.filter(isNumeric).length * 2 > cells.length ? [column] : [];
  });
  if (numeric.length !== 1) return undefined;
  const [value] = numeric;
  const [, measure = '', unit] = /^(.*?)\s*(?:[(（]\s*([^()（）]*?)\s*[)）])?$/.exec(asWritten(headings[value])) ?? [];
  return {place, value, unit: unit && plain(unit), measure, names: [plain(headings[place]), plain(headings[value])]};
}

/**
 * Reads the rows of a table, its headings first: 镇乡街道, 区县, township or code, and 数值, value or any one measure. Titles
 * above the headings are skipped. Undefined where there are no such headings, so that the table is not data. Never throws.
 *
 * @param noun What one of the divisions is called. Default: a township.
 * @param unitOfTable The unit of the values where neither heading nor title gives one.
 */
export function placeValuesOfRows(
  raw: readonly (readonly string[])[],
  divisions: readonly Place[],
  noun: Localized = townshipNoun,
  unitOfTable?: string,
): PlaceValues | undefined {
  const grid = gridOfCsv(raw);
  const {headers, rows} = grid;
  const columns = columnsOf(headers, rows);
  if (!columns) return undefined;
  const entries = rows.flatMap((cells, index): Entry[] => {
    if (cells.every((cell) => plain(cell) === '')) return [];
    const [place, value] = [cells[columns.place] ?? '', cells[columns.value] ?? ''];
    return [{place, value, where: rowWords(index + 1), columns: columns.names}];
  });
  return {
    ...resolve(entries, divisions, noun, columns.unit ?? grid.unit ?? unitOfTable),
    ...(columns.measure && {measure: columns.measure}),
  };
}

/** The problem of a table on a map's page that cannot be read as values of divisions. */
export function placeTableProblem(headers: readonly string[], noun: Localized = townshipNoun): Localized {
  const quoted = headers
    .filter((header) => plain(header) !== '')
    .slice(0, 6)
    .map((header) => `“${plain(header)}”`);
  return {
    zh: `没有读懂表格（表头${quoted.join('、')}）：要有“${noun.zh}”一列和一列数值。`,
    en: `The table (headers ${quoted.join(', ')}) was not understood: it needs a column “${noun.en[0].toUpperCase()}${noun.en.slice(1)}” and one column of values.`,
  };
}

/** Reads a list of `{place, value}`, as a script or a JSON file gives it; a place by id, name or code. Never throws. */
export function placeValuesOfList(
  list: unknown,
  divisions: readonly Place[],
  noun: Localized = townshipNoun,
): PlaceValues {
  if (!Array.isArray(list))
    return {
      values: [],
      problems: [{zh: '数值应为列表，每项为 {place, value}。', en: 'The values should be a list of {place, value}.'}],
    };
  const entries = list.map((item: unknown, index): Entry => {
    const {place, value} = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>;
    return {place, value, where: rowWords(index + 1), columns: ['place', 'value']};
  });
  return resolve(entries, divisions, noun);
}
