import type {Basis, Place, Project, Projects} from './types.js';

/** A project in a place, by way of the place that the report names, and how sure that is. */
export interface Located<ProjectId extends string = string, PlaceId extends string = string> {
  readonly project: Project<ProjectId, PlaceId>;
  /** The place itself, or the site in it that the project stands at. */
  readonly by: Place<PlaceId>;
  readonly basis: Basis;
}

/** A place with the projects in it. */
export interface WithProjects<ProjectId extends string = string, PlaceId extends string = string> {
  readonly place: Place<PlaceId>;
  readonly located: readonly Located<ProjectId, PlaceId>[];
}

/** Basis after basis, the surest last; the unknown one, which is not in it, comes before the first. */
const sureness = 'conflicting inferred sourced named';

/**
 * Every place with its projects, by its id, all in one pass. A project at a site counts for each township that the site
 * lies in, once, by its surest place.
 */
export function projectsByPlace<ProjectId extends string, PlaceId extends string>({
  projects,
  places,
}: Pick<Projects<ProjectId, PlaceId>, 'projects' | 'places'>): ReadonlyMap<PlaceId, WithProjects<ProjectId, PlaceId>> {
  type Found = {readonly place: Place<PlaceId>; readonly located: Located<ProjectId, PlaceId>[]};
  const found = new Map(places.map((place): [PlaceId, Found] => [place.id, {place, located: []}]));
  for (const project of projects) {
    const named = project.places.flatMap((id) => found.get(id)?.place ?? []);
    for (const by of named.sort((a, b) => sureness.indexOf(b.basis) - sureness.indexOf(a.basis)))
      for (const id of [by.id, ...by.within]) {
        const there = found.get(id)?.located;
        if (there && there.at(-1)?.project !== project) there.push({project, by, basis: by.basis});
      }
  }
  return found;
}
