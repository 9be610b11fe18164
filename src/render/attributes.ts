import {nearest} from '../dataset/nearest.js';
import type {Chart} from '../pages/charts.js';
import {pictureAttributes} from '../pages/drawings.js';

/** Refuses an attribute that would have no effect. @throws Error `invalid attribute: …` */
export function checkAttributes(chart: Chart, names: readonly string[]): void {
  const valid = pictureAttributes(chart);
  for (const name of names) {
    if (valid.includes(name)) continue;
    const meant = nearest(name, valid);
    throw new Error(
      `invalid attribute: ${name}${meant ? ` (did you mean ${meant}?)` : ` (valid: ${valid.join(', ')})`}`,
    );
  }
}

/** The attributes as texts, without those that are absent. */
export const textsOf = (
  attributes: Readonly<Record<string, string | number | boolean | null | undefined>> = {},
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined || value === null || value === false ? [] : [[name, value === true ? '' : String(value)]],
    ),
  );
