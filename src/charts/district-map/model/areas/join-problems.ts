import type {JoinedFeatures} from '../../../../dataset/geometry/join.js';
import {inEveryLanguage, textIn} from '../../../../dataset/localized.js';
import type {Locale, Localized} from '../../../../dataset/types.js';
import type {LocalizedNouns} from '../../../../model/words/division.js';
import {languages} from '../words/customized/languages.js';
import type {CustomizedWords} from '../words/customized/words.js';

/** The most names in one sentence. */
const mostNames = 20;

const sentence = (wordsOf: (words: CustomizedWords['geometry'], locale: Locale) => string): Localized =>
  inEveryLanguage(languages, ({geometry}, locale) => wordsOf(geometry, locale));

/** Sentences about the areas of a geometry that are not used, and about the divisions that have none. */
export function joinProblems({repeated, unmatched, missing}: JoinedFeatures, nouns: LocalizedNouns): Localized[] {
  const problems = repeated.map((feature) =>
    sentence((words, locale) => words.repeated(textIn(feature.place.name, locale), feature)),
  );
  const areas = unmatched.slice(0, mostNames);
  if (areas.length > 0)
    problems.push(sentence((words, locale) => words.unmatched(unmatched.length, areas, nouns[locale])));
  const first = missing.slice(0, mostNames);
  if (first.length > 0)
    problems.push(
      sentence((words, locale) => {
        const names = first.map(({name}) => textIn(name, locale));
        return words.withoutArea(missing.length, names, nouns[locale]);
      }),
    );
  return problems;
}
