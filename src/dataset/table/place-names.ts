import {nearest} from '../nearest.js';
import type {Place} from '../types.js';

/** Full-width forms as usual ones, no spaces at the ends. */
export const plain = (text: string): string => text.normalize('NFKC').trim();

/** A name or a code as it is compared: without case, spaces and what parts the digits of a code (`330203-105`). */
export function nameKey(text: string): string {
  if (/^[a-z0-9]*$/.test(text)) return text;
  // Plain Latin names need no table of characters.
  const usual = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFKC');
  return usual
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/(?<=\d)[-._](?=\d)/g, '');
}

/** What only one place goes by: its id, and its code of twelve and of nine digits. */
const codesOf = ({id, code12 = ''}: Place): string[] => [id, code12, code12.slice(0, 9)];

/** Traditional characters that stand in names of townships. */
const traditional: Readonly<Record<string, string>> = {
  ...{鎮: '镇', 鄉: '乡', 橋: '桥', 龍: '龙', 觀: '观', 東: '东', 門: '门', 樓: '楼', 鳳: '凤', 島: '岛'},
  ...{灣: '湾', 嶺: '岭', 澤: '泽', 寧: '宁', 陽: '阳', 馬: '马', 場: '场', 園: '园', 廟: '庙', 縣: '县', 區: '区'},
};

/**
 * The ways in which lists lengthen a name: a footnote mark, a remark in brackets, the office of a subdistrict, and the
 * county or district above it. From the name as it is to the shortest.
 */
function* shorterNames(name: string): Generator<string> {
  const simplified = name.replace(/\p{Script=Han}/gu, (char) => traditional[char] ?? char);
  yield simplified;
  const bare = simplified
    .replace(/[*†①-⑳⁰¹²³⁴-⁹]+$/u, '')
    .replace(/\s*[(（[][^()（）[\]]*[)）\]]\s*/g, '')
    .replace(/(?:办事处|人民政府|政府)$/, '')
    .trim();
  yield bare;
  // The last 市, 区 or 县 that has a name behind it.
  const below = bare.replace(/^.*(?:市|区|县)(?=.{2,})/, '');
  if (below !== bare) yield below;
}

/** Names with and without the word for what a township is. */
const namesOf = ({name}: Place): string[] => [
  name.zh,
  name.zh.replace(/(?<=..)(街道|镇|乡)$/, ''),
  name.en,
  name.en.replace(/ (subdistrict|town|township)$/i, ''),
];

/** Finds places by whatever a page calls them. */
export interface PlaceNames {
  /**
   * The place of a name, an id or a code of 12, 9 or 6 and 3 digits, as text or number. Undefined where there is none,
   * and where several places have the name.
   */
  readonly find: (name: unknown) => Place | undefined;
  /** The name that was probably meant. */
  readonly nearest: (name: string) => string | undefined;
}

const known = new WeakMap<readonly Place[], PlaceNames>();

/** Which places have a name; undefined where several have it. */
function placesByName(places: readonly Place[]): Map<string, Place | undefined> {
  const byName = new Map<string, Place | undefined>();
  for (const place of places)
    for (const name of namesOf(place).map(nameKey)) {
      const isShared = byName.has(name) && byName.get(name) !== place;
      byName.set(name, isShared ? undefined : place);
    }
  return byName;
}

/** The names of places, gathered once for a list of them. */
export function placeNames(places: readonly Place[]): PlaceNames {
  const before = known.get(places);
  if (before) return before;
  const byCode = new Map<string, Place>();
  for (const place of places) for (const code of codesOf(place)) if (code) byCode.set(nameKey(code), place);
  // Gathered when a name is first asked for: codes are surer and quicker, and where all come with one, none is.
  let byName: Map<string, Place | undefined> | undefined;
  const names = {
    find: (name: unknown) => {
      if (typeof name !== 'string' && typeof name !== 'number') return undefined;
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
