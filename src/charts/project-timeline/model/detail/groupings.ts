import {textIn} from '../../../../dataset/localized.js';
import {sectionOf, sectionsOf} from '../../../../dataset/query/report.js';
import type {Locale, Milestone, PageTable, Place, Project, Report} from '../../../../dataset/types.js';
import {sourceWords} from '../../../../model/words/citation.js';
import {divisionNouns} from '../../../../model/words/division.js';
import {projectKindWords} from '../../../../model/words/project-kind.js';
import {byMilestone, groupsBy} from './groups.js';
import type {Group, GroupRule} from './groups.js';
import type {Grouping, ProjectTimelineInput} from '../layout.js';
import {datedMilestones, isDated, yearOf} from '../milestones.js';
import {isMany} from './rows.js';
import {taskOf} from './task.js';
import {certaintyWords} from '../milestone-words.js';
import {languages} from '../words/detail/languages.js';
import {capital} from '../../../../model/words/capital.js';

/** The input for grouping projects. */
export interface GroupsInput {
  readonly report: Report | PageTable;
  readonly projects: readonly Project[];
  readonly places: readonly Place[];
}

/** The key of the group of projects whose place or kind is not known. */
const unknownKey = '-';

/** The largest group first; the group whose place or kind is not known last. */
const bySize = ({key, projects}: Group) => (key === unknownKey ? 1 : -projects.length);

/** Groups in the order of their keys. */
const inOrder =
  (keys: readonly string[]) =>
  ({key}: Group) =>
    keys.indexOf(key);

/** The divisions that a project's sites lie in. */
function divisionsOf({places}: GroupsInput, locale: Locale): GroupRule['keysOf'] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const nameOf = (place: Place | undefined) => place && textIn(place.name, locale);
  const unknown = [unknownKey, languages[locale].groups.unknownDivision(divisionNouns({places})[locale])] as const;
  return (_, project) => {
    const ids = project.places.flatMap((id) => (byId.get(id)?.level === 'site' ? byId.get(id)!.within : [id]));
    const keys = [...new Set(ids)].map((id) => [id, nameOf(byId.get(id)) ?? id] as const);
    return keys.length > 0 ? keys : [unknown];
  };
}

function statusOf({certainty, kind}: Milestone): 'done' | 'progress' | 'planned' {
  if (certainty === 'planned') return 'planned';
  return kind === 'ongoing' || kind === 'proposed' ? 'progress' : 'done';
}

const rules: Readonly<Record<Exclude<Grouping, 'auto' | 'none'>, (input: GroupsInput, locale: Locale) => GroupRule>> = {
  milestone: (_, locale) => byMilestone(locale),
  kind: (_, locale) => ({
    keysOf: (_, {kind}) => [[kind ?? unknownKey, capital(projectKindWords(kind, locale))]],
    rank: bySize,
  }),
  place: (input, locale) => ({keysOf: divisionsOf(input, locale), rank: bySize}),
  section: ({report}, locale) => ({
    keysOf: ({source}) => {
      const name = sourceWords(report, source, locale);
      if ('provider' in source) return [[source.provider, name]];
      const {heading} = sectionOf({sections: sectionsOf(report)}, source.section);
      return [[source.section, heading ? languages[locale].groups.section(name, textIn(heading, locale)) : name]];
    },
    rank: inOrder(sectionsOf(report).map(({id}) => id)),
  }),
  status: (_, locale) => ({
    keysOf: (milestone) => [[statusOf(milestone), capital(certaintyWords(milestone, locale))]],
    rank: inOrder(['done', 'progress', 'planned']),
  }),
};

/**
 * What the projects are grouped by; `auto` is resolved by counting the projects that have a date. Where half of them have
 * both a start and an end, each keeps its bar.
 */
export function groupingFor({
  group,
  projects,
  limit,
}: Pick<ProjectTimelineInput, 'group' | 'projects' | 'limit'>): Exclude<Grouping, 'auto'> {
  if (group !== 'auto') return group;
  const dated = projects.filter(({milestones}) => milestones.some(isDated));
  if (limit === 0 || dated.length <= limit) return 'none';
  const tasks = dated.filter((project) => taskOf(datedMilestones(project)));
  return isMany(projects) || tasks.length < dated.length / 2 ? 'milestone' : 'none';
}

/** More projects than this, of more years than `fewYears`, are counted by year instead of named. */
const fewNames = 60;
const fewYears = 4;

/** Whether projects are so many, or of so many years, that they are counted over time instead of being named or having rows. */
export function isCounted(input: Pick<ProjectTimelineInput, 'group' | 'projects' | 'limit'>): boolean {
  const {projects} = input;
  if (isMany(projects)) return true;
  if (projects.length <= fewNames || groupingFor(input) !== 'milestone') return false;
  return new Set(projects.flatMap(datedMilestones).map(yearOf)).size > fewYears;
}

/** Groups the projects that have a date. */
export const groupsOf = (by: keyof typeof rules, input: GroupsInput, locale: Locale): Group[] =>
  groupsBy(rules[by](input, locale), input.projects);
