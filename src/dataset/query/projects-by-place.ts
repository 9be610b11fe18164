import type {AnySource, Basis, Place, Project, Projects} from '../types.js';

/** A project in a place, and how sure that is. */
export interface ProjectInPlace<
  ProjectId extends string = string,
  PlaceId extends string = string,
  From extends AnySource = AnySource,
> {
  readonly project: Project<ProjectId, PlaceId, From>;
  /** The place itself, or the site in it that the project stands at. */
  readonly by: Place<PlaceId>;
  readonly basis: Basis;
}

/** A place with the projects in it. */
export interface PlaceWithProjects<
  ProjectId extends string = string,
  PlaceId extends string = string,
  From extends AnySource = AnySource,
> {
  readonly place: Place<PlaceId>;
  readonly located: readonly ProjectInPlace<ProjectId, PlaceId, From>[];
}

/** From the least sure basis to the surest. */
const bySureness: readonly Basis[] = ['unknown', 'conflicting', 'inferred', 'sourced', 'named'];

/**
 * Every place with its projects, by its id, all in one pass. A project at a site counts for each township that the site
 * lies in, once, by its surest place.
 */
export function projectsByPlace<ProjectId extends string, PlaceId extends string, From extends AnySource = AnySource>({
  projects,
  places,
}: Pick<Projects<ProjectId, PlaceId, From>, 'projects' | 'places'>): ReadonlyMap<
  PlaceId,
  PlaceWithProjects<ProjectId, PlaceId, From>
> {
  type Entry = {readonly place: Place<PlaceId>; readonly located: ProjectInPlace<ProjectId, PlaceId, From>[]};
  const entries = new Map(places.map((place): [PlaceId, Entry] => [place.id, {place, located: []}]));
  for (const project of projects) {
    const named = project.places.flatMap((id) => entries.get(id)?.place ?? []);
    for (const by of named.sort((a, b) => bySureness.indexOf(b.basis) - bySureness.indexOf(a.basis)))
      for (const id of [by.id, ...by.within]) {
        const located = entries.get(id)?.located;
        if (located && located.at(-1)?.project !== project) located.push({project, by, basis: by.basis});
      }
  }
  return entries;
}
