import {noKind} from '../../../dataset/table/pages-report.js';
import type {Locale, Milestone, Place, Project, Report} from '../../../dataset/types.js';
import {group} from '../../../model/group.js';
import {sectionWords} from '../../../model/words/citation.js';
import {projectKindWords} from '../../../model/words/project-kind.js';
import {certaintyWords, isDated, stepOf, steps} from './milestones.js';
import type {Grouping} from './timeline.js';
import {capital} from './words.js';

/** Projects that belong together, each with those of its milestones that belong here. */
export interface Group {
  /** Its value in the attribute `open`. */
  readonly key: string;
  readonly name: string;
  readonly projects: readonly Project[];
}

/** What projects are grouped from. */
export interface GroupsInput {
  readonly report: Report;
  readonly projects: readonly Project[];
  readonly places: readonly Place[];
}

/** A key and a name for each group that a milestone belongs to. */
type KeysOf = (milestone: Milestone, project: Project) => readonly (readonly [key: string, name: string])[];

/** How milestones are grouped. */
interface Rule {
  readonly keysOf: KeysOf;
  /** The keys in the order of the groups. Default: the largest group first, what is not known last. */
  readonly order?: readonly string[];
}

/** The key of the group whose place is not known. */
const unknownPlace = '-';

/** The townships that a project's sites lie in. */
function townshipsOf({places}: GroupsInput, locale: Locale): KeysOf {
  const byId = new Map(places.map((place) => [place.id, place]));
  const unknown = [unknownPlace, {zh: '所在街道、镇乡不详', en: 'Township not known'}[locale]] as const;
  return (_, project) => {
    const ids = project.places.flatMap((id) => (byId.get(id)?.level === 'site' ? byId.get(id)!.within : [id]));
    const keys = [...new Set(ids)].map((id) => [id, byId.get(id)?.name[locale] ?? id] as const);
    return keys.length > 0 ? keys : [unknown];
  };
}

function statusOf({certainty, kind}: Milestone): 'done' | 'progress' | 'planned' {
  if (certainty === 'planned') return 'planned';
  return kind === 'ongoing' || kind === 'proposed' ? 'progress' : 'done';
}

const rules: Readonly<Record<Exclude<Grouping, 'auto' | 'none'>, (input: GroupsInput, locale: Locale) => Rule>> = {
  milestone: (_, locale) => ({
    keysOf: ({kind}) => {
      const {id, zh, en} = stepOf(kind);
      return [[id, {zh, en: en[2]}[locale]]];
    },
    order: steps.map(({id}) => id),
  }),
  kind: (_, locale) => {
    const unknown = {zh: '未分类', en: 'No kind given'}[locale];
    return {keysOf: (_, {kind}) => [[kind, kind === noKind ? unknown : capital(projectKindWords(kind, locale))]]};
  },
  place: (input, locale) => ({keysOf: townshipsOf(input, locale)}),
  section: ({report}, locale) => ({
    keysOf: ({source: {section}}) => [[section, sectionWords(report, section, locale)]],
    order: report.sections.map(({id}) => id),
  }),
  status: (_, locale) => ({
    keysOf: (milestone) => [[statusOf(milestone), capital(certaintyWords(milestone, locale))]],
    order: ['done', 'progress', 'planned'],
  }),
};

/** Groups the projects that have a date. */
export function groupsOf(by: keyof typeof rules, input: GroupsInput, locale: Locale): Group[] {
  const {keysOf, order} = rules[by](input, locale);
  const entries = input.projects.flatMap((project) =>
    project.milestones
      .filter(isDated)
      .flatMap((milestone) => keysOf(milestone, project).map(([key, name]) => ({key, name, project, milestone}))),
  );
  const groups = [...group(entries, ({key}) => key)].map(([key, members]): Group => ({
    key,
    name: members[0].name,
    projects: [...group(members, ({project}) => project)].map(([project, own]) => ({
      ...project,
      milestones: own.map(({milestone}) => milestone),
    })),
  }));
  const rank = ({key, projects}: Group) => (order ? order.indexOf(key) : key === unknownPlace ? 1 : -projects.length);
  return groups.sort((a, b) => rank(a) - rank(b));
}
