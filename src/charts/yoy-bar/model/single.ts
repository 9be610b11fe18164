import {textIn} from '../../../dataset/localized.js';
import type {Locale} from '../../../dataset/types.js';
import {gapOf, isRefused} from '../../../model/comparison/comparability.js';
import type {Pair} from '../../../model/comparison/pair.js';
import {yearsOf} from '../../../model/comparison/words.js';
import type {Box} from '../../../model/layout.js';
import {citationOf, reportWords} from '../../../model/words/citation.js';
import {unitWord} from '../../../model/words/number.js';
import {placeOf} from '../../../model/words/place.js';
import {layoutBars} from './bars.js';
import {rolesOf} from './figure-words.js';
import type {Lead, YoyBarInput} from './figure-words.js';
import type {YoyBarLayout} from './figure.js';
import {pairSentence} from './sentence.js';
import {languages} from './words/languages.js';

/** Whether pairs are a single one with a difference, or with the reason why it has none: what `layoutSingle` lays out. */
export const isPlainPair = ([pair, ...others]: readonly Pair[]): boolean =>
  pair !== undefined && others.length === 0 && (gapOf(pair) !== undefined || isRefused(pair));

/** The unit of a pair in words. */
export const unitOf = ({indicator, actual, target}: Pair, locale: Locale): string =>
  unitWord((target ?? actual)?.indicator ?? indicator, locale).trim();

/** The words that lead the figure of a pair, after its title and its subtitle. */
export function detailsOf({report, pairs}: YoyBarInput, locale: Locale): Pick<Lead, 'summary' | 'citation'> {
  const [pair] = pairs;
  const side = pair.target ?? pair.actual;
  return {
    summary: pairSentence(pair, yearsOf(report, pairs), locale),
    citation: side ? citationOf(report, side.parts[0].source, locale) : {cite: reportWords(report, locale)},
  };
}

function leadOf(input: YoyBarInput, locale: Locale): Lead {
  const [pair] = input.pairs;
  const {title, compared, notComparable, subtitle} = languages[locale];
  const [result, goal] = rolesOf(input, locale) as [string, string];
  const gap = gapOf(pair);
  const finding = gap ? compared(result, goal, gap.of, Math.sign(gap.difference)) : notComparable(result, goal);
  return {
    title: title(placeOf(input.report, locale), textIn(pair.name, locale), finding),
    subtitle: subtitle(result, goal, gap ? unitOf(pair, locale) : '', gap !== undefined),
    ...detailsOf(input, locale),
  };
}

/** Lays out a single pair with a difference: its bars, and the difference in large type; or a refused one in words. */
export const layoutSingle = (input: YoyBarInput, box: Box, locale: Locale): YoyBarLayout =>
  layoutBars(input, leadOf(input, locale), box, locale);
