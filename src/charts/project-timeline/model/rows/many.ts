import type {Project} from '../../../../dataset/types.js';
import {spanOfPeriod} from '../../../../model/words/period-span.js';

/** More projects than this are not drawn one by one. */
const many = 300;
/** More years than this are moved through. */
const longYears = 2;

export const isMany = (projects: readonly Project[]): boolean => projects.length > many;

/** Whether projects are so many, or over so long a time, that a reader is offered to zoom. */
export function isZoomed(projects: readonly Project[]): boolean {
  if (isMany(projects)) return true;
  let [from, to] = [Infinity, -Infinity];
  for (const {milestones} of projects)
    for (const {period} of milestones) {
      const span = spanOfPeriod(period);
      if (!span) continue;
      from = Math.min(from, span.from);
      to = Math.max(to, span.to);
      if (Math.ceil(to) - Math.floor(from) > longYears) return true;
    }
  return false;
}
