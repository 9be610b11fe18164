import {textIn} from '../../../../dataset/localized.js';
import type {Locale, PageTable, Report} from '../../../../dataset/types.js';
import {gapOf, isRefused} from '../../../../model/comparison/comparability.js';
import type {Pair} from '../../../../model/comparison/pair.js';
import {namedSideWords} from '../../../../model/comparison/words.js';
import {missingWords, yearsOf} from '../../../../model/comparison/years.js';
import type {YearRole} from '../../../../model/comparison/years.js';
import {languages as shared} from '../../../../model/words/languages.js';
import {joinClauses, roleWords} from '../../../../model/words/observation.js';
import {comparedSentence, markWords, sideSentence} from '../sentence.js';
import {languages as bars} from '../words/languages.js';
import {languages} from '../words/uncompared/languages.js';

/** One pair in a sentence: how far the target is from the result, or both sides where they are not compared. */
export function pairSentence(pair: Pair, years: readonly [YearRole, YearRole], locale: Locale): string {
  const {actual, target} = pair;
  if (gapOf(pair)) return comparedSentence(pair, locale);
  const clauses = [actual, target].map((side, index) => {
    if (!side) return missingWords(years[index], locale);
    return isRefused(pair)
      ? roleWords(side.total, locale) + shared[locale].colon + namedSideWords(side, pair, locale)
      : sideSentence(side, locale);
  });
  if (isRefused(pair)) clauses.push(languages[locale].refused);
  return joinClauses(clauses, locale);
}

/** The same after the pair's name. */
export const namedSentence = (pair: Pair, years: readonly [YearRole, YearRole], locale: Locale): string =>
  bars[locale].named(textIn(pair.name, locale), pairSentence(pair, years, locale));

/** The text of the mark of any pair. */
export const pairMark = (pair: Pair, report: Report | PageTable, locale: Locale): string =>
  markWords(pair, pairSentence(pair, yearsOf(report, [pair]), locale), report, locale);
