import {projectsIn, townships} from '../dataset/query/projects.js';
import type {Project, Projects} from '../dataset/types.js';
import type {DistrictMapInput} from '../model/district-map.js';

/** Some projects of a dataset in their townships, as a map draws them. */
export const mapOf = ({report, places}: Projects, projects: readonly Project[]): DistrictMapInput => ({
  report,
  townships: townships({places}).map((place) => ({place, located: projectsIn({projects, places}, place.id)})),
  projects,
  kinds: [],
});
