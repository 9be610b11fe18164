import type {Locale, Observation} from '../../dataset/types.js';
import {differenceWords, signed, signedDifference} from '../words/difference.js';
import {formatNumber} from '../words/number.js';
import type {Unit} from '../words/number.js';
import {observationWords} from '../words/observation.js';
import {remembered} from '../remembered.js';
import {roleWords} from '../words/role.js';
import {tenth} from '../tenth.js';
import {gapOf, isRefused} from './pair.js';
import type {YoyGap, YoyPair, YoySide} from './pair.js';

const and = {zh: '、', en: ' and '};

/** A number rounded to one decimal, in words. */
const roundedWords = (value: number, locale: Locale) => formatNumber(tenth(value), locale);

/** The unit where the indicator's name stands beside it: English leaves the counted noun to the name. */
export function shortUnit(unit: Unit, locale: Locale): Unit {
  const isNamed = locale === 'en' && unit.measure === 'count' && unit.unit !== 'percent';
  return isNamed ? {...unit, unitName: {zh: '', en: '', one: ''}} : unit;
}

/** What a side says: `60个`, `over 1.5 billion yuan`, `合计110家`. */
export function sideWords({indicator, parts, total}: YoySide, locale: Locale, unit: Unit = indicator): string {
  if (total.value === null) return parts.map((part) => observationWords(part, unit, locale)).join(and[locale]);
  const words = observationWords(total, unit, locale);
  if (parts.length === 1) return words;
  return {zh: `合计${words}`, en: `${words} in all`}[locale];
}

/** The same with the name of the indicator, where it is not the pair's own. */
export function namedSide(side: YoySide, pair: YoyPair, locale: Locale, unit?: Unit): string {
  const words = sideWords(side, locale, unit);
  if (side.indicator.id === pair.indicator.id || !isRefused(pair)) return words;
  return side.indicator.name[locale] + {zh: '', en: ': '}[locale] + words;
}

/** `报告没有给出2023年目标`, where a side is missing. */
export const missingWords = (
  absent: Pick<Observation, 'period' | 'role'> & {readonly isOwn?: boolean},
  locale: Locale,
): string =>
  (absent.isOwn ? {zh: '表格没有给出', en: 'The table gives no '} : {zh: '报告没有给出', en: 'The report gives no '})[
    locale
  ] + roleWords(absent, locale);

/** The distance of a target from `base`: `比2022年实际的46个多14个，增幅30.4%`. */
export function gapWords(
  {difference, change = 0, multiple = 0}: YoyGap,
  unit: Unit,
  base: string,
  locale: Locale,
): string {
  const isMore = difference > 0;
  const size = differenceWords(difference, unit, locale);
  const percent = roundedWords(Math.abs(change), locale) + '%';
  // “228.9 times” says it; “22,793.5% higher” after it would not help.
  const hasPercent = percent !== '0%' && !multiple;
  const times = roundedWords(multiple, locale);
  const isRounded = times !== formatNumber(multiple, locale);
  if (locale === 'zh') {
    if (difference === 0) return `与${base}持平`;
    const isCounted = unit.unit !== 'percent' && /count|level/.test(unit.measure);
    const way = isCounted ? '少多' : '低高';
    const distance = multiple
      ? `${isRounded ? '约' : ''}为${base}的${times}倍`
      : `比${base}${way[Number(isMore)]}${size}`;
    return distance + (hasPercent ? `，${isMore ? '增' : '降'}幅${percent}` : '');
  }
  if (difference === 0) return `level with ${base}`;
  const distance = multiple ? `${isRounded ? 'about ' : ''}${times} times` : `${size} ${isMore ? 'above' : 'below'}`;
  return `${distance} ${base}` + (hasPercent ? ` (${percent} ${isMore ? 'higher' : 'lower'})` : '');
}

/**
 * The difference for a column of them, in the right words: `+30.4%`, `−5.3个百分点` between percentages, `3.2倍`, plain
 * where the result is not above zero. Empty where nothing is compared.
 */
export const gapColumn = remembered((pair: YoyPair, locale: Locale): string => {
  const gap = gapOf(pair);
  if (!gap) return isRefused(pair) ? {zh: '不可比', en: 'not comparable'}[locale] : '';
  const {difference, change = 0, multiple} = gap;
  if (difference === 0) return {zh: '持平', en: 'level'}[locale];
  if (multiple) return roundedWords(multiple, locale) + {zh: '倍', en: '×'}[locale];
  const percent = tenth(change);
  return percent ? `${signed(percent, locale)}%` : signedDifference(difference, pair.target!.indicator, locale);
});

/** The same for a table, which has room for the plain difference too: `+14（+30.4%）`. */
export function gapCell(pair: YoyPair, locale: Locale): string {
  const words = gapColumn(pair, locale);
  const {difference = 0} = gapOf(pair) ?? {};
  const plain = difference && signedDifference(difference, pair.target!.indicator, locale);
  if (!plain || plain === words) return words;
  return plain + {zh: `（${words}）`, en: ` (${words})`}[locale];
}

/** A remark that ends like a sentence, however the dataset ends it. */
export const sentence = (text: string, locale: Locale): string =>
  /[。.！!？?]$/.test(text) ? text : text + {zh: '。', en: '.'}[locale];

/** The report's own words for a pair, each with its section. */
export function quotesOf({actual, target}: YoyPair, cite: (section: string) => string, locale: Locale): string {
  const sources = [actual, target].flatMap((side) => side?.parts ?? []).map(({source}) => source);
  const quotes = new Set(
    sources.map(({quote, section}) =>
      quote ? `“${quote}”` + {zh: `（${cite(section)}）`, en: ` (${cite(section)})`}[locale] : cite(section),
    ),
  );
  quotes.delete('');
  return [...quotes].join({zh: '；', en: '; '}[locale]);
}
