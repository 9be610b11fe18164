import type {Locale, Milestone, Project} from '../../../../dataset/types.js';
import {spanOfPeriod} from '../../../../model/words/period-span.js';
import type * as Details from '../details.js';
import {groupsOf} from '../groups/group.js';
import type {Grouping} from '../groups/grouping.js';
import {dated} from '../milestones/milestone.js';
import type {ProjectTimelineInput} from '../overview/layout.js';
import {timeIndex} from './time-index.js';
import type {TimeIndex} from './time-index.js';
import type {TimeWindow} from './time-window.js';

type Certainty = Milestone['certainty'];

/** A group of projects with its milestones and rows found by time. */
export interface Lane {
  readonly key: string;
  readonly name: string;
  readonly projects: readonly Project[];
  /** Each milestone, with the place of its project in `projects`. */
  readonly milestones: Readonly<Record<Certainty, readonly (TimeWindow & {readonly project: number})[]>>;
  /** The milestones by their certainty; indexed when they are first asked for. */
  readonly times: Readonly<Record<Certainty, TimeIndex>>;
  /** The projects, each from the beginning of its first milestone to the end of its last; indexed when first asked for. */
  readonly rows: TimeIndex;
}

/** All lanes, and the whole years that hold them. */
export interface Lanes {
  /** Gathered when they are first asked for: a brush over all time needs none. */
  readonly lanes: readonly Lane[];
  /** Every milestone with a date, once. */
  readonly milestones: Readonly<Record<Certainty, readonly TimeWindow[]>>;
  readonly extent: TimeWindow;
  /** How many projects have a date. */
  readonly dated: number;
}

/** Beyond this many groups the smallest share a lane. */
const mostLanes = 24;

function laneOf(key: string, name: string, projects: readonly Project[]): Lane {
  const milestones: Record<Certainty, (TimeWindow & {project: number})[]> = {stated: [], planned: []};
  const spans = projects.map((own, project) => {
    let [from, to] = [Infinity, -Infinity];
    for (const {period, certainty} of own.milestones) {
      const span = spanOfPeriod(period)!;
      milestones[certainty].push({from: span.from, to: span.to, project});
      from = Math.min(from, span.from);
      to = Math.max(to, span.to);
    }
    return {from, to};
  });
  let times: Lane['times'] | undefined;
  let rows: TimeIndex | undefined;
  return {
    ...{key, name, projects, milestones},
    get times() {
      return (times ??= {stated: timeIndex(milestones.stated), planned: timeIndex(milestones.planned)});
    },
    get rows() {
      return (rows ??= timeIndex(spans));
    },
  };
}

const othersName = (count: number, locale: Locale) => ({zh: `其余${count}组`, en: `${count} other groups`})[locale];

type Gathered = Pick<ProjectTimelineInput, 'report' | 'projects' | 'places'>;

/** The groups come in the order of `groupsOf`; of more than 24, the last are gathered into one. */
function gather(by: Grouping, input: Gathered, locale: Locale, details: typeof Details): Lane[] {
  const drawn = input.projects.flatMap((project) => {
    const own = dated(project);
    return own.length === 0 ? [] : [own.length === project.milestones.length ? project : {...project, milestones: own}];
  });
  const groups =
    by === 'none' ? [{key: '', name: '', projects: drawn}] : groupsOf(by, {...input, projects: drawn}, locale, details);
  const few = groups.length > mostLanes ? groups.slice(0, mostLanes - 1) : groups;
  const others = groups.slice(few.length);
  const lanes = few.map(({key, name, projects}) => laneOf(key, name, projects));
  if (others.length > 0)
    lanes.push(
      laneOf(
        'others',
        othersName(others.length, locale),
        others.flatMap(({projects}) => projects),
      ),
    );
  return lanes;
}

/** Finds all time that there is, for lanes of projects. */
export function lanesOf(by: Grouping, input: Gathered, locale: Locale, details: typeof Details): Lanes {
  const all: Record<Certainty, TimeWindow[]> = {stated: [], planned: []};
  let [from, to, count] = [Infinity, -Infinity, 0];
  for (const {milestones} of input.projects) {
    let isDated = false;
    for (const {period, certainty} of milestones) {
      const span = spanOfPeriod(period);
      if (!span) continue;
      isDated = true;
      all[certainty].push(span);
      from = Math.min(from, span.from);
      to = Math.max(to, span.to);
    }
    if (isDated) count++;
  }
  let lanes: readonly Lane[] | undefined;
  return {
    get lanes() {
      return (lanes ??= gather(by, input, locale, details));
    },
    ...{milestones: all, extent: {from: Math.floor(from), to: Math.ceil(to)}, dated: count},
  };
}

interface Made {
  readonly by: Grouping;
  readonly locale: Locale;
  readonly lanes: Lanes;
}

/** Only the last: a filter that changes leaves nothing behind. */
const made = new WeakMap<readonly Project[], Made>();

/** The lanes of a list of projects, made once for a grouping and a language. */
export function knownLanes(by: Grouping, input: Gathered, locale: Locale, details: typeof Details): Lanes {
  const known = made.get(input.projects);
  if (known?.by === by && known.locale === locale) return known.lanes;
  const lanes = lanesOf(by, input, locale, details);
  made.set(input.projects, {by, locale, lanes});
  return lanes;
}
