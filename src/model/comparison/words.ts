import {isReport, yearOf} from '../../dataset/query/report.js';
import type {
  Comparability,
  Comparison,
  Locale,
  Localized,
  Observation,
  PageTable,
  Report,
} from '../../dataset/types.js';
import {tenth} from '../layout.js';
import {differenceWords, formatNumber, signed, signedDifference} from '../words/number.js';
import type {Unit} from '../words/number.js';
import {observationWords, roleWords} from '../words/observation.js';
import {gapOf, isRefused} from './comparability.js';
import type {Gap, GapCertainty} from './comparability.js';
import type {Pair, PairSide} from './pair.js';

/** The role and the period of a number, whether or not the data gives that number. */
export interface YearRole extends Pick<Observation, 'period' | 'role'> {
  /** Whether the data is a table of the page, not a report. */
  readonly isOfPage: boolean;
}

/**
 * The two numbers that pairs set side by side: in a report, the result of the year before its own and the target of its
 * year. A table of the page may set other years side by side, or two results; where all its pairs agree, those are meant.
 */
export function yearsOf(
  report: Report | PageTable,
  pairs: readonly Pair[],
): readonly [actual: YearRole, target: YearRole] {
  const year = yearOf(report);
  const isOfPage = !isReport(report);
  const whole = isOfPage
    ? pairs.flatMap(({actual, target}) => (actual && target ? [[actual.total, target.total]] : []))
    : [];
  const [first] = whole;
  const isSame = (side: 0 | 1) =>
    whole.every((pair) => pair[side].period === first[side].period && pair[side].role === first[side].role);
  if (first && isSame(0) && isSame(1)) {
    const [actual, target] = first.map(({period, role}): YearRole => ({period, role, isOfPage}));
    return [actual, target];
  }
  return [
    {period: year && `${Number(year) - 1}`, role: 'actual', isOfPage},
    {period: year, role: 'target', isOfPage},
  ];
}

/** The words in place of a missing side: `报告没有给出2023年目标`, `报告没有给出2022年实际数`. */
export function missingWords(missing: YearRole, locale: Locale): string {
  const giver = missing.isOfPage
    ? {zh: '表格没有给出', en: 'The table gives no '}
    : {zh: '报告没有给出', en: 'The report gives no '};
  return giver[locale] + roleWords(missing, locale) + (locale === 'zh' && missing.role === 'actual' ? '数' : '');
}

/** The unit beside the indicator's name, which in English already contains the counted noun. */
export function shortUnit(unit: Unit, locale: Locale): Unit {
  const isNamed = locale === 'en' && unit.measure === 'count' && unit.unit !== 'percent';
  return isNamed ? {...unit, unitName: {zh: '', en: '', one: ''}} : unit;
}

/** The number of a side in words: `60个`, `over 1.5 billion yuan`, `合计110家`. */
export function sideWords({indicator, parts, total}: PairSide, locale: Locale, unit: Unit = indicator): string {
  if (total.value === null)
    return parts.map((part) => observationWords(part, unit, locale)).join({zh: '、', en: ' and '}[locale]);
  const words = observationWords(total, unit, locale);
  if (parts.length === 1) return words;
  return {zh: `合计${words}`, en: `${words} in all`}[locale];
}

/** The same after the name of the indicator, where a refused pair has a side of another indicator. */
export function namedSideWords(side: PairSide, pair: Pair, locale: Locale): string {
  const words = sideWords(side, locale);
  if (side.indicator.id === pair.indicator.id || !isRefused(pair)) return words;
  return side.indicator.name[locale] + {zh: '：', en: ': '}[locale] + words;
}

/** A number rounded to one decimal, halves away from zero, so that a rise and a fall of one size have one number. */
const rounded = (value: number) => Math.sign(value) * tenth(Math.abs(value));
const roundedWords = (value: number, locale: Locale) => formatNumber(rounded(value), locale);

/** What stands before and after the size of a gap that is not known exactly. */
const certaintyWords: Readonly<
  Record<GapCertainty, Readonly<Record<Locale, readonly [before: string, after: string]>>>
> = {
  exact: {zh: ['', ''], en: ['', '']},
  about: {zh: ['约', ''], en: ['about ', '']},
  less: {zh: ['不到', ''], en: ['fewer than ', '']},
  'at-most': {zh: ['不超过', ''], en: ['at most ', '']},
  more: {zh: ['超过', ''], en: ['more than ', '']},
  'at-least': {zh: ['', '以上'], en: ['at least ', '']},
};

/** What of the target is measured, where it is not the target itself: `目标下限`, `a floor`. */
const edgeWords = {
  target: {zh: '', en: ''},
  floor: {zh: '目标下限', en: 'a floor '},
  ceiling: {zh: '目标上限', en: 'a ceiling '},
};

/** Amounts are more or fewer, rates are higher or lower. */
const isAmount = ({unit, measure}: Unit) => unit !== 'percent' && (measure === 'count' || measure === 'level');

function sizeWords({difference, certainty}: Gap, unit: Unit, locale: Locale): string {
  const [before, after] = certaintyWords[certainty][locale];
  const size = before + differenceWords(difference, unit, locale) + after;
  return locale === 'en' && certainty === 'less' && unit.measure !== 'count'
    ? size.replace('fewer than', 'less than')
    : size;
}

