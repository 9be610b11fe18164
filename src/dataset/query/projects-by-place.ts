import type {AnySource, Basis, Place, Project, Projects} from '../types.js';

/** A project in a place, and the basis on which it is placed there. */
export interface ProjectInPlace<
  ProjectId extends string = string,
  PlaceId extends string = string,
  From extends AnySource = AnySource,
> {
  readonly project: Project<ProjectId, PlaceId, From>;
  /** The place itself, or the site in it where the project is. */
  readonly location: Place<PlaceId>;
  /** The less certain of the basis of the project's link to the location, and that of the location itself. */
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

/** The bases from the least to the most certain. */
const basesByCertainty: readonly Basis[] = ['unknown', 'conflicting', 'inferred', 'sourced', 'named'];

/** The basis on which a project is in one of its places: the less certain of that of the link and that of the place itself. */
export function basisOf(
  {placeLinks = []}: Pick<Project, 'placeLinks'>,
  {id, basis}: Pick<Place, 'id' | 'basis'>,
): Basis {
  const link = placeLinks.find(({place}) => place === id);
  return link && basesByCertainty.indexOf(link.basis) < basesByCertainty.indexOf(basis) ? link.basis : basis;
}

/**
 * Every place with its projects, by its id, in a single pass. A project at a site counts once for each division that the
 * site lies in, by the place with the most certain basis.
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
    const locations = project.places.flatMap((id) => {
      const location = entries.get(id)?.place;
      return location ? [{location, basis: basisOf(project, location)}] : [];
    });
    const byCertainty = locations.sort((a, b) => basesByCertainty.indexOf(b.basis) - basesByCertainty.indexOf(a.basis));
    for (const {location, basis} of byCertainty)
      for (const id of [location.id, ...location.within]) {
        const located = entries.get(id)?.located;
        if (located && located.at(-1)?.project !== project) located.push({project, location, basis});
      }
  }
  return entries;
}
