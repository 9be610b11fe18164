import {projectsByPlace} from '../../../dataset/query/projects-by-place.js';
import {townships} from '../../../dataset/query/projects.js';
import type {Project, Projects} from '../../../dataset/types.js';
import type {DistrictMapInput} from '../model/counts-overview.js';

/** Some projects of a dataset in their townships, as a map draws them. */
export function mapOf({report, places}: Projects, projects: readonly Project[]): DistrictMapInput {
  const byPlace = projectsByPlace({projects, places});
  return {
    report,
    townships: townships({places}).map(({id}) => byPlace.get(id)!),
    projects,
    kinds: [],
  };
}
