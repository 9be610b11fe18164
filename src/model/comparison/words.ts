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
import type {Gap} from './comparability.js';
import type {Pair, PairSide} from './pair.js';

/** What the number of a year would be, whether or not the data gives it. */
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

/** `报告没有给出2023年目标`: what stands in place of a missing side. */
export function missingWords(missing: YearRole, locale: Locale): string {
  const giver = missing.isOfPage
    ? {zh: '表格没有给出', en: 'The table gives no '}
    : {zh: '报告没有给出', en: 'The report gives no '};
  return giver[locale] + roleWords(missing, locale);
}

/** The unit where the name of the indicator stands beside it: English then leaves the counted noun to the name. */
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
  return side.indicator.name[locale] + {zh: '', en: ': '}[locale] + words;
}

/** A number rounded to one decimal. */
const roundedWords = (value: number, locale: Locale) => formatNumber(tenth(value), locale);

function chineseGap(difference: number, size: string, unit: Unit, base: string): string {
  // Amounts are more or fewer, rates are higher or lower.
  const isAmount = unit.unit !== 'percent' && (unit.measure === 'count' || unit.measure === 'level');
  const [more, less] = isAmount ? ['多', '少'] : ['高', '低'];
  return `比${base}${difference > 0 ? more : less}${size}`;
}

/** The distance of a target from `base`: `比2022年实际的46个多14个，增幅30.4%`, `14 above the 2022 result (30.4% higher)`. */
export function gapWords({difference, change = 0, multiple}: Gap, unit: Unit, base: string, locale: Locale): string {
  if (difference === 0) return {zh: `与${base}持平`, en: `level with ${base}`}[locale];
  const isMore = difference > 0;
  const size = differenceWords(difference, unit, locale);
  if (multiple) {
    // “228.9 times” says it; “22,793.5% higher” after it would not help.
    const times = roundedWords(multiple, locale);
    const isRounded = times !== formatNumber(multiple, locale);
    return {
      zh: `${isRounded ? '约' : ''}为${base}的${times}倍`,
      en: `${isRounded ? 'about ' : ''}${times} times ${base}`,
    }[locale];
  }
  const distance = {
    zh: chineseGap(difference, size, unit, base),
    en: `${size} ${isMore ? 'above' : 'below'} ${base}`,
  }[locale];
  const percent = roundedWords(Math.abs(change), locale);
  if (percent === '0') return distance;
  return (
    distance +
    {zh: `，${isMore ? '增' : '降'}幅${percent}%`, en: ` (${percent}% ${isMore ? 'higher' : 'lower'})`}[locale]
  );
}

/**
 * The difference for a column of them: `+30.4%`, `−5.3个百分点` between percentages, `3.2倍`, in the unit where the result
 * is not above zero. Empty where nothing is compared.
 */
export function shortGapWords(pair: Pair, locale: Locale): string {
  const gap = gapOf(pair);
  if (!gap) return isRefused(pair) ? {zh: '不可比', en: 'not comparable'}[locale] : '';
  const {difference, change = 0, multiple} = gap;
  if (difference === 0) return {zh: '持平', en: 'level'}[locale];
  if (multiple) return roundedWords(multiple, locale) + {zh: '倍', en: '×'}[locale];
  const percent = tenth(change);
  return percent ? `${signed(percent, locale)}%` : signedDifference(difference, pair.target!.indicator, locale);
}

/** The same for a cell of a table, which has room for the difference in its unit too: `+14（+30.4%）`. */
export function gapCellWords(pair: Pair, locale: Locale): string {
  const words = shortGapWords(pair, locale);
  const {difference = 0} = gapOf(pair) ?? {};
  const inUnit = difference && signedDifference(difference, pair.target!.indicator, locale);
  if (!inUnit || inUnit === words) return words;
  return inUnit + {zh: `（${words}）`, en: ` (${words})`}[locale];
}

/** What stands before the reason why a pair is not simply comparable. */
const remarks: Readonly<Record<Comparability, Localized>> = {
  same: {zh: '', en: ''},
  close: {zh: '口径相近：', en: 'Close, not the same: '},
  derived: {zh: '推算后可比：', en: 'Comparable as a sum: '},
  none: {zh: '不可比：', en: 'Not comparable: '},
};

/** How far a pair is comparable and why, as a sentence. */
export const remarkWords = ({comparability, why}: Comparison, locale: Locale): string =>
  remarks[comparability][locale] + asSentence(why[locale], locale);

/** A text that ends like a sentence, however the dataset ends it. */
export const asSentence = (text: string, locale: Locale): string =>
  /[。.！!？?]$/.test(text) ? text : text + {zh: '。', en: '.'}[locale];
