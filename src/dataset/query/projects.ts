import {projectsByPlace} from './projects-by-place.js';
import type {ProjectInPlace} from './projects-by-place.js';
import type {AnySource, Place, Project, Projects} from '../types.js';
import {find} from './find.js';

type Part<Slice, Key extends keyof Slice> = Pick<Slice, Key>;

/**
 * The project of an id.
 *
 * @example projectOf(haishu2023, 'haishu-middle-school').milestones[0].kind // 'started'
 * @throws InvalidIdError
 */
export const projectOf = <ProjectId extends string, PlaceId extends string, From extends AnySource = AnySource>(
  {projects}: Part<Projects<ProjectId, PlaceId, From>, 'projects'>,
  id: NoInfer<ProjectId>,
): Project<ProjectId, PlaceId, From> => find('project', projects, id);

/**
 * The place of an id.
 *
 * @example placeOf(haishu2023, 'yuehu').code12 // '330203004000'
 * @throws InvalidIdError
 */
export const placeOf = <PlaceId extends string>(
  {places}: {readonly places: readonly Place<PlaceId>[]},
  id: NoInfer<PlaceId>,
): Place<PlaceId> => find('place', places, id);

/**
 * The places of township level: subdistricts, towns and townships. The divisions of a whole of any level are `divisions`.
 *
 * @example townships(haishu2023).length // 17
 */
export const townships = <PlaceId extends string>({
  places,
}: {
  readonly places: readonly Place<PlaceId>[];
}): readonly Place<PlaceId>[] => places.filter(({level}) => /^(subdistrict|town|township)$/.test(level));

/**
 * The projects of a place. A project at a site counts for each division that the site lies in; `basis` tells whether the
 * report names both the place and where it lies, or we infer one of them. Each project counts once, by the place with the most certain basis.
 *
 * @example projectsIn(haishu2023, 'yinjiang').map(({project, basis}) => `${project.name.en} (${basis})`)
 * @throws InvalidIdError
 */
export function projectsIn<ProjectId extends string, PlaceId extends string, From extends AnySource = AnySource>(
  data: Part<Projects<ProjectId, PlaceId, From>, 'projects' | 'places'>,
  id: NoInfer<PlaceId>,
): readonly ProjectInPlace<ProjectId, PlaceId, From>[] {
  return projectsByPlace<ProjectId, PlaceId, From>(data).get(placeOf<PlaceId>(data, id).id)!.located;
}

/**
 * The places that a project is linked to; none where the report gives none. `placeLinks` tells which of the links are ours.
 *
 * @example placesOf(haishu2023, 'xiushui-renewal')[0].within // ['gulou']
 * @throws InvalidIdError
 */
export const placesOf = <ProjectId extends string, PlaceId extends string>(
  data: Part<Projects<ProjectId, PlaceId>, 'projects' | 'places'>,
  id: NoInfer<ProjectId>,
): readonly Place<PlaceId>[] =>
  projectOf<ProjectId, PlaceId>(data, id).places.map((place) => placeOf<PlaceId>(data, place));
