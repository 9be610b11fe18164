import {csvParse} from 'd3-dsv';

/** A place of the user's gazetteer. */
interface DraftPlace {
  readonly id: string;
  readonly name: string;
  readonly level: string;
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

const ending = /(?:街道办事处|街道|地区|[省市区县旗镇乡])$/;

/**
 * Reads a gazetteer in CSV: a column `name` (or `name_zh`) and, optionally, `id`, `level`, `within` and `aliases`, with `;`
 * between several.
 */
function gazetteerOf(csv: string): {readonly place: DraftPlace; readonly spellings: readonly string[]}[] {
  return csvParse(csv.replace(/^\ufeff/, '')).map((row, index) => {
    const name = (row['name_zh'] ?? row['name'] ?? '').trim();
    const list = (cell: string | undefined) =>
      (cell ?? '')
        .split(';')
        .map((part) => part.trim())
        .filter(Boolean);
    const short = name.replace(ending, '');
    const level =
      row['level'] ||
      (/街道$/.test(name)
        ? 'subdistrict'
        : /镇$/.test(name)
          ? 'town'
          : /乡$/.test(name)
            ? 'township'
            : /[区县市旗]$/.test(name)
              ? 'district'
              : 'site');
    return {
      place: {id: row['id'] || `place-${index + 1}`, name, level, within: list(row['within'])},
      spellings: [name, ...list(row['aliases']), ...(short.length >= 2 && short !== name ? [short] : [])],
    };
  });
}

/** The places of a gazetteer with their mentions in a text; at each position the longest name. */
export function placesIn(text: string, gazetteer: string | undefined): DraftPlaces {
  if (gazetteer === undefined) return {places: [], mentions: []};
  const entries = gazetteerOf(gazetteer).filter(({place}) => place.name !== '');
  const spellings = entries
    .flatMap(({place, spellings: all}) => all.map((spelling) => [spelling, place.id] as const))
    .sort(([a], [b]) => b.length - a.length);
  const mentions: PlaceMention[] = [];
  for (let at = 0; at < text.length; at++) {
    const match = spellings.find(([spelling]) => text.startsWith(spelling, at));
    if (!match) continue;
    mentions.push({place: match[1], start: at, end: at + match[0].length});
    at += match[0].length - 1;
  }
  return {places: entries.map(({place}) => place), mentions};
}
