import {nearest} from '../dataset/nearest.js';
import type {Chart} from '../pages/charts.js';

/** Attributes of every chart. */
const shared = ['heading', 'report-url'];

/** The attributes by which a picture differs; those of loading, sharing and controls have no effect on one. */
const attributesOf: Readonly<Record<Chart, readonly string[]>> = {
  'target-gauge': [
    ...['indicator', 'indicators', 'topic', 'sort', 'value', 'as-of', 'value-source', 'readings', 'tolerance'],
    ...['variant', 'compact'],
  ],
  'yoy-bar': ['indicators', 'topic', 'sort'],
  'district-map': ['layer', 'kind', 'period', 'milestone', 'layout', 'encoding', 'scale', 'breaks'],
  'project-timeline': ['projects', 'kind', 'milestone', 'place', 'text', 'period', 'group', 'open', 'limit', 'span'],
};

/** Refuses an attribute that would have no effect. @throws Error `invalid attribute: …` */
export function checkAttributes(chart: Chart, names: readonly string[]): void {
  const valid = [...attributesOf[chart], ...shared];
  for (const name of names) {
    if (valid.includes(name)) continue;
    const meant = nearest(name, valid);
    throw new Error(
      `invalid attribute: ${name}${meant ? ` (did you mean ${meant}?)` : ` (valid: ${valid.join(', ')})`}`,
    );
  }
}
