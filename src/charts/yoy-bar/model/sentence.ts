import {textIn} from '../../../dataset/localized.js';
import type {Locale, PageTable, Report} from '../../../dataset/types.js';
import {gapOf, needsRemark} from '../../../model/comparison/comparability.js';
import type {Pair, PairSide} from '../../../model/comparison/pair.js';
import {asSentence, gapWords, shortUnit, sideWords} from '../../../model/comparison/words.js';
import {quoteWords, sourceWords} from '../../../model/words/citation.js';
import {languages as shared} from '../../../model/words/languages.js';
import {observationWords, roleClause, roleWords} from '../../../model/words/observation.js';
import {languages} from './words/languages.js';

/** The parts of a sum: `学前学位1080个、义务段学位6780个`. */
function partsWords({parts, names, indicator, total}: PairSide, locale: Locale): string {
  if (parts.length === 1 || total.value === null) return '';
  const unit = shortUnit(indicator, locale);
  return languages[locale].sum(
    parts.map((part, index) => ({
      name: textIn(names[index], locale),
      value: observationWords(part, unit, locale),
    })),
  );
}

/** The result that a target is compared with: `2022年实际的46个`, `the 2022 result of 46`. */
function baseWords(actual: PairSide, isMultiple: boolean, locale: Locale): string {
  const result = sideWords(actual, locale, shortUnit(actual.indicator, locale));
  return languages[locale].base(roleWords(actual.total, locale), result, partsWords(actual, locale), isMultiple);
}

/** `2023年目标为60个`, `2023年目标不少于4800套`, `The 2022 result was 46 projects`. */
export function sideSentence(side: PairSide, locale: Locale): string {
  const {parts, total, indicator} = side;
  if (parts.length === 1) return roleClause(total, indicator, locale);
  const sum = partsWords(side, locale);
  return roleClause(total, indicator, locale, sideWords(side, locale) + (sum && languages[locale].bracketed(sum)));
}

/** How far the target of a pair with a difference is from the result. */
export function comparedSentence(pair: Pair, locale: Locale): string {
  const [actual, target, gap] = [pair.actual!, pair.target!, gapOf(pair)!];
  const base = baseWords(actual, gap.multiple !== undefined, locale);
  const distance = gapWords(gap, shortUnit(actual.indicator, locale), base, locale);
  return asSentence(sideSentence(target, locale) + shared[locale].comma + distance, locale);
}

/** The quotes for a pair, each with its section; empty where there are none. */
export function quotesOf({actual, target}: Pair, report: Report | PageTable, locale: Locale): string {
  const sources = [actual, target].flatMap((side) => side?.parts ?? []).map(({source}) => source);
  const quotes = sources.map((source) => {
    const cite = sourceWords(report, source, locale);
    const quote = quoteWords(source);
    return quote ? languages[locale].quote(quote, cite) : cite;
  });
  return [...new Set(quotes)].filter(Boolean).join(languages[locale].semicolon);
}

/** The text of a pair's mark: its name with a sentence on it, the remark on comparability, and the quotes. */
export function markWords(pair: Pair, sentence: string, report: Report | PageTable, locale: Locale): string {
  const {comparison, name} = pair;
  const reason = needsRemark(comparison) ? asSentence(textIn(comparison.why, locale), locale) : '';
  const words = [languages[locale].named(textIn(name, locale), sentence), reason, quotesOf(pair, report, locale)];
  return words.filter(Boolean).join(shared[locale].space);
}
