import type {Locale, Milestone, Place, Project, Report} from '../../../../dataset/types.js';
import {group} from '../../../../model/group.js';
import type * as Details from '../details.js';
import type {Grouping} from './grouping.js';
import {isDated} from '../milestones/milestone.js';
import {stepOf, steps} from '../milestones/step.js';

/** Projects that belong together, each with those of its milestones that belong here. */
export interface Group {
  /** What the attribute `open` calls it. */
  readonly key: string;
  readonly name: string;
  readonly projects: readonly Project[];
}

/** What projects are gathered from. */
export interface Grouped {
  readonly report: Report;
  readonly projects: readonly Project[];
  readonly places: readonly Place[];
}

/** A key and a name for each group that a milestone belongs to. */
export type KeyOf = (milestone: Milestone, project: Project) => readonly (readonly [key: string, name: string])[];

/** How a grouping finds the groups of a milestone, and their order where it is not that of their size. */
export type Keys = readonly [keysOf: KeyOf, order?: readonly string[] | undefined];

const keysByMilestone = (locale: Locale): Keys => [
  ({kind}) => [[stepOf(kind).id, {zh: stepOf(kind).zh, en: stepOf(kind).en[2]}[locale]]],
  steps.map(({id}) => id),
];

/** Gathers the projects that have a date; groups without an order of their own come with the largest first. */
export function groupsOf(by: Grouping, input: Grouped, locale: Locale, details?: typeof Details): Group[] {
  const [keysOf, order] = by !== 'milestone' && details ? details.keysBy(by, input, locale) : keysByMilestone(locale);
  const entries = input.projects.flatMap((project) =>
    project.milestones
      .filter(isDated)
      .flatMap((milestone) => keysOf(milestone, project).map(([key, name]) => ({key, name, project, milestone}))),
  );
  const groups = [...group(entries, ({key}) => key)].map(([key, found]): Group => ({
    key,
    name: found[0].name,
    projects: [...group(found, ({project}) => project)].map(([project, own]) => ({
      ...project,
      milestones: own.map(({milestone}) => milestone),
    })),
  }));
  const place = ({key, projects}: Group) => (order ? order.indexOf(key) : key === '-' ? 1 : -projects.length);
  return groups.sort((a, b) => place(a) - place(b));
}
