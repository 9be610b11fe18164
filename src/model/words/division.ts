import {inEveryLanguage} from '../../dataset/localized.js';
import {divisions, wholeOf} from '../../dataset/query/divisions.js';
import type {Level, Locale, Localized, Place} from '../../dataset/types.js';
import {languages} from './division/languages.js';
import type {DivisionKind, DivisionNouns} from './division/words.js';

/** The kinds in the order in which a noun names them. */
const order: readonly DivisionKind[] = [
  ...(['province', 'autonomous-region', 'municipality'] as const),
  ...(['league', 'city', 'autonomous-prefecture', 'prefecture'] as const),
  ...(['district', 'county', 'banner', 'county-level-city'] as const),
  ...(['town', 'township', 'subdistrict'] as const),
];

/** The kinds that a name's last character tells from the usual one of its level. */
const kindsByEnding: Readonly<Partial<Record<Level, Readonly<Record<string, DivisionKind>>>>> = {
  province: {区: 'autonomous-region', 市: 'municipality'},
  city: {盟: 'league', 州: 'autonomous-prefecture', 区: 'prefecture'},
  county: {旗: 'banner', 市: 'county-level-city'},
};

const kindOf = ({level, name}: Place): DivisionKind | undefined =>
  level === 'site' ? undefined : (kindsByEnding[level]?.[name.zh.slice(-1)] ?? level);

/** The nouns for divisions, in every language. */
export type LocalizedNouns = Readonly<Record<Locale, DivisionNouns>>;

/** The nouns for the divisions of a dataset: `镇乡街道`, `区县`, `市州`, by the kinds that are present. */
export function divisionNouns(data: {readonly places: readonly Place[]}): LocalizedNouns {
  const present = new Set(divisions(data).map(kindOf));
  const kinds = order.filter((kind) => present.has(kind));
  const whole = wholeOf(data);
  const nouns = Object.entries(languages).map(([locale, words]) => [
    locale,
    words.nouns(kinds, whole && kindOf(whole)),
  ]);
  return Object.fromEntries(nouns) as LocalizedNouns;
}

/** The noun for one of the divisions of a dataset, in every language. */
export const divisionNoun = (data: {readonly places: readonly Place[]}): Localized => {
  const nouns = divisionNouns(data);
  return inEveryLanguage(languages, (_, locale) => nouns[locale].one);
};
