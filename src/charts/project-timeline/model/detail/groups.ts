import {textIn} from '../../../../dataset/localized.js';
import type {Locale, Milestone, Project} from '../../../../dataset/types.js';
import {wrapEvenly} from '../../../../model/even-lines.js';
import {group} from '../../../../model/group.js';
import type {Label} from '../../../../model/layout.js';
import {textWidth} from '../../../../model/text-width.js';
import {periodWords} from '../../../../model/words/period.js';
import type {Frame, Part} from './frame.js';
import {toneOf} from './symbols.js';
import type {PrintedGroup, Sign} from '../layout.js';
import {isDated, isMoment, stepOf, steps, yearOf} from '../milestones.js';
import {languages} from '../words/detail/languages.js';
import {languages as overviewLanguages} from '../words/languages.js';

/** A group of projects, each with those of its milestones that belong to the group. */
export interface Group {
  /** Its value in the attribute `open`. */
  readonly key: string;
  readonly name: string;
  readonly projects: readonly Project[];
}

/** How milestones are grouped. */
export interface GroupRule {
  /** A key and a name for each group that a milestone belongs to. */
  readonly keysOf: (milestone: Milestone, project: Project) => readonly (readonly [key: string, name: string])[];
  /** The number by which the groups are sorted. */
  readonly rank: (group: Group) => number;
}

/** Groups by the steps of a project's life, in their order. */
export const byMilestone = (locale: Locale): GroupRule => ({
  keysOf: ({kind}) => {
    const {id} = stepOf(kind);
    return [[id, overviewLanguages[locale].steps[id].name]];
  },
  rank: ({key}) => steps.findIndex(({id}) => id === key),
});

/** Groups the projects that have a date. */
export function groupsBy({keysOf, rank}: GroupRule, projects: readonly Project[]): Group[] {
  const entries = projects.flatMap((project) =>
    project.milestones
      .filter(isDated)
      .flatMap((milestone) => keysOf(milestone, project).map(([key, name]) => ({key, name, project, milestone}))),
  );
  const groups = [...group(entries, ({key}) => key)].map(([key, members]): Group => ({
    key,
    name: members[0].name,
    projects: [...group(members, ({project}) => project)].map(([project, projectEntries]) => ({
      ...project,
      milestones: projectEntries.map(({milestone}) => milestone),
    })),
  }));
  return groups.sort((a, b) => rank(a) - rank(b));
}

/** The projects of a group that have a milestone of one certainty in a year. */
interface Count {
  readonly year: number;
  readonly certainty: Milestone['certainty'];
  readonly projects: number;
  /** How many of them have an event; the others have ongoing work. */
  readonly moments: number;
  readonly names: readonly string[];
}

/** A group with its counts in chronological order, `stated` before `planned`. */
export interface CountedGroup extends Group {
  readonly counts: readonly Count[];
}

/** The x of a name, after the arrow. */
export const indent = 14;
const lineHeight = 17;
/** The height of the first line of a count. */
const countHeight = 26;
/** The distances between dots, horizontal and vertical. */
const pitch = 11;
const dotLine = 12;
/** The width of a digit of a number. */
const digit = 9.3;
/** The distance from the beginning of a number to its dots. */
const numberRoom = 36;
/** The room for a year where each has a line of its own. */
const yearRoom = 58;
/** The distance below the head of a group. */
const gap = 6;

/** Counts the projects of a group by year and certainty. */
export function counted(uncounted: Group, locale: Locale): CountedGroup {
  const entries = uncounted.projects.flatMap((project) =>
    project.milestones.map((milestone) => ({project, milestone})),
  );
  const alike = group(entries, ({milestone}) => `${yearOf(milestone)} ${milestone.certainty}`);
  const counts = [...alike.values()].map((same): Count => {
    const byProject = [...group(same, ({project}) => project)];
    return {
      year: yearOf(same[0].milestone),
      certainty: same[0].milestone.certainty,
      projects: byProject.length,
      moments: byProject.filter(([, members]) => members.some(({milestone}) => isMoment(milestone.kind))).length,
      names: byProject.map(([{name}]) => textIn(name, locale)),
    };
  });
  counts.sort((a, b) => a.year - b.year || b.certainty.localeCompare(a.certainty));
  return {...uncounted, counts};
}

