import type {Locale, Milestone} from '../../../../dataset/types.js';
import {group} from '../../../../model/group.js';
import type {Label, Mark} from '../../../../model/layout.js';
import {periodWords} from '../../../../model/words/period.js';
import type {Group} from '../groups/group.js';
import {isMoment, yearOf} from '../milestones/milestone.js';
import type {Column} from '../rows/row.js';
import type {Sign} from '../shapes.js';
import {textWidth, wrapText} from '../../../../model/text-width.js';

/** A group's name, its counts and a dot for each of its projects, laid out. */
export interface Head {
  readonly height: number;
  readonly labels: readonly Label[];
  readonly signs: readonly Sign[];
  /** The arrow that points at the name, or down where the group is open. */
  readonly arrow: string;
  readonly mark: Mark;
}

/** A group as it is printed. */
export interface PrintedGroup {
  readonly name: string;
  readonly text: string;
}

interface HeadInput {
  readonly group: Counted;
  readonly open: boolean;
  readonly width: number;
  /** Room for the name beside the columns; undefined where the counts stand under it, a line for each year. */
  readonly nameWidth?: number | undefined;
  readonly columns: readonly Column[];
  /** How many projects a dot stands for. */
  readonly unit: number;
  readonly y: number;
  readonly locale: Locale;
}

/** What a group counts in a year: projects of one certainty, by whether something begins or ends there or goes on. */
interface Count {
  readonly year: number;
  readonly certainty: Milestone['certainty'];
  readonly projects: number;
  /** How many of them have something that happens once. */
  readonly moments: number;
  readonly names: readonly string[];
}

/** A group with its counts, which head and paper both tell. */
export interface Counted extends Group {
  readonly counts: readonly Count[];
}

/** From the left end to the name, after the arrow. */
const indent = 14;
const lineHeight = 17;
/** Of the line that a count begins. */
const countHeight = 26;
/** From one dot to the next, across and down. */
const pitch = 11;
const dotLine = 12;
/** The width of a digit of a number. */
const digit = 9.3;
/** From where a number begins to its dots. */
const numberRoom = 36;
/** Room for a year in a line of its own. */
const yearRoom = 58;
const namesListed = 12;

/** A group's counts in order of time, done before planned. */
export function countsOf({projects}: Group, locale: Locale): Count[] {
  const found = projects.flatMap((project) => project.milestones.map((milestone) => ({project, milestone})));
  const alike = group(found, ({milestone}) => `${yearOf(milestone)} ${milestone.certainty}`);
  const counts = [...alike.values()].map((same): Count => {
    const once = [...group(same, ({project}) => project)];
    return {
      year: yearOf(same[0].milestone),
      certainty: same[0].milestone.certainty,
      projects: once.length,
      moments: once.filter(([, own]) => own.some(({milestone}) => isMoment(milestone.kind))).length,
      names: once.map(([{name}]) => name[locale]),
    };
  });
  return counts.sort((a, b) => a.year - b.year || b.certainty.localeCompare(a.certainty));
}

/** How many projects a dot must stand for, that no count needs more than ninety-nine. */
export function unitFor(groups: readonly Counted[]): number {
  const most = groups.flatMap(({counts}) => counts).reduce((max, {projects}) => Math.max(max, projects), 99);
  return 10 ** Math.ceil(Math.log10(most / 99));
}

/** A number and its dots between two ends; the height they take. */
function strip({projects, moments, certainty}: Count, unit: number, left: number, right: number, y: number) {
  const text = String(projects);
  // Ones stand under ones.
  const end = left + Math.max(2, text.length) * digit;
  const label: Label = {
    x: end,
    anchor: 'end',
    y: y + 18,
    text,
    tone: certainty === 'stated' ? 'actual' : 'target',
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

/** A count in words, with the first of its projects by name. */
function countWords({year, certainty, projects, names}: Count, locale: Locale, listed: number): string {
  const when = periodWords(String(year), locale);
  const rest = projects - listed;
  const some = names.slice(0, listed).join(locale === 'zh' ? '、' : ', ');
  if (locale === 'zh')
    return `${when}${certainty === 'planned' ? '计划' : ''}${projects}个（${some}${rest > 0 ? '等' : ''}）`;
  return `${projects} ${certainty === 'planned' ? 'planned for' : 'in'} ${when} (${some}${rest > 0 ? ` and ${rest} more` : ''})`;
}

/** Counts in words, each with so many names. */
const countsWords = (counts: readonly Count[], locale: Locale, listed: number): string =>
  counts.map((count) => countWords(count, locale, listed)).join(locale === 'zh' ? '；' : '; ');

function markWords({name, counts}: Counted, open: boolean, locale: Locale): string {
  const text = countsWords(counts, locale, namesListed);
  const hint = {zh: open ? '选定即收起。' : '选定即展开。', en: open ? 'Choose to close.' : 'Choose to open.'}[locale];
  return locale === 'zh' ? `${name}：${text}。${hint}` : `${name}: ${text}. ${hint}`;
}

/** A group in words, for paper: its counts with the names of all its projects. */
export const printedOf = ({name, counts}: Counted, locale: Locale): PrintedGroup => ({
  name,
  text: countsWords(counts, locale, Infinity),
});

/** Lays out the head of a group. */
export function headOf({group: own, open, width, nameWidth, columns, unit, y, locale}: HeadInput): Head {
  const {counts} = own;
  const names = wrapText(own.name, (nameWidth ?? width) - indent, 13);
  const labels = names.map((text, index): Label => ({
    x: indent,
    y: y + 18 + index * lineHeight,
    text,
    tone: 'name',
    size: 13,
  }));
  const signs: Sign[] = [];
  const namesBottom = y + countHeight + (names.length - 1) * lineHeight;
  const bottoms = new Map<number, number>();
  let below = namesBottom;
  for (const count of counts) {
    const column = nameWidth === undefined ? undefined : columns.find(({year}) => year === count.year)!;
    const top = column ? (bottoms.get(count.year) ?? y) : below;
    if (!column)
      labels.push({x: indent, y: top + 18, text: periodWords(String(count.year), locale), tone: 'axis', size: 12});
    const made = column
      ? strip(count, unit, column.x + 8, column.x + column.width - 4, top)
      : strip(count, unit, indent + yearRoom, width, top);
    labels.push(made.label);
    signs.push(...made.signs);
    if (column) bottoms.set(count.year, top + made.height);
    else below = top + made.height;
  }
  const height = Math.max(namesBottom, below, ...bottoms.values()) - y;
  const arrow = open ? `M1 ${y + 10}h8l-4 6z` : `M2 ${y + 9}v8l6 -4z`;
  const text = markWords(own, open, locale);
  return {height, labels, signs, arrow, mark: {id: `group:${own.key}`, text, x: 0, y, width, height}};
}

/** The width of the longest group's name with its arrow. */
export const longestHead = (groups: readonly Group[]): number =>
  groups.reduce((longest, {name}) => Math.max(longest, textWidth(name, 13)), 0) + indent + 4;
