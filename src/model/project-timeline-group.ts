import type {Locale, Milestone, Place, Project, Report} from '../dataset/types.js';
import {sectionWords} from './citation.js';
import {group} from './group.js';
import {projectKindWords} from './project-kind.js';
import {capital} from './project-timeline-finding.js';
import type {Grouping} from './project-timeline-grouping.js';
import {certaintyWords, isDated} from './project-timeline-milestone.js';
import {stepOf, steps} from './project-timeline-step.js';

/** Projects that belong together, each with those of its milestones that belong here. */
export interface Group {
  /** What the attribute `open` calls it. */
  readonly key: string;
  readonly name: string;
  readonly projects: readonly Project[];
}

interface Grouped {
  readonly report: Report;
  readonly projects: readonly Project[];
  readonly places: readonly Place[];
}

/** A key and a name for each group that a milestone belongs to. */
type KeyOf = (milestone: Milestone, project: Project) => readonly (readonly [key: string, name: string])[];

/** The townships of a project: those that its sites lie in; where none is known, that is said. */
function placeKeys({places}: Grouped, locale: Locale): KeyOf {
  const byId = new Map(places.map((place) => [place.id, place]));
  const unknown = ['-', {zh: '所在街道、镇乡不详', en: 'Township not known'}[locale]] as const;
  return (_, project) => {
    const ids = project.places.flatMap((id) => (byId.get(id)?.level === 'site' ? byId.get(id)!.within : [id]));
    const keys = [...new Set(ids)].map((id) => [id, byId.get(id)?.name[locale] ?? id] as const);
    return keys.length > 0 ? keys : [unknown];
  };
}

const status = ({certainty, kind}: Milestone) =>
  certainty === 'planned' ? 'planned' : kind === 'ongoing' || kind === 'proposed' ? 'progress' : 'done';

/** How each grouping finds the groups of a milestone, and their order where it is not that of their size. */
function groupingOf(
  by: Grouping,
  input: Grouped,
  locale: Locale,
): readonly [keyOf: KeyOf, order?: readonly string[] | undefined] {
  const {report} = input;
  if (by === 'milestone')
    return [
      ({kind}) => [[stepOf(kind).id, {zh: stepOf(kind).zh, en: stepOf(kind).en[2]}[locale]]],
      steps.map(({id}) => id),
    ];
  if (by === 'section')
    return [
      ({source: {section}}) => [[section, sectionWords(report, section, locale)]],
      report.sections.map(({id}) => id),
    ];
  if (by === 'status')
    return [
      (milestone) => [[status(milestone), capital(certaintyWords(milestone, locale))]],
      ['done', 'progress', 'planned'],
    ];
  if (by === 'place') return [placeKeys(input, locale)];
  return [(_, {kind}) => [[kind, capital(projectKindWords(kind, locale))]]];
}

/** Gathers the projects that have a date; groups without an order of their own come with the largest first. */
export function groupsOf(by: Grouping, input: Grouped, locale: Locale): Group[] {
  const [keysOf, order] = groupingOf(by, input, locale);
  const entries = input.projects.flatMap((project) =>
    project.milestones
      .filter(isDated)
      .flatMap((milestone) => keysOf(milestone, project).map(([key, name]) => ({key, name, project, milestone}))),
  );
  const groups = [...group(entries, ({key}) => key)].map(([key, found]): Group => ({
    key,
    name: found[0].name,
    projects: [...group(found, ({project}) => project)].map(([project, own]) => ({
      ...project,
      milestones: own.map(({milestone}) => milestone),
    })),
  }));
  const place = ({key, projects}: Group) => (order ? order.indexOf(key) : key === '-' ? 1 : -projects.length);
  return groups.sort((a, b) => place(a) - place(b));
}
