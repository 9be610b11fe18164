import type {Indicator, Locale} from '../../dataset/types.js';

/** The words for large numbers, largest first, with the most decimals before each. */
const scales = {
  zh: [
    {factor: 1e12, word: '万亿', decimals: 4},
    {factor: 1e8, word: '亿', decimals: 4},
    {factor: 1e4, word: '万', decimals: 2},
  ],
  en: [
    {factor: 1e12, word: ' trillion', decimals: 4},
    {factor: 1e9, word: ' billion', decimals: 4},
    {factor: 1e6, word: ' million', decimals: 4},
  ],
} as const;

/**
 * The digits of a number: at most ten decimals, in English with a comma after every three digits of the integer part.
 * `Intl.NumberFormat` gives the same result as fast, but creating one for each language takes 3 ms (Chromium, desktop) before
 * the first chart, which itself takes 19 ms.
 */
function digitsOf(value: number, locale: Locale): string {
  const text = String(value % 1 ? Number(value.toFixed(10)) : value);
  if (locale === 'zh') return text;
  const [whole, ...decimals] = text.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.');
}

const minus = (text: string) => text.replace('-', '−');

const decimalsOf = (value: number) => (Number.isInteger(value) ? 0 : (String(value).split('.')[1] ?? '').length);

/** A number with its scale: 10 500 000 000 is `105亿` and `10.5 billion`. No digit is lost or invented. */
export function formatNumber(value: number, locale: Locale): string {
  const scale = scales[locale].find(
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
  if (!unitName) return '';
  if (locale === 'zh') return unitName.zh;
  if (unit === 'times') return '';
  const noun = value === 1 ? (unitName.one ?? unitName.en) : unitName.en;
  return noun && ' ' + noun;
}

/** A value with its unit: `117.1亿元`, `11.71 billion yuan`, `13.3%`. */
export const formatValue = (value: number, unit: Unit, locale: Locale): string =>
  formatNumber(value, locale) + unitWord(unit, locale, value);

/** Whether the unit of a value is left out beside the indicator's name, which contains the counted noun: for counts in English. */
export const namedElsewhere = ({measure}: Unit, locale: Locale): boolean => locale === 'en' && measure === 'count';

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
