import type {Project} from '../dataset/types.js';
import {spanOfPeriod} from './period-span.js';

/** More projects than this are not drawn one by one. */
const many = 300;
/** More years than this are moved through. */
const longYears = 2;

export const isMany = (projects: readonly Project[]): boolean => projects.length > many;

/** Whether projects are so many, or over so long a time, that a reader is offered to zoom. */
export function isZoomed(projects: readonly Project[]): boolean {
  if (isMany(projects)) return true;
  const spans = projects.flatMap(({milestones}) => milestones.flatMap(({period}) => spanOfPeriod(period) ?? []));
  const from = spans.reduce((least, span) => Math.min(least, span.from), Infinity);
  const to = spans.reduce((most, span) => Math.max(most, span.to), -Infinity);
  return Math.ceil(to) - Math.floor(from) > longYears;
}
