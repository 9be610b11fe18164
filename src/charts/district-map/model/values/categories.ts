import type {Level} from '../layout.js';

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
