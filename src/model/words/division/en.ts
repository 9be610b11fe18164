import type {DivisionKind, DivisionWords} from './words.js';

/** Each kind in the singular and the plural; regions and municipalities count as provinces. */
const words: Readonly<Record<DivisionKind, readonly [one: string, many: string]>> = {
  province: ['province', 'provinces'],
  'autonomous-region': ['province', 'provinces'],
  municipality: ['province', 'provinces'],
  league: ['prefecture', 'prefectures'],
  city: ['city', 'cities'],
  'autonomous-prefecture': ['prefecture', 'prefectures'],
  prefecture: ['prefecture', 'prefectures'],
  district: ['district', 'districts'],
  county: ['county', 'counties'],
  banner: ['banner', 'banners'],
  'county-level-city': ['city', 'cities'],
  town: ['town', 'towns'],
  township: ['township', 'townships'],
  subdistrict: ['subdistrict', 'subdistricts'],
};

/** What a whole is called otherwise than a division. */
const wholes: Readonly<Partial<Record<DivisionKind, string>>> = {'autonomous-region': 'region', municipality: 'city'};

const either = new Intl.ListFormat('en-GB', {type: 'disjunction'});
const all = new Intl.ListFormat('en-GB');

export const en: DivisionWords = {
  nouns: (kinds, whole) => {
    const wholeWord = whole ? (wholes[whole] ?? words[whole][0]) : kinds[0] === 'province' ? 'country' : 'area';
    // All three kinds of township level together are called townships.
    if (['town', 'township', 'subdistrict'].every((kind, index) => kinds[index] === kind))
      return {one: 'township', many: 'townships', each: 'township or subdistrict', whole: wholeWord};
    if (kinds.length === 0) return {one: 'division', many: 'divisions', each: 'division', whole: wholeWord};
    const [ones, manys] = [0, 1].map((number) => [...new Set(kinds.map((kind) => words[kind][number]))]);
    return {one: either.format(ones), many: all.format(manys), each: either.format(ones), whole: wholeWord};
  },
};
