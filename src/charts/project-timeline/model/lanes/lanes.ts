import type {Locale, Milestone, Project} from '../../../../dataset/types.js';
import {memoize} from '../../../../model/memoize.js';
import {spanOfPeriod} from '../../../../model/words/period-span.js';
import {groupsOf} from '../detail/groupings.js';
import type {GroupsInput, groupingFor} from '../detail/groupings.js';
import type {Group} from '../detail/groups.js';
import {taskOf} from '../detail/task.js';
import {datedMilestones} from '../milestones.js';
import {languages} from '../words/zoom/languages.js';
import {nameLines} from './row.js';
import {timeIndex} from './time-index.js';
import type {TimeIndex} from './time-index.js';
import type {TimeWindow} from './time-window.js';

type Certainty = Milestone['certainty'];

/** The time of a milestone, with the index of its project in the lane. */
type LaneSpan = TimeWindow & {readonly project: number};

/** A group of projects with indexes of its milestones and projects by time. */
export interface Lane {
  readonly key: string;
  readonly name: string;
  readonly projects: readonly Project[];
  readonly milestones: Readonly<Record<Certainty, readonly LaneSpan[]>>;
  /** The index of milestones; built at the first use. */
  readonly times: Readonly<Record<Certainty, TimeIndex>>;
  /** The index of projects, each from the beginning of its first milestone to the end of its last; built at the first use. */
  readonly rows: TimeIndex;
  /** How many milestones are counted in each year; computed at the first use. */
  readonly years: ReadonlyMap<number, Readonly<Record<Certainty, number>>>;
  /** Whether a project has a start and an end, and thus a bar; computed at the first use. */
  readonly hasTasks: boolean;
  /** The lines of a project's name at a width; cached, since they are needed again when the window moves. */
  readonly namesOf: (project: number, room: number) => readonly string[];
}

/** All lanes of a figure, and the whole years that contain them. */
export interface Lanes {
  /** Built at the first use: the brush does not need them. */
  readonly lanes: readonly Lane[];
  /** Every milestone with a date, once. */
  readonly milestones: Readonly<Record<Certainty, readonly TimeWindow[]>>;
  readonly extent: TimeWindow;
  /** How many projects have a date. */
  readonly dated: number;
}

/** The most lanes; where there are more groups, the last ones share a lane. */
const mostLanes = 24;

/** Counts milestones by the year in which they end. */
function yearsOf(milestones: Lane['milestones']): Lane['years'] {
  const years = new Map<number, Record<Certainty, number>>();
  for (const certainty of ['stated', 'planned'] as const)
    for (const {to} of milestones[certainty]) {
      const year = Math.ceil(to) - 1;
      const count = years.get(year) ?? {stated: 0, planned: 0};
      count[certainty]++;
      years.set(year, count);
    }
  return years;
}

function laneOf({key, name, projects}: Group, locale: Locale): Lane {
  const milestones: Record<Certainty, LaneSpan[]> = {stated: [], planned: []};
  const spans = projects.map(({milestones: dated}, project) => {
    const all = dated.map(({period, certainty}) => {
      const {from, to} = spanOfPeriod(period)!;
      milestones[certainty].push({from, to, project});
      return {from, to};
    });
    return {from: Math.min(...all.map(({from}) => from)), to: Math.max(...all.map(({to}) => to))};
  });
  const linesByRoom = memoize(
    (room: number) => memoize((project: number) => nameLines(projects[project], room, locale), projects.length),
    1,
  );
  let times: Lane['times'] | undefined;
  let rows: TimeIndex | undefined;
  let years: Lane['years'] | undefined;
  let hasTasks: boolean | undefined;
  return {
    ...{key, name, projects, milestones},
    get times() {
      return (times ??= {stated: timeIndex(milestones.stated), planned: timeIndex(milestones.planned)});
    },
    get rows() {
      return (rows ??= timeIndex(spans));
    },
    get years() {
      return (years ??= yearsOf(milestones));
    },
    get hasTasks() {
      return (hasTasks ??= projects.some(({milestones: dated}) => taskOf(dated)));
    },
    namesOf: (project, room) => linesByRoom(room)(project),
  };
}

/** A lane for each group, in the order of the groups; where there are too many, the last groups are combined into one. */
function gather(by: ReturnType<typeof groupingFor>, input: GroupsInput, locale: Locale): Lane[] {
  const projects = input.projects.flatMap((project) => {
    const milestones = datedMilestones(project);
    return milestones.length > 0 ? [{...project, milestones}] : [];
  });
  const groups = by === 'none' ? [{key: '', name: '', projects}] : groupsOf(by, {...input, projects}, locale);
  const few = groups.length > mostLanes ? groups.slice(0, mostLanes - 1) : groups;
  const others = groups.slice(few.length);
  const rest = {
    ...{key: 'others', name: languages[locale].otherGroups(others.length)},
    projects: others.flatMap((group) => group.projects),
  };
  return [...few, ...(others.length > 0 ? [rest] : [])].map((group) => laneOf(group, locale));
}

/** The lanes of projects by a grouping, and their whole extent. */
export function lanesOf(by: ReturnType<typeof groupingFor>, input: GroupsInput, locale: Locale): Lanes {
  const milestones: Record<Certainty, TimeWindow[]> = {stated: [], planned: []};
  let [from, to, dated] = [Infinity, -Infinity, 0];
  for (const project of input.projects) {
    const projectMilestones = datedMilestones(project);
    if (projectMilestones.length > 0) dated++;
    for (const {period, certainty} of projectMilestones) {
      const span = spanOfPeriod(period)!;
      milestones[certainty].push(span);
      from = Math.min(from, span.from);
      to = Math.max(to, span.to);
    }
  }
  let lanes: readonly Lane[] | undefined;
  return {
    get lanes() {
      return (lanes ??= gather(by, input, locale));
    },
    ...{milestones, extent: {from: Math.floor(from), to: Math.ceil(to)}, dated},
  };
}
