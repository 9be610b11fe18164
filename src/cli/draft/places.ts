import {csvParse} from 'd3-dsv';
import type {DSVRowString} from 'd3-dsv';
import {wholeOf} from '../../dataset/query/divisions.js';
import type {Level} from '../../dataset/types.js';
import {UsageError} from '../command.js';
import {isNamesake} from '../namesakes.js';

/** A place of the user's gazetteer. */
interface DraftPlace {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  /** Its statistical code of twelve digits; empty where the gazetteer has none. */
  readonly code12: string;
  readonly within: readonly string[];
}

/** An occurrence of a place's name in the text. Offsets are those of the compact text. */
export interface PlaceMention {
  readonly place: string;
  readonly start: number;
  readonly end: number;
}

export interface DraftPlaces {
  readonly places: readonly DraftPlace[];
  readonly mentions: readonly PlaceMention[];
}

const ending = /(?:街道办事处|街道|地区|新区|自治区|自治州|自治县|自治旗|[省市区县旗盟镇乡])$/;

/** The levels that the last characters of a name tell; a 市 without a code may be of several. */
const endings: readonly (readonly [RegExp, Level])[] = [
  [/省$|自治区$|^(?:北京|天津|上海|重庆)市$/, 'province'],
  [/自治州$|盟$|地区$/, 'city'],
  [/街道$/, 'subdistrict'],
  [/镇$/, 'town'],
  [/乡$|苏木$/, 'township'],
  [/[县旗]$/, 'county'],
  [/区$/, 'district'],
];

const levelByEnding = (name: string): Level | undefined => endings.find(([pattern]) => pattern.test(name))?.[1];

/** The level of a 市 by its code (GB/T 2260): two digits name a province, four a city, six a county-level city. */
const levelOfCode = (code: string): Level =>
  /^\d{2}0{10}$/.test(code) ? 'province' : /^\d{4}0{8}$/.test(code) ? 'city' : 'county';

/** A code of six or nine digits with the zeros that make it twelve; empty where it is none. */
const code12Of = (code: string): string => (/^\d{6}(?:\d{3}(?:\d{3})?)?$/.test(code) ? code.padEnd(12, '0') : '');

/**
 * The levels of the cities whose code is not known. Below a province they are cities; beside districts and counties the first
 * is the city that these belong to, and the others are county-level cities; beside towns alone it is a county-level city.
 */
function levelOfCity(index: number, names: readonly string[]): Level {
  const levels = names.map(levelByEnding);
  if (levels.includes('province')) return 'city';
  const isFirst = names.findIndex((name) => name.endsWith('市')) === index;
  if (levels.some((level) => level === 'district' || level === 'county')) return isFirst ? 'city' : 'county';
  return levels.some((level) => level !== undefined) ? 'county' : 'city';
}

const listIn = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

/** The columns of a gazetteer, by what else they may be called. */
const columnNames = {name: ['name_zh', 'name', '名称'], code: ['code12', 'code', '代码']} as const;

/** The cell of a column, whatever it is called. */
const cellOf = (row: DSVRowString, column: keyof typeof columnNames): string =>
  (columnNames[column].map((name) => row[name]).find((cell) => cell !== undefined) ?? '').trim();

/** Refuses a gazetteer without a column of names. @throws UsageError */
function checkColumns(columns: readonly string[]): void {
  if (columnNames.name.some((name) => columns.includes(name))) return;
  const found = columns.filter((name) => name.trim() !== '');
  throw new UsageError({
    zh: `地名表缺少name（名称）这一列${found.length > 0 ? `，表头是${found.join('、')}` : ''}。可读取的列有name（名称）、id、level、code（代码）、within、aliases。`,
    en: `The gazetteer has no column name${found.length > 0 ? `; its header is ${found.join(', ')}` : ''}. The columns that are read are name, id, level, code, within and aliases.`,
  });
}

/**
 * Reads a gazetteer in CSV: a column `name` (or `name_zh`, 名称) and, optionally, `id`, `level`, `code` (or `code12`, 代码, of
 * six, nine or twelve digits), `within` and `aliases`, with `;` between several. @throws UsageError without a column of names
 */
function gazetteerOf(csv: string): {readonly place: DraftPlace; readonly spellings: readonly string[]}[] {
  const rows = csvParse(csv.replace(/^\ufeff/, ''));
  checkColumns(rows.columns);
  const names = rows.map((row) => cellOf(row, 'name'));
  return rows.map((row, index) => {
    const name = names[index];
    const short = name.replace(ending, '');
    const code12 = code12Of(cellOf(row, 'code'));
    const level =
      row['level'] ||
      (levelByEnding(name) ??
        (name.endsWith('市') ? (code12 ? levelOfCode(code12) : levelOfCity(index, names)) : 'site'));
    return {
      place: {id: row['id'] || `place-${index + 1}`, name, level, code12, within: listIn(row['within'])},
      spellings: [name, ...listIn(row['aliases']), ...(short.length >= 2 && short !== name ? [short] : [])],
    };
  });
}

/** A site that the gazetteer puts nowhere, within the divisions that stand right before its name: 云岭镇竹溪村. */
function withDivision(place: DraftPlace, places: readonly DraftPlace[], mentions: readonly PlaceMention[]): DraftPlace {
  if (place.level !== 'site' || place.within.length > 0) return place;
  const starts = new Set(mentions.filter((mention) => mention.place === place.id).map(({start}) => start));
  const before = new Set(mentions.filter(({end}) => starts.has(end)).map((mention) => mention.place));
  const divisions = places.filter(({id, level}) => before.has(id) && level !== 'site');
  return {...place, within: divisions.filter((each) => each !== wholeOf({places})).map(({id}) => id)};
}

/**
 * The places of a gazetteer with their mentions in a text; at each position the longest name. What is only named after the
 * whole is no mention of it.
 */
export function placesIn(text: string, gazetteer: string | undefined): DraftPlaces {
  if (gazetteer === undefined) return {places: [], mentions: []};
  const entries = gazetteerOf(gazetteer).filter(({place}) => place.name !== '');
  const places = entries.map(({place}) => place);
  const whole = wholeOf({places});
  const spellings = entries
    .flatMap(({place, spellings: all}) => all.map((spelling) => [spelling, place] as const))
    .sort(([a], [b]) => b.length - a.length);
  const mentions: PlaceMention[] = [];
  for (let at = 0; at < text.length; at++) {
    const match = spellings.find(([spelling]) => text.startsWith(spelling, at));
    if (!match) continue;
    const [spelling, place] = match;
    const end = at + spelling.length;
    const isShortOfWhole = place === whole && spelling.length < place.name.length;
    if (!isShortOfWhole || !isNamesake(text.slice(end, end + 4))) mentions.push({place: place.id, start: at, end});
    at = end - 1;
  }
  return {places: places.map((place) => withDivision(place, places, mentions)), mentions};
}
