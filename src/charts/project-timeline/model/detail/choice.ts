import {InvalidIdError} from '../../../../dataset/invalid-id.js';
import {projectsOfKind} from '../../../../dataset/project-kind.js';
import {inEveryLanguage} from '../../../../dataset/localized.js';
import {idMeant, idsMeant} from '../../../../dataset/query/meant.js';
import {placeOf, projectOf, projectsIn} from '../../../../dataset/query/projects.js';
import {isReport} from '../../../../dataset/query/report.js';
import type {Localized, Milestone, Place, Project, Projects} from '../../../../dataset/types.js';
import {isolated} from '../../../../model/words/bidi.js';
import {passageOf} from '../../../../model/words/citation.js';
import {spanOfPeriod} from '../../../../model/words/period-span.js';
import {projectKindsMeant} from '../../../../model/project-kinds-meant.js';
import type {ProjectTimelineInput} from '../layout.js';
import {stepOf, steps} from '../milestones.js';
import {languages} from '../words/languages.js';

/** The filter of milestones; an empty value does not filter. */
export interface MilestoneFilter {
  /** Ids of steps: `start`, `finish`, `open`, `ongoing`, `proposed`. */
  readonly milestone: readonly string[];
  /** An EDTF period that milestones must overlap. */
  readonly period: string;
  /** Words that the name, the quotes and the places must contain, each of them, in either language. */
  readonly text: string;
}

/** The filter of projects; an empty value does not filter. */
export interface ProjectFilter extends MilestoneFilter {
  /** Ids of projects. */
  readonly projects: readonly string[];
  readonly kinds: readonly string[];
  /** Id of a place: projects at a site in it count. */
  readonly place: string;
}

/** A filter with the ids that the page means, by ids or by names in either language. */
export const meantBy = (data: Projects, filter: ProjectFilter): ProjectFilter => ({
  ...filter,
  projects: idsMeant(data.projects, filter.projects),
  kinds: projectKindsMeant(
    data.projects.flatMap(({kind}) => kind ?? []),
    filter.kinds,
  ),
  milestone: idsMeant(
    steps.map(({id}) => ({id, name: inEveryLanguage(languages, (words) => words.steps[id].name)})),
    filter.milestone,
  ),
  place: filter.place && idMeant(data.places, filter.place),
});

/** Text without differences of case and character width. */
const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** The words of a search. */
const searchWords = (text: string): readonly string[] => folded(text).split(/\s+/).filter(Boolean);

/** The test of a milestone. @throws InvalidIdError where a step is unknown, or the period cannot be read */
function milestoneTest({milestone, period}: MilestoneFilter): (milestone: Milestone) => boolean {
  const known: readonly string[] = steps.map(({id}) => id);
  for (const id of milestone) if (!known.includes(id)) throw new InvalidIdError('milestone', id, known);
  const window = period ? spanOfPeriod(period) : undefined;
  if (period && !window) throw new InvalidIdError('period', period);
  return (one) => {
    if (milestone.length > 0 && !milestone.includes(stepOf(one.kind).id)) return false;
    const span = window && spanOfPeriod(one.period);
    return !window || (span !== undefined && span.from < window.to && span.to > window.from);
  };
}

/**
 * The projects that pass a filter, each with only those milestones that pass it.
 * @throws InvalidIdError where a step is unknown, or the period cannot be read
 */
export function matching(
  projects: readonly Project[],
  places: readonly Place[],
  filter: MilestoneFilter,
): readonly Project[] {
  const passes = milestoneTest(filter);
  const words = searchWords(filter.text);
  const narrows = filter.milestone.length > 0 || filter.period !== '';
  if (!narrows && words.length === 0) return projects;
  const names = new Map(places.map(({id, name}) => [id, `${name.zh}\n${name.en}`]));
  return projects.flatMap((project) => {
    const milestones = narrows ? project.milestones.filter(passes) : project.milestones;
    if (narrows && milestones.length === 0) return [];
    const {name} = project;
    const texts = [
      ...[name.zh, name.en, ...project.places.map((id) => names.get(id))],
      ...milestones.map(({source}) => passageOf(source)),
    ];
    const all = folded(texts.join('\n'));
    if (!words.every((word) => all.includes(word))) return [];
    return [narrows ? {...project, milestones} : project];
  });
}

/** A project whose name does not change the direction of the sentence around it. */
function withIsolatedName(project: Project): Project {
  const entries = Object.entries(project.name) as readonly (readonly [keyof Localized, string])[];
  if (entries.every(([, name]) => isolated(name) === name)) return project;
  const isolatedNames = Object.fromEntries(entries.map(([locale, name]) => [locale, isolated(name)]));
  return {...project, name: {...project.name, ...isolatedNames}};
}

/** The projects of some kinds; where no kind is given, the concrete projects of a report, or all projects of a page. */
const ofKinds = ({report, projects}: Projects, kinds: readonly string[]): readonly Project[] =>
  kinds.length === 0 && !isReport(report) ? projects : projectsOfKind(projects, kinds);

/**
 * The projects that pass a filter, each with only those milestones that pass it, and the values of the filter for the title.
 * @throws InvalidIdError where the filter names something that the data do not have
 */
export function choiceOf(
  data: Projects,
  filter: ProjectFilter,
): Pick<ProjectTimelineInput, 'projects' | 'kinds' | 'place' | 'text' | 'leftOut'> {
  const {kinds, place, text} = filter;
  const named = new Set(filter.projects.map((id) => projectOf(data, id)));
  const ofKind = named.size > 0 && kinds.length === 0 ? [...named] : ofKinds(data, kinds);
  const inside = place && new Set<Project>(projectsIn(data, place).map(({project}) => project));
  const chosen = ofKind.filter((one) => (!inside || inside.has(one)) && (named.size === 0 || named.has(one)));
  return {
    projects: matching(chosen, data.places, filter).map(withIsolatedName),
    kinds,
    place: place ? placeOf(data, place) : undefined,
    text: text.trim(),
    leftOut: kinds.length + named.size > 0 || place ? 0 : data.projects.length - chosen.length,
  };
}
