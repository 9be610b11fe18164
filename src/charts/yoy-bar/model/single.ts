import {textIn} from '../../../dataset/localized.js';
import type {Locale} from '../../../dataset/types.js';
import {gapOf, isRefused} from '../../../model/comparison/comparability.js';
import {missingWords, shortUnit, sideWords, yearsOf} from '../../../model/comparison/words.js';
import type {Box} from '../../../model/layout.js';
import {citationOf, reportWords} from '../../../model/words/citation.js';
import {languages as shared} from '../../../model/words/languages.js';
import {unitWord} from '../../../model/words/number.js';
import {roleWords} from '../../../model/words/observation.js';
import {placeOf} from '../../../model/words/place.js';
import {layoutBars} from './bars.js';
import type {Lead, YoyBarInput} from './figure-words.js';
import type {YoyBarLayout} from './figure.js';
import {pairSentence} from './sentence.js';
import {languages} from './words/languages.js';

function leadOf(input: YoyBarInput, locale: Locale): Lead {
  const {report, pairs} = input;
  const [pair] = pairs;
  const {title, compared, notComparable, side: sideInFinding, subtitle} = languages[locale];
  const years = yearsOf(report, pairs);
  const [result, goal] = years.map((year) => roleWords(year, locale)) as [string, string];
  const gap = gapOf(pair);
  const side = pair.target ?? pair.actual;
  const {indicator} = side ?? pair;
  // Where there is nothing to compare, what each year has is the finding; what is missing comes last.
  const each = () => {
    const clauses = [pair.actual, pair.target].map((one, at) => {
      if (!one) return missingWords(years[at], locale);
      const words = sideWords(one, locale, shortUnit(one.indicator, locale));
      return sideInFinding(roleWords(one.total, locale), words, one.total.value === null);
    });
    return pair.actual ? clauses : clauses.reverse();
  };
  const finding = gap
    ? compared(result, goal, gap.of, Math.sign(gap.difference))
    : isRefused(pair)
      ? notComparable(result, goal)
      : each().join(shared[locale].comma);
  return {
    title: title(placeOf(report, locale), textIn(pair.name, locale), finding),
    subtitle: subtitle(result, goal, isRefused(pair) ? '' : unitWord(indicator, locale).trim(), gap !== undefined),
    summary: pairSentence(pair, years, locale),
    citation: side ? citationOf(report, side.parts[0].source, locale) : {cite: reportWords(report, locale)},
  };
}

/** Lays out a single pair: its bars, and its difference in large type. */
export const layoutSingle = (input: YoyBarInput, box: Box, locale: Locale): YoyBarLayout =>
  layoutBars(input, leadOf(input, locale), box, locale);
