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
