import type {Locale, Milestone} from '../../../../dataset/types.js';
import {tenth} from '../../../../model/layout.js';
import type {Label, Mark} from '../../../../model/layout.js';
import {labelWidth} from '../../../../model/text-width.js';
import {yearsOfPeriod} from '../../../../model/words/period-span.js';
import {periodWords} from '../../../../model/words/period.js';
import {symbolsOf} from './symbols.js';
import type {ProjectTimelineLayout, Sign} from '../layout.js';
import {yearOf} from '../milestones.js';
import {languages} from '../words/detail/languages.js';

/** The column of a year. */
export interface Column {
  readonly year: number;
  readonly x: number;
  readonly width: number;
}

/** The division of a figure's width between names and years. */
export interface Frame {
  readonly width: number;
  /** Room for names beside the columns. */
  readonly nameWidth: number;
  readonly columns: readonly Column[];
  /** Whether the columns hold the counts of groups. */
  readonly hasCounts: boolean;
  /** Whether years are columns with headings and lines; otherwise projects are a list. */
  readonly hasColumns: boolean;
  /** Whether names are above the bars of projects instead of beside them. */
  readonly isStacked: boolean;
}

/** A part of a figure between two horizontal lines: the head of a group, or the row of a project. */
export interface Part {
  readonly top: number;
  readonly bottom: number;
  readonly labels: readonly Label[];
  readonly marks: readonly Mark[];
  readonly signs: readonly Sign[];
  /** The arrow before the name of a group; empty for a row. */
  readonly arrow: string;
}

/** Below this width projects are a list, without columns. */
const wide = 480;
/** The largest share of the width that names have beside the columns. */
export const nameShare = 0.36;
/** Columns narrower than this have no room for counts and dots, in pixels. */
const countable = 90;
/** The height of the headings. */
const headingHeight = 26;

/** One column for each year from the first to the last that occurs, all of the same width: time is to scale. */
function columnsOf(milestones: readonly Milestone[], left: number, width: number): Column[] {
  const years = [...new Set(milestones.flatMap(({period}) => yearsOfPeriod(period)))].sort((a, b) => a - b);
  const count = years.at(-1)! - years[0] + 1 || 0;
  const each = (width - left) / count;
  return Array.from({length: count}, (_, index) => ({year: years[0] + index, x: left + index * each, width: each}));
}

/** What the bars of projects need. */
export interface TaskRoom {
  /** Whether projects have bars from their start to their end, for which time is a scale at every width. */
  readonly hasTasks: boolean;
  /** Room for words after the last column, in pixels. */
  readonly endRoom: number;
}

/**
 * Divides the width of a figure between names and years.
 *
 * @param longestName The width of the longest name, in pixels.
 */
export function frameOf(
  milestones: readonly Milestone[],
  longestName: number,
  isGrouped: boolean,
  {hasTasks, endRoom}: TaskRoom,
  width: number,
): Frame {
  const isStacked = width < wide && hasTasks;
  const isList = width < wide;
  const nameWidth = isList ? 0 : Math.min(longestName, width * nameShare);
  // The words after the last bars have a fifth of the width at most.
  const right = isList ? width : width - Math.min(endRoom, width / 5);
  const columns = columnsOf(milestones, isList ? 0 : nameWidth + 16, right);
  const hasCounts = isGrouped && !isList && columns[0]?.width >= countable;
  return {
    width,
    nameWidth,
    columns,
    hasCounts,
    hasColumns: isStacked || (!isList && (!isGrouped || hasCounts)),
    isStacked,
  };
}

/** A scale of time: what it shows, and where a time is. */
export interface TimeScale {
  readonly from: number;
  readonly to: number;
  readonly xOf: (time: number) => number;
}

/** The scale of the columns. */
export const scaleOf = ({columns: [first, ...others]}: Pick<Frame, 'columns'>): TimeScale => ({
  from: first.year,
  to: first.year + others.length + 1,
  xOf: (time) => first.x + (time - first.year) * first.width,
});

/** The heading of a year: its progress, its plans, or the year alone where it has both. */
function yearWords(year: number, milestones: readonly Milestone[], locale: Locale): string {
  const certainties = new Set(milestones.filter((one) => yearOf(one) === year).map(({certainty}) => certainty));
  const words = periodWords(String(year), locale);
  if (certainties.size !== 1) return words;
  return languages[locale].heading[certainties.has('stated') ? 'stated' : 'planned'](words);
}

/** The headings over the columns, shortened where the long form has no room. */
export function headingsOf({columns, hasCounts}: Frame, milestones: readonly Milestone[], locale: Locale): Label[] {
  const heading = ({x, width}: Column, text: string): Label => ({
    x: hasCounts ? x + 8 : x + width / 2,
    y: 14,
    text,
    tone: 'axis',
    ...(!hasCounts && {anchor: 'middle'}),
  });
  const long = columns.map((column) => heading(column, yearWords(column.year, milestones, locale)));
  const short = columns.map((column) => heading(column, String(column.year)));
  const fits = (labels: readonly Label[]) =>
    labels.every((label, index) => labelWidth(label) <= columns[index].width - 10);
  if (fits(long)) return long;
  return fits(short) ? short : short.filter((_, index) => isLined(columns[index]));
}

/** The y at which the first part of a figure begins. */
export const topOf = ({hasColumns}: Frame): number => (hasColumns ? headingHeight : 0);

/** Whether a line stands at the beginning of a year: of many years, only as many as have room for a heading. */
const isLined = ({year, width}: Column) =>
  year % [1, 2, 5, 10, 20, 50, 100, 1000].find((step) => step * width > 40)! === 0;

/** The x of the lines between the years. */
export const linesOf = ({columns, hasColumns}: Frame): number[] =>
  hasColumns ? columns.filter(isLined).map(({x}) => x) : [];

/** Joins parts and headings to a graphic. */
export function joined(
  parts: readonly Part[],
  headings: readonly Label[],
  {width}: Frame,
): Pick<
  ProjectTimelineLayout,
  'width' | 'height' | 'labels' | 'marks' | 'discs' | 'rings' | 'bars' | 'arrows' | 'rules'
> {
  return {
    width,
    height: parts.at(-1)?.bottom ?? 0,
    labels: [...headings, ...parts.flatMap(({labels}) => labels)],
    marks: parts.flatMap(({marks}) => marks),
    ...symbolsOf(parts.flatMap(({signs}) => signs)),
    arrows: parts.map(({arrow}) => arrow).join(''),
    rules: parts.map(({top}) => `M0 ${tenth(top)}h${width}`).join(''),
  };
}
