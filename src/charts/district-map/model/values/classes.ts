import type {Locale} from '../../../../dataset/types.js';
import {naturalBreaks} from '../natural-breaks.js';
import {formatNumber} from '../../../../model/words/number.js';

/** How values are parted into classes: as many in each, as wide each, or where they lie apart by themselves. */
export type Scale = 'quantile' | 'equal' | 'jenks';

/** Values that share a shade. */
export interface ValueClass {
  readonly from: number;
  /** Undefined where the class has no upper end. */
  readonly to?: number;
  /** What the ends are: values that occur, both in the class; or bounds, the upper one in the next class. */
  readonly ends: 'values' | 'bounds' | 'closed-bounds';
  /** Whether the class has no lower end, and `from` means nothing. */
  readonly below?: boolean;
  readonly count: number;
  /** 1, the lightest, to 5, the strongest. */
  readonly level: number;
}

/** The most shades that an eye tells apart. */
export const mostClasses = 5;

const levels = [[3], [2, 4], [1, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4, 5]];

type Range = Omit<ValueClass, 'level'>;

const shaded = (ranges: readonly Range[]): ValueClass[] =>
  ranges.map((range, index) => ({...range, level: levels[ranges.length - 1][index]}));

/** Runs of a sorted list that begin at some indices, as classes of the values that occur. */
const runsOf = (sorted: readonly number[], starts: readonly number[]): Range[] =>
  starts.map((start, index) => {
    const end = starts[index + 1] ?? sorted.length;
    return {from: sorted[start], to: sorted[end - 1], ends: 'values', count: end - start};
  });

/** As many in each class as can be; equal values stay together. */
function quantiles(sorted: readonly number[], count: number): Range[] {
  const starts: number[] = [];
  let before = -1;
  sorted.forEach((value, index) => {
    // Those that equal one before are in its class.
    if (value === sorted[index - 1]) return;
    const own = Math.floor((index * count) / sorted.length);
    if (own !== before) starts.push(index);
    before = own;
  });
  return runsOf(sorted, starts);
}

/** Natural breaks between values that differ. */
function natural(sorted: readonly number[], count: number): Range[] {
  const starts = naturalBreaks(sorted, count).map((start) => sorted.indexOf(sorted[start]));
  return runsOf(sorted, [...new Set(starts)]);
}

const countIn = (sorted: readonly number[], from: number, to: number) =>
  sorted.filter((value) => value >= from && value < to).length;

const toThreeDigits = (value: number) => Number(value.toPrecision(3));

/** Classes of one width from the least value to the greatest; bounds have three digits at most. */
function equalIntervals(sorted: readonly number[], count: number): Range[] {
  const [first, last] = [sorted[0], sorted.at(-1)!];
  const bounds = Array.from({length: count - 1}, (_, index) =>
    toThreeDigits(first + ((index + 1) * (last - first)) / count),
  );
  const inside = [...new Set(bounds)].filter((bound) => bound > first && bound < last);
  return [first, ...inside].map((from, index, all): Range => {
    const isLast = index === all.length - 1;
    const to = isLast ? last : all[index + 1];
    return {from, to, ends: isLast ? 'closed-bounds' : 'bounds', count: countIn(sorted, from, isLast ? Infinity : to)};
  });
}

/** Classes between given bounds, open at both ends. */
const between = (sorted: readonly number[], breaks: readonly number[]): Range[] =>
  [-Infinity, ...breaks].map((from, index) => ({
    from: Number.isFinite(from) ? from : breaks[0],
    ...(index < breaks.length && {to: breaks[index]}),
    ...(index === 0 && {below: true}),
    ends: 'bounds',
    count: countIn(sorted, from, breaks[index] ?? Infinity),
  }));

/** The classes of values, the lowest first: five at most. Bounds that are given go before the scale. */
export function valueClasses(values: readonly number[], scale: Scale, breaks: readonly number[] = []): ValueClass[] {
  const sorted = [...values].sort((a, b) => a - b);
  if (breaks.length > 0) return shaded(between(sorted, breaks));
  if (sorted.length === 0) return [];
  const count = Math.min(mostClasses, new Set(sorted).size);
  return shaded({quantile: quantiles, equal: equalIntervals, jenks: natural}[scale](sorted, count));
}

/** The class of a value that was among the values. */
export const valueClassOf = (classes: readonly ValueClass[], value: number): ValueClass =>
  classes.findLast(({from, below}) => below === true || value >= from)!;

const ends = {
  zh: {below: (last: string) => `不足${last}`, from: (first: string) => `${first}及以上`, to: '至不足'},
  en: {below: (last: string) => `Under ${last}`, from: (first: string) => `${first} or more`, to: ' to under '},
};

/** `12–20`, `10 to under 20`, `Under 10`, `20 or more`: what a class holds. */
export function classWords({from, to, ends: kind, below}: ValueClass, locale: Locale): string {
  const [first, last] = [formatNumber(from, locale), to === undefined ? '' : formatNumber(to, locale)];
  const words = ends[locale];
  if (below) return words.below(last);
  if (to === undefined) return words.from(first);
  if (kind !== 'bounds') return from === to ? first : `${first}–${last}`;
  return first + words.to + last;
}
