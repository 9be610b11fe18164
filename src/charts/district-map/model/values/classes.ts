import type {Locale} from '../../../../dataset/types.js';
import {formatNumber} from '../../../../model/words/number.js';
import {mostClasses, withLevels} from '../count-classes.js';
import type {Level} from '../layout.js';
import {languages} from '../words/values/languages.js';

/** The sum of squared deviations from the mean of any run of a sorted list, from sums over its prefixes. */
function spreads(sorted: readonly number[]): (from: number, to: number) => number {
  // Relative to the median, so that large numbers lose no digits.
  const middle = sorted[sorted.length >> 1];
  const sums = [0];
  const squares = [0];
  sorted.forEach((value, index) => {
    sums.push(sums[index] + value - middle);
    squares.push(squares[index] + (value - middle) ** 2);
  });
  return (from, to) => {
    const sum = sums[to] - sums[from];
    return Math.max(0, squares[to] - squares[from] - sum ** 2 / (to - from));
  };
}

/**
 * The starts of the `count` runs of a sorted list whose values differ least from the means of their runs: natural breaks
 * (Jenks), by the exact algorithm Ckmeans. Of several equally good divisions it takes the one that breaks first.
 */
export function naturalBreaks(sorted: readonly number[], count: number): readonly number[] {
  const size = sorted.length;
  const spread = spreads(sorted);
  // For the first `end` values in `runs` runs: the least spread, and where the last run starts.
  let least = Array.from({length: size + 1}, (_, end) => (end === 0 ? 0 : spread(0, end)));
  const starts: number[][] = [Array.from({length: size + 1}, () => 0)];
  for (let runs = 1; runs < count; runs++) {
    const next = Array.from({length: size + 1}, () => Infinity);
    const from = Array.from({length: size + 1}, () => 0);
    for (let end = runs + 1; end <= size; end++)
      for (let start = runs; start < end; start++) {
        const total = least[start] + spread(start, end);
        if (total < next[end]) [next[end], from[end]] = [total, start];
      }
    least = next;
    starts.push(from);
  }
  const breaks: number[] = [];
  let end = size;
  for (let runs = count - 1; runs > 0; runs--) breaks.unshift((end = starts[runs][end]));
  return [0, ...breaks];
}

/** The methods of classification: as many values in each class, classes of equal width, or natural breaks. */
export const scales = ['quantile', 'equal', 'jenks'] as const;
export type Scale = (typeof scales)[number];

/** Values that share a shade. */
export interface ValueClass {
  readonly from: number;
  /** Undefined where the class has no upper end. */
  readonly to?: number;
  /** Whether the ends are values that occur, or bounds. An upper bound belongs to the next class; a closed one, to this class. */
  readonly ends: 'values' | 'bounds' | 'closed-bounds';
  /** Whether the class has no lower end; `from` is then not used. */
  readonly below?: boolean;
  readonly count: number;
  /** 1, the lightest, to 5, the strongest. */
  readonly level: number;
}

type Range = Omit<ValueClass, 'level'>;

/** Classes of the values that occur in a sorted list, each from one start to the next. */
const runsOf = (sorted: readonly number[], starts: readonly number[]): Range[] =>
  starts.map((start, index) => {
    const end = starts[index + 1] ?? sorted.length;
    return {from: sorted[start], to: sorted[end - 1], ends: 'values', count: end - start};
  });

/** Quantiles: as many values in each class as possible; equal values stay together. */
function quantiles(sorted: readonly number[], count: number): Range[] {
  const starts: number[] = [];
  let before = -1;
  sorted.forEach((value, index) => {
    // Equal values are in the same class.
    if (value === sorted[index - 1]) return;
    const quantile = Math.floor((index * count) / sorted.length);
    if (quantile !== before) starts.push(index);
    before = quantile;
  });
  return runsOf(sorted, starts);
}

/** Natural breaks, moved so that equal values stay together. */
function natural(sorted: readonly number[], count: number): Range[] {
  const starts = naturalBreaks(sorted, count).map((start) => sorted.indexOf(sorted[start]));
  return runsOf(sorted, [...new Set(starts)]);
}

const countIn = (sorted: readonly number[], from: number, to: number) =>
  sorted.filter((value) => value >= from && value < to).length;

const toThreeDigits = (value: number) => Number(value.toPrecision(3));

/** Classes of equal width from the least value to the greatest; bounds are rounded to three digits. */
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

/** At most five classes of values, the lowest first. Where there are breaks, the scale is not used. */
export function valueClasses(values: readonly number[], scale: Scale, breaks: readonly number[] = []): ValueClass[] {
  const sorted = [...values].sort((a, b) => a - b);
  if (breaks.length > 0) return withLevels(between(sorted, breaks));
  if (sorted.length === 0) return [];
  const count = Math.min(mostClasses, new Set(sorted).size);
  return withLevels({quantile: quantiles, equal: equalIntervals, jenks: natural}[scale](sorted, count));
}

/** The class of a value that was among the values. */
export const valueClassOf = (classes: readonly ValueClass[], value: number): ValueClass =>
  classes.filter(({from, below}) => below === true || value >= from).at(-1)!;

/** `12–20`, `10 to under 20`, `Under 10`, `20 or more`: the values of a class. */
export function classWords({from, to, ends: kind, below}: ValueClass, locale: Locale): string {
  const [first, last] = [formatNumber(from, locale), to === undefined ? '' : formatNumber(to, locale)];
  const words = languages[locale].classes;
  if (below) return words.below(last);
  if (to === undefined) return words.from(first);
  if (kind !== 'bounds') return from === to ? first : `${first}–${last}`;
  return words.toUnder(first, last);
}

/** The most categories with a colour of their own; where there are more, all beyond the first five share the last colour. */
const mostCategories = 6;

/** A category with the number of values in it. */
export interface Category {
  /** Undefined for all categories that share the last colour. */
  readonly name?: string;
  readonly level: Level;
  readonly count: number;
}

/** The distinct values with their frequency, the most frequent first, those of one frequency as they come. Null is no value. */
export function frequencies(
  values: readonly (number | string | null)[],
): readonly {readonly name: string; readonly count: number}[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({name, count})).sort((a, b) => b.count - a.count);
}

/** Sorts values into categories, the most frequent first. */
export function categoriesOf(values: readonly (number | string | null)[]): readonly Category[] {
  const all = frequencies(values);
  const named = all.length > mostCategories ? all.slice(0, mostCategories - 1) : all;
  const rest = all.slice(named.length).reduce((sum, {count}) => sum + count, 0);
  const categories = named.map((one, index): Category => ({...one, level: `kind-${index}`}));
  return rest > 0 ? [...categories, {level: `kind-${mostCategories - 1}`, count: rest}] : categories;
}

/** The level of a value that was among the values. */
export const categoryLevel = (categories: readonly Category[], value: number | string): Level =>
  (categories.find(({name}) => name === String(value)) ?? categories.at(-1)!).level;
