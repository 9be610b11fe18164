import type {Locale} from '../../dataset/types.js';
import {formatNumber, unitWord} from './number.js';
import type {Unit} from './number.js';

/** Subtracts decimals as they are written: 9.1 − 8 is 1.1, not 1.0999999999999996. */
export function decimalDifference(a: number, b: number): number {
  if (Number.isInteger(a) && Number.isInteger(b)) return a - b;
  const decimals = Math.max(...[a, b].map((value) => (String(value).split('.')[1] ?? '').length));
  const shift = 10 ** decimals;
  return (Math.round(a * shift) - Math.round(b * shift)) / shift;
}

/** The size of a difference in the right unit: percentage points between percentages. */
export function differenceWords(difference: number, unit: Unit, locale: Locale): string {
  const size = Math.abs(difference);
  if (unit.unit === 'percent') {
    const points = {zh: '个百分点', en: size === 1 ? ' percentage point' : ' percentage points'};
    return formatNumber(size, locale) + points[locale];
  }
  return formatNumber(size, locale) + unitWord(unit, locale, size);
}

/** A number with its sign, plus included. */
export const signed = (value: number, locale: Locale): string => (value > 0 ? '+' : '') + formatNumber(value, locale);

/** The difference with its sign, for a column of them: `+14`, `−5.3 pp`. */
export function signedDifference(difference: number, unit: Unit, locale: Locale): string {
  const pp = {zh: '个百分点', en: ' pp'};
  const word = unit.unit === 'percent' ? pp[locale] : unit.measure === 'count' ? '' : unitWord(unit, locale);
  return signed(difference, locale) + word;
}
