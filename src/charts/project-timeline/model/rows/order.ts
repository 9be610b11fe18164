import type {Project} from '../../../../dataset/types.js';
import {spanOfPeriod} from '../../../../model/words/period-span.js';
import {dated, isMoment, yearOf} from '../milestones/milestone.js';

const isOfSeveralYears = (project: Project) => new Set(dated(project).map(yearOf)).size > 1;

/** Projects of several years first, then by their first milestone (done before planned), then as in the report. */
export function inOrder(projects: readonly Project[]): Project[] {
  const keys = new Map(
    projects.map((project) => {
      const spans = dated(project).map(({period, certainty}) => ({
        ...spanOfPeriod(period)!,
        planned: certainty === 'planned',
      }));
      const [first] = spans.sort((a, b) => Number(a.planned) - Number(b.planned) || a.from - b.from);
      return [project, [Number(!isOfSeveralYears(project)), Number(first?.planned), first?.from ?? 0] as const];
    }),
  );
  const compare = (a: Project, b: Project, key: 0 | 1 | 2) => keys.get(a)![key] - keys.get(b)![key];
  return [...projects].sort((a, b) => compare(a, b, 0) || compare(a, b, 1) || compare(a, b, 2));
}

/**
 * The rows of a short view: projects of several years, then as many planned as done, so that no column stands
 * empty; what begins or ends goes before what goes on.
 */
export function firstOf(projects: readonly Project[], limit: number): readonly Project[] {
  if (projects.length <= limit) return projects;
  const several = new Set(projects.filter(isOfSeveralYears).slice(0, limit));
  const telling = (project: Project) => dated(project).some(({kind}) => isMoment(kind));
  const others = projects
    .filter((project) => !several.has(project))
    .sort((a, b) => Number(telling(b)) - Number(telling(a)));
  const isPlanned = (project: Project) => dated(project)[0].certainty === 'planned';
  const planned = others.filter(isPlanned);
  const done = others.filter((project) => !isPlanned(project));
  const room = limit - several.size;
  const half = Math.min(planned.length, Math.max(Math.ceil(room / 2), room - done.length));
  const chosen = new Set([...several, ...done.slice(0, room - half), ...planned.slice(0, half)]);
  return projects.filter((project) => chosen.has(project));
}
