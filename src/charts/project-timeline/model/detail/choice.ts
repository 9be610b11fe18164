import {projectsOfKind} from '../../../../dataset/project-kind.js';
import {placeOf, projectOf, projectsIn} from '../../../../dataset/query/projects.js';
import {isPagesOwn} from '../../../../dataset/query/report.js';
import type {Project, Projects} from '../../../../dataset/types.js';
import {isolated} from '../../../../model/words/bidi.js';
import {matching} from './filter.js';
import type {Wanted} from './filter.js';
import type {ProjectTimelineInput} from '../overview/layout.js';

/** What projects are chosen by; what is empty asks for nothing. */
export interface Asked extends Wanted {
  /** Ids of projects. */
  readonly projects: readonly string[];
  readonly kinds: readonly string[];
  /** Id of a place: projects at a site in it count. */
  readonly place: string;
}

/** A project whose name turns nothing around it in a sentence. */
function readable(project: Project): Project {
  const {zh, en} = project.name;
  const name = {zh: isolated(zh), en: isolated(en)};
  return name.zh === zh && name.en === en ? project : {...project, name};
}

/** The projects of some kinds; where none is asked for, the concrete ones of a report, and all of a page's own. */
const ofKinds = ({report, projects}: Projects, kinds: readonly string[]): readonly Project[] =>
  kinds.length === 0 && isPagesOwn(report) ? projects : projectsOfKind(projects, kinds);

/**
 * The projects that are asked for, each with the milestones that are, and what of it the title tells.
 * @throws InvalidIdError where something is asked for that the data do not have
 */
export function choiceOf(
  data: Projects,
  asked: Asked,
): Pick<ProjectTimelineInput, 'projects' | 'kinds' | 'place' | 'text' | 'leftOut'> {
  const {kinds, place, text} = asked;
  const named = new Set(asked.projects.map((id) => projectOf(data, id)));
  const ofKind = named.size > 0 && kinds.length === 0 ? [...named] : ofKinds(data, kinds);
  const inside = place && new Set<Project>(projectsIn(data, place).map(({project}) => project));
  const chosen = ofKind.filter((one) => (!inside || inside.has(one)) && (named.size === 0 || named.has(one)));
  return {
    projects: matching(chosen, data.places, asked).map(readable),
    kinds,
    place: place ? placeOf(data, place) : undefined,
    text: text.trim(),
    leftOut: kinds.length + named.size > 0 || place ? 0 : data.projects.length - chosen.length,
  };
}
