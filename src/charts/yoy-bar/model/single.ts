import {textIn} from '../../../dataset/localized.js';
import type {Locale} from '../../../dataset/types.js';
import {gapOf, isRefused} from '../../../model/comparison/comparability.js';
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

function leadOf(input: YoyBarInput, locale: Locale): Lead {
  const {report, pairs} = input;
  const [pair] = pairs;
  const {title, refusedTitle, subtitle} = languages[locale];
  const [place, name] = [placeOf(report, locale), textIn(pair.name, locale)];
  const [result, goal] = rolesOf(input, locale) as [string, string];
  const gap = gapOf(pair);
  const side = pair.target ?? pair.actual;
  const {indicator} = side ?? pair;
  return {
    title: isRefused(pair)
      ? refusedTitle(place, name, result, goal)
      : title(place, name, result, goal, gap && {of: gap.of, sign: Math.sign(gap.difference)}),
    subtitle: subtitle(result, goal, isRefused(pair) ? '' : unitWord(indicator, locale).trim(), gap !== undefined),
    summary: pairSentence(pair, yearsOf(report, pairs), locale),
    citation: side ? citationOf(report, side.parts[0].source, locale) : {cite: reportWords(report, locale)},
  };
}

/** Lays out a single pair: its bars, and its difference in large type. */
export const layoutSingle = (input: YoyBarInput, box: Box, locale: Locale): YoyBarLayout =>
  layoutBars(input, leadOf(input, locale), box, locale);
