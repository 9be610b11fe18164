import type {Located} from './query/projects.js';
import type {Projects} from './types.js';

/** Basis after basis, the surest first. */
const sureness = 'named sourced inferred conflicting unknown';

/** The projects of every place, see `projectsIn`: all in one pass, however many places there are. */
export function projectsByPlace<ProjectId extends string, PlaceId extends string>({
  projects,
  places,
}: Pick<Projects<ProjectId, PlaceId>, 'projects' | 'places'>): ReadonlyMap<
  PlaceId,
  readonly Located<ProjectId, PlaceId>[]
> {
  const byId = new Map(places.map((place) => [place.id, place]));
  const found = new Map(places.map(({id}): [PlaceId, Located<ProjectId, PlaceId>[]] => [id, []]));
  for (const project of projects) {
    const inside = project.places.flatMap((id) => byId.get(id) ?? []);
    for (const by of inside.sort((a, b) => sureness.indexOf(a.basis) - sureness.indexOf(b.basis)))
      for (const id of [by.id, ...by.within]) {
        const there = found.get(id);
        if (there && there.at(-1)?.project !== project) there.push({project, by, basis: by.basis});
      }
  }
  return found;
}
