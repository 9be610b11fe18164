import type {Milestone, Project} from '../../../dataset/types.js';
import {group} from '../../../model/group.js';
import {datedMilestones, isMoment, stepOf, steps, yearOf} from './milestones.js';
import type {StepId} from './milestones.js';

/** A column of the names: what a report states as done in a year, or what it plans for one. */
export interface ActColumn {
  readonly year: number;
  readonly certainty: Milestone['certainty'];
}

/** A project with the milestone that it is named for. */
export interface NamedProject {
  readonly project: Project;
  readonly milestone: Milestone;
}

/** The projects of each column that have one act in common, or that have no act. */
export interface ActRow {
  /** The id of the step; `ongoing` where the projects are only taken forward or proposed. */
  readonly key: StepId;
  /** In the order of the columns. */
  readonly cells: readonly (readonly NamedProject[])[];
}

/** Projects by year and act. */
export interface Acts {
  /** In chronological order, `stated` before `planned`. */
  readonly columns: readonly ActColumn[];
  /** Without empty rows; the row of projects without an act is last. */
  readonly rows: readonly ActRow[];
}

/** The key of the row of projects that have no act. */
export const noAct = 'ongoing' satisfies StepId;

/** The projects of a column by the keys of their rows: each act of a project counts, and ongoing work only where it has none. */
function rowsOfColumn(members: readonly NamedProject[]): Map<string, NamedProject[]> {
  const named = [...group(members, ({project}) => project).values()].flatMap((ofProject) => {
    const acts = ofProject.filter(({milestone}) => isMoment(milestone.kind));
    if (acts.length === 0) return [{key: noAct, first: ofProject[0]}];
    return [...group(acts, ({milestone}) => stepOf(milestone.kind).id)].map(([key, [first]]) => ({key, first}));
  });
  return new Map([...group(named, ({key}) => key)].map(([key, entries]) => [key, entries.map(({first}) => first)]));
}

/** Sorts the dated milestones of projects into columns of years and rows of acts. */
export function actsOf(projects: readonly Project[]): Acts {
  const named = projects.flatMap((project) => datedMilestones(project).map((milestone) => ({project, milestone})));
  const columns = [...group(named, ({milestone}) => `${yearOf(milestone)} ${milestone.certainty}`).values()]
    .map((members) => {
      const [{milestone}] = members;
      return {year: yearOf(milestone), certainty: milestone.certainty, rows: rowsOfColumn(members)};
    })
    .sort((a, b) => a.year - b.year || b.certainty.localeCompare(a.certainty));
  const rows = steps
    .map(({id}): ActRow => ({key: id, cells: columns.map((column) => column.rows.get(id) ?? [])}))
    .filter(({cells}) => cells.some((cell) => cell.length > 0));
  return {columns: columns.map(({year, certainty}) => ({year, certainty})), rows};
}

/** The projects of each column that stand in more than one of its rows, since they reach more than one step in its year. */
export const listedTwice = ({columns, rows}: Acts): ReadonlySet<Project>[] =>
  columns.map((_, index) => {
    const projects = rows.flatMap(({cells}) => cells[index].map(({project}) => project));
    return new Set(projects.filter((project, at) => projects.indexOf(project) < at));
  });

/** How many projects have an act, of those that are planned or, where none is planned, of those that are stated. */
export interface ActShare {
  readonly certainty: Milestone['certainty'];
  readonly years: readonly number[];
  readonly projects: number;
  readonly withAct: number;
  /** The projects with their acts, one entry for each act. */
  readonly acts: readonly NamedProject[];
}

export function shareOf({columns, rows}: Acts): ActShare {
  const certainty = columns.some((column) => column.certainty === 'planned') ? 'planned' : 'stated';
  const of = (some: readonly ActRow[]) =>
    some.flatMap(({cells}) => cells.flatMap((cell, index) => (columns[index].certainty === certainty ? cell : [])));
  const acts = of(rows.filter(({key}) => key !== noAct));
  const count = (named: readonly NamedProject[]) => new Set(named.map(({project}) => project)).size;
  return {
    certainty,
    years: columns.flatMap((column) => (column.certainty === certainty ? [column.year] : [])),
    projects: count(of(rows)),
    withAct: count(acts),
    acts,
  };
}
