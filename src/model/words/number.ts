import type {Indicator, Locale} from '../../dataset/types.js';
import {languages} from './number/languages.js';

/**
 * The digits of a number: at most ten decimals, in English with a comma after every three digits of the integer part.
 * `Intl.NumberFormat` gives the same result as fast, but creating one for each language takes 3 ms (Chromium, desktop) before
 * the first chart, which itself takes 19 ms.
 */
function digitsOf(value: number, locale: Locale): string {
  const [whole, ...decimals] = String(value % 1 ? Number(value.toFixed(10)) : value).split('.');
  return [languages[locale].grouped(whole), ...decimals].join('.');
}

const minus = (text: string) => text.replace('-', '−');

const decimalsOf = (value: number) => (Number.isInteger(value) ? 0 : (String(value).split('.')[1] ?? '').length);

/** A number with its scale: 10 500 000 000 is `105亿` and `10.5 billion`. No digit is lost or invented. */
export function formatNumber(value: number, locale: Locale): string {
  const scale = languages[locale].scales.find(
    ({factor, decimals}) => Math.abs(value) >= factor && decimalsOf(value / factor) <= decimals,
  );
  const digits = minus(digitsOf(scale ? value / scale.factor : value, locale));
  return digits + (scale?.word ?? '');
}

/** The fields of an indicator that determine how its values are written. */
export type Unit = Pick<Indicator, 'unit' | 'unitName' | 'measure' | 'scope'>;

/** The unit after a number: `%` without a space, an English word with one. A multiple (倍) has no unit in English. */
export function unitWord({unit, unitName}: Unit, locale: Locale, value?: number): string {
  if (unit === 'percent') return '%';
  return unitName ? languages[locale].unit(unit, unitName, value) : '';
}

/** A value with its unit: `117.1亿元`, `11.71 billion yuan`, `13.3%`. */
export const formatValue = (value: number, unit: Unit, locale: Locale): string =>
  formatNumber(value, locale) + unitWord(unit, locale, value);

/** Whether the unit of a value is left out beside the indicator's name, which contains the counted noun: for counts in English. */
export const namedElsewhere = ({measure}: Unit, locale: Locale): boolean =>
  measure === 'count' && languages[locale].namesContainNouns;

/** Subtracts decimals as they are written: 9.1 − 8 is 1.1, not 1.0999999999999996. */
export function decimalDifference(a: number, b: number): number {
  if (Number.isInteger(a) && Number.isInteger(b)) return a - b;
  const decimals = Math.max(...[a, b].map((value) => (String(value).split('.')[1] ?? '').length));
  const shift = 10 ** decimals;
  return (Math.round(a * shift) - Math.round(b * shift)) / shift;
}

/** The absolute value of a difference with its unit: percentage points between percentages. */
export function differenceWords(difference: number, unit: Unit, locale: Locale): string {
  const size = Math.abs(difference);
  const word = unit.unit === 'percent' ? languages[locale].percentagePoints(size) : unitWord(unit, locale, size);
  return formatNumber(size, locale) + word;
}

/** A number with its sign, plus included. */
export const signed = (value: number, locale: Locale): string => (value > 0 ? '+' : '') + formatNumber(value, locale);

/** The difference with its sign, for a column of them: `+14`, `−5.3 pp`. */
export function signedDifference(difference: number, unit: Unit, locale: Locale): string {
  const {shortPercentagePoints} = languages[locale];
  const word = unit.unit === 'percent' ? shortPercentagePoints : unit.measure === 'count' ? '' : unitWord(unit, locale);
  return signed(difference, locale) + word;
}