/** How many projects a dot represents, so that no count needs more than ninety-nine dots. */
export function unitFor(groups: readonly CountedGroup[]): number {
  const most = groups.flatMap(({counts}) => counts).reduce((max, {projects}) => Math.max(max, projects), 99);
  return 10 ** Math.ceil(Math.log10(most / 99));
}

/** A number and its dots between a left and a right end, and their height. */
function countPart({projects, moments, certainty}: Count, unit: number, left: number, right: number, y: number) {
  const text = String(projects);
  // Numbers are aligned at their last digits.
  const end = left + Math.max(2, text.length) * digit;
  const label: Label = {
    x: end,
    anchor: 'end',
    y: y + 18,
    text,
    ...toneOf(certainty),
    size: 15,
  };
  const from = Math.max(left + numberRoom, end + 10);
  const perLine = Math.floor((right - from) / pitch);
  const dots = Math.ceil(projects / unit);
  if (perLine < 3) return {label, signs: [], height: countHeight};
  const signs = Array.from({length: dots}, (_, index): Sign => ({
    kind: index < Math.round((moments / projects) * dots) ? 'dot' : 'bar',
    certainty,
    x: from + 4 + (index % perLine) * pitch,
    y: y + 13 + Math.floor(index / perLine) * dotLine,
    r: 4,
  }));
  return {label, signs, height: countHeight + (Math.ceil(dots / perLine) - 1) * dotLine};
}

/** A count in words. */
const countWords = ({year, certainty, projects}: Count, locale: Locale): string =>
  languages[locale].groups.count(certainty, periodWords(String(year), locale), projects);

/** What choosing a group does, and its counts; its projects have their names where it is open. */
function markWords({name, counts}: CountedGroup, isOpen: boolean, locale: Locale): string {
  const text = counts.map((count) => countWords(count, locale)).join(overviewLanguages[locale].clause);
  return languages[locale].groups.toggle(name, text, isOpen);
}

/** A group in words, for paper: its counts with the names of all projects. */
export function printedOf({name, counts}: CountedGroup, locale: Locale): PrintedGroup {
  const {separator, clause} = overviewLanguages[locale];
  const {printed} = languages[locale].groups;
  const texts = counts.map((count) => printed(countWords(count, locale), count.names.join(separator)));
  return {name, text: texts.join(clause)};
}

/** Lays out the head of a group: its name, its counts, and a dot for each of its projects. */
export function headOf(
  countedGroup: CountedGroup,
  isOpen: boolean,
  unit: number,
  top: number,
  frame: Frame,
  locale: Locale,
): Part {
  const {width, columns, hasCounts} = frame;
  const y = top + 2;
  const names = wrapEvenly(countedGroup.name, (hasCounts ? frame.nameWidth : width) - indent, 13);
  const labels = names.map((text, index): Label => ({
    x: indent,
    y: y + 18 + index * lineHeight,
    text,
    tone: 'name',
    size: 13,
  }));
  const signs: Sign[] = [];
  const namesBottom = y + countHeight + (names.length - 1) * lineHeight;
  // Counts are placed in the columns of their years, or below the name with a line for each.
  const bottoms = new Map<number, number>();
  let below = namesBottom;
  for (const count of countedGroup.counts) {
    const column = hasCounts ? columns.find(({year}) => year === count.year)! : undefined;
    const at = column ? (bottoms.get(count.year) ?? y) : below;
    if (!column)
      labels.push({x: indent, y: at + 18, text: periodWords(String(count.year), locale), tone: 'axis', size: 12});
    const part = column
      ? countPart(count, unit, column.x + 8, column.x + column.width - 4, at)
      : countPart(count, unit, indent + yearRoom, width, at);
    labels.push(part.label);
    signs.push(...part.signs);
    if (column) bottoms.set(count.year, at + part.height);
    else below = at + part.height;
  }
  const height = Math.max(namesBottom, below, ...bottoms.values()) - y;
  return {
    top,
    bottom: top + height + gap,
    labels,
    signs,
    marks: [{id: `group:${countedGroup.key}`, text: markWords(countedGroup, isOpen, locale), x: 0, y, width, height}],
    arrow: isOpen ? `M1 ${y + 10}h8l-4 6z` : `M2 ${y + 9}v8l6 -4z`,
  };
}

/** The width of the longest group's name with its arrow. */
export const longestGroupName = (groups: readonly Group[]): number =>
  groups.reduce((longest, {name}) => Math.max(longest, textWidth(name, 13)), 0) + indent + 4;
