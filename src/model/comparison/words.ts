import {textIn} from '../../dataset/localized.js';
import type {Comparison, Locale} from '../../dataset/types.js';
import {tenth} from '../layout.js';
import {languages} from '../words/comparison/languages.js';
import {languages as shared} from '../words/languages.js';
import {differenceWords, formatNumber, namedElsewhere, signed, signedDifference} from '../words/number.js';
import type {Unit} from '../words/number.js';
import {observationWords} from '../words/observation.js';
import {gapOf, isRefused} from './comparability.js';
import type {Gap} from './comparability.js';
import type {Pair, PairSide} from './pair.js';

/** The unit beside the indicator's name, which in some languages already contains the counted noun. */
export function shortUnit(unit: Unit, locale: Locale): Unit {
  const isNamed = namedElsewhere(unit, locale) && unit.unit !== 'percent';
  return isNamed ? {...unit, unitName: {zh: '', en: '', one: ''}} : unit;
}

/** The number of a side in words: `60个`, `over 1.5 billion yuan`, `合计110家`. */
export function sideWords({indicator, parts, total}: PairSide, locale: Locale, unit: Unit = indicator): string {
  if (total.value === null)
    return parts.map((part) => observationWords(part, unit, locale)).join(languages[locale].and);
  const words = observationWords(total, unit, locale);
  return parts.length === 1 ? words : languages[locale].inAll(words);
}

/** The same after the name of the indicator, where a refused pair has a side of another indicator. */
export function namedSideWords(side: PairSide, pair: Pair, locale: Locale): string {
  const words = sideWords(side, locale);
  if (side.indicator.id === pair.indicator.id || !isRefused(pair)) return words;
  return textIn(side.indicator.name, locale) + shared[locale].colon + words;
}

/** A number rounded to one decimal, halves away from zero, so that a rise and a fall of one size have one number. */
const rounded = (value: number) => Math.sign(value) * tenth(Math.abs(value));
const roundedWords = (value: number, locale: Locale) => formatNumber(rounded(value), locale);

/** Amounts are more or fewer, rates are higher or lower. */
const isAmount = ({unit, measure}: Unit) => unit !== 'percent' && (measure === 'count' || measure === 'level');

/**
 * The distance of a target from `base`: `比2022年实际的46个多14个，增幅30.4%`, `14 above the 2022 result (30.4% higher)`;
 * of an open target, that of its edge, without a rate: `目标下限比2022年实际的10531套少5731套`, `a floor 5,731 below …`.
 */
export function gapWords(gap: Gap, unit: Unit, base: string, locale: Locale): string {
  const {of, certainty, difference, change = 0, multiple} = gap;
  const words = languages[locale];
  const edge = words.edges[of];
  if (difference === 0) return edge + words.gap.level(base);
  const isMore = difference > 0;
  if (multiple && certainty !== 'less' && certainty !== 'at-most') {
    // “228.9 times” says it; “22,793.5% higher” after it would not help.
    const times = roundedWords(multiple, locale);
    const isAbout = certainty === 'about' || times !== formatNumber(multiple, locale);
    return edge + words.gap.times(times, base, isAbout);
  }
  const size = words.size(differenceWords(difference, unit, locale), certainty, unit.measure === 'count');
  const distance = edge + words.gap.distance(size, base, isMore, isAmount(unit));
  const percent = roundedWords(Math.abs(change), locale);
  if (percent === '0' || of !== 'target' || (certainty !== 'exact' && certainty !== 'about')) return distance;
  return distance + words.gap.rate(percent, isMore, certainty === 'about');
}

/**
 * The difference for a column of them: `+30.4%`, `−5.3个百分点` between percentages, `3.2倍`, in the unit where the result
 * is not above zero; `−54.4%起` to a floor. Empty where nothing is compared or known.
 */
export function shortGapWords(pair: Pair, locale: Locale): string {
  const gap = gapOf(pair);
  const {short} = languages[locale];
  if (!gap?.bound) return isRefused(pair) ? short.notComparable : '';
  if (gap.difference === 0 && gap.bound === 'exact') return short.level;
  return short.bounded(ratioWords(gap, pair.target!.indicator, locale), gap.bound);
}

/** The short difference without the words for its bound. */
export function ratioWords({difference, change = 0, multiple}: Gap, unit: Unit, locale: Locale): string {
  if (difference === 0) return '0';
  if (multiple) return languages[locale].short.times(roundedWords(multiple, locale));
  const percent = rounded(change);
  return percent ? `${signed(percent, locale)}%` : signedDifference(difference, unit, locale);
}

/** The difference for a cell of a table, with its unit and in percent: `+14（+30.4%）`, `−4000（−16.7%）起`. */
export function gapCellWords(pair: Pair, locale: Locale): string {
  const gap = gapOf(pair);
  if (!gap?.bound || gap.difference === 0) return shortGapWords(pair, locale);
  const unit = pair.target!.indicator;
  const {short} = languages[locale];
  const [ratio, inUnit] = [ratioWords(gap, unit, locale), signedDifference(gap.difference, unit, locale)];
  return short.bounded(inUnit === ratio ? ratio : short.inBoth(inUnit, ratio), gap.bound);
}

/** The comparability of a pair and the reason, as a sentence. */
export const remarkWords = ({comparability, why}: Comparison, locale: Locale): string =>
  languages[locale].remarks[comparability] + asSentence(textIn(why, locale), locale);

/** A text with a full stop, unless it already ends like a sentence. */
export const asSentence = (text: string, locale: Locale): string =>
  /[。.！!？?]$/.test(text) ? text : text + shared[locale].stop;
