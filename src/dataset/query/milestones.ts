import {InvalidIdError} from '../invalid-id.js';
import type {Dataset, Milestone, MilestoneKind, Project, Source} from '../types.js';
import {milestoneKinds} from '../vocabulary.js';

/** A milestone with its project. */
export interface MilestoneWithProject<ProjectId extends string = string, PlaceId extends string = string> {
  readonly project: Project<ProjectId, PlaceId, Source>;
  readonly milestone: Milestone<Source>;
}

/**
 * Every milestone of a kind with its project, in the order of the text.
 *
 * @example milestonesOf(haishu2023, 'planned-opening').map(({project}) => project.name.en)
 * @throws InvalidIdError where there is no such kind
 */
export function milestonesOf<ProjectId extends string, PlaceId extends string>(
  {projects}: Pick<Dataset<string, ProjectId, PlaceId>, 'projects'>,
  kind: MilestoneKind,
): readonly MilestoneWithProject<ProjectId, PlaceId>[] {
  if (!milestoneKinds.includes(kind)) throw new InvalidIdError('kind', kind, milestoneKinds);
  return projects
    .flatMap((project) => project.milestones.map((milestone) => ({project, milestone})))
    .filter(({milestone}) => milestone.kind === kind)
    .sort((a, b) => a.milestone.source.start - b.milestone.source.start);
}
