import {nearest} from '../nearest.js';
import type {Place} from '../types.js';

/** Normalizes full-width characters and trims spaces. */
export const plain = (text: string): string => text.normalize('NFKC').trim();

/** The key by which names and codes are compared: without case, spaces and separators inside a code (`330203-105`). */
export function nameKey(text: string): string {
  if (/^[a-z0-9]*$/.test(text)) return text;
  // ASCII text needs no normalization.
  const usual = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFKC');
  return usual
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/(?<=\d)[-._](?=\d)/g, '');
}

/** The unique identifiers of a place: its id, and its code of twelve and of nine digits; of a larger division, also of six. */
const codesOf = ({id, code12 = ''}: Place): string[] => [
  ...[id, code12, code12.slice(0, 9)],
  ...(code12.endsWith('000000') ? [code12.slice(0, 6)] : []),
];

/** Traditional characters that occur in names of divisions. */
const traditional: Readonly<Record<string, string>> = {
  ...{鎮: '镇', 鄉: '乡', 橋: '桥', 龍: '龙', 觀: '观', 東: '东', 門: '门', 樓: '楼', 鳳: '凤', 島: '岛'},
  ...{灣: '湾', 嶺: '岭', 澤: '泽', 寧: '宁', 陽: '阳', 馬: '马', 場: '场', 園: '园', 廟: '庙', 縣: '县', 區: '区'},
};

/**
 * A name without the additions that lists make: a footnote mark, a remark in brackets, the office of a subdistrict, and
 * the divisions above it. Yields the name itself first and the shortest form last.
 */
function* shorterNames(name: string): Generator<string> {
  yield name;
  const simplified = name.replace(/\p{Script=Han}/gu, (char) => traditional[char] ?? char);
  if (simplified !== name) yield simplified;
  const bare = simplified
    .replace(/[*†①-⑳⁰¹²³⁴-⁹]+$/u, '')
    .replace(/\s*[(（[][^()（）[\]]*[)）\]]\s*/g, '')
    .replace(/(?:办事处|人民政府|政府)$/, '')
    .trim();
  yield bare;
  // The last 省, 州, 市, 区 or 县 that is followed by a name.
  const below = bare.replace(/^.*(?:省|自治州|市|区|县)(?=.{2,})/, '');
  if (below !== bare) yield below;
}

/** The names of a division with and without its administrative suffix. */
const namesOf = ({name}: Place): string[] => [
  name.zh,
  name.zh.replace(/(?<=..)(街道|地区|自治.|[省市盟区县旗镇乡])$/, ''),
  name.en,
  name.en.replace(/ (province|city|prefecture|district|county|subdistrict|town|township)$/i, ''),
];

/** Finds places by id, code or name in any common spelling. */
export interface PlaceNames {
  /**
   * The place with a name, an id or a code (12 digits, 9, or 6 and 3; 6 of a county or larger), as text or number. Undefined where there is none,
   * or where several places have the name.
   */
  readonly find: (name: unknown) => Place | undefined;
  /** The most similar name of a place; undefined where none is similar. */
  readonly nearest: (name: string) => string | undefined;
}

const known = new WeakMap<readonly Place[], PlaceNames>();

/** The place of each name; undefined where several places share it. */
function placesByName(places: readonly Place[]): Map<string, Place | undefined> {
  const byName = new Map<string, Place | undefined>();
  for (const place of places)
    for (const name of namesOf(place).map(nameKey)) {
      const isShared = byName.has(name) && byName.get(name) !== place;
      byName.set(name, isShared ? undefined : place);
    }
  return byName;
}

/** An index of the names of places, built once for each list of places. */
export function placeNames(places: readonly Place[]): PlaceNames {
  const before = known.get(places);
  if (before) return before;
  const byCode = new Map<string, Place>();
  for (const place of places) for (const code of codesOf(place)) if (code) byCode.set(nameKey(code), place);
  // Built at the first look-up by name: where all rows have a code, it is not needed.
  let byName: Map<string, Place | undefined> | undefined;
  const names = {
    find: (name: unknown) => {
      if (typeof name !== 'string' && typeof name !== 'number') return undefined;
      // Most files have codes as they are; making names of each code would take most of the time of a join of thousands.
      const coded = byCode.get(String(name));
      if (coded) return coded;
      for (const shorter of shorterNames(String(name))) {
        const key = nameKey(shorter);
        const place = key ? (byCode.get(key) ?? (byName ??= placesByName(places)).get(key)) : undefined;
        if (place) return place;
      }
      return undefined;
    },
    nearest: (name: string) =>
      nearest(
        name,
        places.flatMap((place) => [place.name.zh, place.name.en]),
      ),
  };
  known.set(places, names);
  return names;
}