/**
 * The distance of a target from `base`: `比2022年实际的46个多14个，增幅30.4%`, `14 above the 2022 result (30.4% higher)`;
 * of an open target, that of its edge, without a rate: `目标下限比2022年实际的10531套少5731套`, `a floor 5,731 below …`.
 */
export function gapWords(gap: Gap, unit: Unit, base: string, locale: Locale): string {
  const {of, certainty, difference, change = 0, multiple} = gap;
  const edge = edgeWords[of][locale];
  if (difference === 0) return edge + {zh: `与${base}持平`, en: `level with ${base}`}[locale];
  const isMore = difference > 0;
  if (multiple && certainty !== 'less' && certainty !== 'at-most') {
    // “228.9 times” says it; “22,793.5% higher” after it would not help.
    const times = roundedWords(multiple, locale);
    const isAbout = certainty === 'about' || times !== formatNumber(multiple, locale);
    return {
      zh: `${edge}${isAbout ? '约' : ''}为${base}的${times}倍`,
      en: `${edge}${isAbout ? 'about ' : ''}${times} times ${base}`,
    }[locale];
  }
  const [more, less] = isAmount(unit) ? ['多', '少'] : ['高', '低'];
  const size = sizeWords(gap, unit, locale);
  const distance = {
    zh: `${edge}比${base}${isMore ? more : less}${size}`,
    en: `${edge}${size} ${isMore ? 'above' : 'below'} ${base}`,
  }[locale];
  const percent = roundedWords(Math.abs(change), locale);
  if (percent === '0' || of !== 'target' || (certainty !== 'exact' && certainty !== 'about')) return distance;
  const rate = certaintyWords[certainty][locale][0] + percent;
  return (
    distance + {zh: `，${isMore ? '增' : '降'}幅${rate}%`, en: ` (${rate}% ${isMore ? 'higher' : 'lower'})`}[locale]
  );
}

/** The sign before a difference that is not exact: `≥` for the distance to a floor, `<` where it is less. */
function gapSign({of, certainty, difference}: Gap, locale: Locale): string {
  if (certainty === 'about') return {zh: '约', en: 'about '}[locale];
  if (of !== 'target') return of === 'floor' ? '≥ ' : '≤ ';
  if (certainty === 'exact') return '';
  // For a negative difference, larger means further below zero.
  const isSmaller = (certainty === 'less' || certainty === 'at-most') === difference > 0;
  const isStrict = certainty === 'less' || certainty === 'more';
  return (isStrict ? (isSmaller ? '<' : '>') : isSmaller ? '≤' : '≥') + ' ';
}

/**
 * The difference for a column of them: `+30.4%`, `−5.3个百分点` between percentages, `3.2倍`, in the unit where the result
 * is not above zero; `≥ −54.4%` to a floor. Empty where nothing is compared.
 */
export function shortGapWords(pair: Pair, locale: Locale): string {
  const gap = gapOf(pair);
  if (!gap) return isRefused(pair) ? {zh: '不可比', en: 'not comparable'}[locale] : '';
  return gapSign(gap, locale) + ratioWords(gap, pair.target!.indicator, locale);
}

/** The short difference without its sign of inexactness. */
export function ratioWords(gap: Gap, unit: Unit, locale: Locale): string {
  const {difference, change = 0, multiple} = gap;
  if (difference === 0) return gapSign(gap, locale) ? '0' : {zh: '持平', en: 'level'}[locale];
  if (multiple) return roundedWords(multiple, locale) + {zh: '倍', en: '×'}[locale];
  const percent = rounded(change);
  return percent ? `${signed(percent, locale)}%` : signedDifference(difference, unit, locale);
}

/** The difference for a cell of a table, with its unit and in percent: `+14（+30.4%）`, `≥ −4000（−16.7%）`. */
export function gapCellWords(pair: Pair, locale: Locale): string {
  const gap = gapOf(pair);
  if (!gap || gap.difference === 0) return shortGapWords(pair, locale);
  const unit = pair.target!.indicator;
  const [ratio, inUnit] = [ratioWords(gap, unit, locale), signedDifference(gap.difference, unit, locale)];
  const words = inUnit === ratio ? ratio : inUnit + {zh: `（${ratio}）`, en: ` (${ratio})`}[locale];
  return gapSign(gap, locale) + words;
}

/** The words before the reason of a judgement. */
const remarks: Readonly<Record<Comparability, Localized>> = {
  same: {zh: '', en: ''},
  close: {zh: '口径相近：', en: 'Not strictly like for like. '},
  derived: {zh: '推算后可比：', en: 'Comparable only as a sum. '},
  none: {zh: '不可比：', en: 'Not comparable. '},
};

/** The comparability of a pair and the reason, as a sentence. */
export const remarkWords = ({comparability, why}: Comparison, locale: Locale): string =>
  remarks[comparability][locale] + asSentence(why[locale], locale);

/** A text with a full stop, unless it already ends like a sentence. */
export const asSentence = (text: string, locale: Locale): string =>
  /[。.！!？?]$/.test(text) ? text : text + {zh: '。', en: '.'}[locale];
