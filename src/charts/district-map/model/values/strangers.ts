import {inEveryLanguage} from '../../../../dataset/localized.js';
import type {Locale, Localized} from '../../../../dataset/types.js';
import type {FigureWords} from '../../../../model/layout.js';
import type {LocalizedNouns} from '../../../../model/words/division.js';
import type {DivisionNouns} from '../../../../model/words/division/words.js';
import type {DistrictMapLayout} from '../layout.js';
import {languages} from '../words/values/languages.js';

/** The most names that the sentence gives. */
const most = 5;

const sentenceIn = (locale: Locale, names: readonly string[], nouns: DivisionNouns): string =>
  languages[locale].strangers(names.slice(0, most), names.length, nouns);

/** The problem that a page's values name not one division. @param names The names in the rows of the page. */
export const strangersProblem = (names: readonly string[], nouns: LocalizedNouns): Localized =>
  inEveryLanguage(languages, (_, locale) => sentenceIn(locale, names, nouns[locale]));

/**
 * A figure without a map, whose sentence says that a page's values name not one division of the dataset: an empty map of
 * other divisions would say that these have no value.
 *
 * @param names The names in the rows of the page.
 */
export function withoutMap(
  words: FigureWords,
  names: readonly string[],
  nouns: DivisionNouns,
  width: number,
  locale: Locale,
): DistrictMapLayout {
  return {
    ...words,
    summary: sentenceIn(locale, names, nouns),
    howToRead: '',
    notes: [],
    table: {...words.table, rows: [], raw: []},
    ...{width, height: 0, labels: [], marks: [], shades: []},
  };
}
