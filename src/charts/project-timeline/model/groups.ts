import type {Locale, Milestone, Project} from '../../../dataset/types.js';
import {group} from '../../../model/group.js';
import {isDated, stepOf, steps} from './milestones.js';

/** Projects that belong together, each with those of its milestones that belong here. */
export interface Group {
  /** Its value in the attribute `open`. */
  readonly key: string;
  readonly name: string;
  readonly projects: readonly Project[];
}

/** How milestones are grouped. */
export interface GroupRule {
  /** A key and a name for each group that a milestone belongs to. */
  readonly keysOf: (milestone: Milestone, project: Project) => readonly (readonly [key: string, name: string])[];
  /** A number that orders the groups. */
  readonly rank: (own: Group) => number;
}

/** Groups by the steps of a project's life, in their order. */
export const byMilestone = (locale: Locale): GroupRule => ({
  keysOf: ({kind}) => {
    const {id, zh, en} = stepOf(kind);
    return [[id, {zh, en: en[2]}[locale]]];
  },
  rank: ({key}) => steps.findIndex(({id}) => id === key),
});

/** Groups the projects that have a date. */
export function groupsBy({keysOf, rank}: GroupRule, projects: readonly Project[]): Group[] {
  const entries = projects.flatMap((project) =>
    project.milestones
      .filter(isDated)
      .flatMap((milestone) => keysOf(milestone, project).map(([key, name]) => ({key, name, project, milestone}))),
  );
  const groups = [...group(entries, ({key}) => key)].map(([key, members]): Group => ({
    key,
    name: members[0].name,
    projects: [...group(members, ({project}) => project)].map(([project, own]) => ({
      ...project,
      milestones: own.map(({milestone}) => milestone),
    })),
  }));
  return groups.sort((a, b) => rank(a) - rank(b));
}
