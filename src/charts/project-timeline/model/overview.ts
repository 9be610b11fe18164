import type {Locale, Milestone, Place, Project, Report} from '../../../../dataset/types.js';
import type {Box, FigureLayout, Label, Mark} from '../../../../model/layout.js';
import {groupsOf} from '../groups/group.js';
import type {Group} from '../groups/group.js';
import type {Grouping} from '../groups/grouping.js';
import {countsOf, headOf, longestHead, printedOf, unitFor} from './head.js';
import type {PrintedGroup} from './head.js';
import {factsOf} from '../words/finding.js';
import {dated, isDated} from '../milestones/milestone.js';
import {projectTimelineWords, yearWords} from '../words/words.js';
import type * as DetailsModule from '../details.js';
import type {Column, Row} from '../rows/row.js';
import {shapesOf} from '../shapes.js';
import type {Shapes, Sign} from '../shapes.js';
import {yearsOfPeriod} from '../../../../model/words/period-span.js';
import {labelWidth} from '../../../../model/placing.js';
import {tenth} from '../../../../model/tenth.js';

/** What a timeline is about. */
export interface ProjectTimelineInput {
  readonly report: Report;
  /** In the order of the report. */
  readonly projects: readonly Project[];
  /** Where the names of the projects' places are found. */
  readonly places: readonly Place[];
  /** The kinds, the place and the text that the projects were chosen by, for the title. */
  readonly kinds: readonly string[];
  readonly place?: Place | undefined;
  readonly text?: string;
  /** How many plans, pilots, campaigns and recognitions are left out because nobody asked for them. */
  readonly leftOut: number;
  readonly group: Grouping;
  /** The groups whose projects are shown, by their keys. */
  readonly open: readonly string[];
  /** Rows shown at first where there are no groups; 0 for all. */
  readonly limit: number;
  /** How often the reader asked for more. */
  readonly pages: number;
  /** Whether the data table is left out, since nobody opened it. */
  readonly isTableless?: boolean;
}

/** A timeline, laid out. Every `path` is SVG path data, one for all rows. */
export interface ProjectTimelineLayout extends FigureLayout, Shapes {
  /** Arrows of the groups. */
  readonly arrows: string;
  /** Lines between the rows. */
  readonly rules: string;
  /** Lines at the beginning of the years. */
  readonly yearLines: string;
  /** What stands on paper below the graphic: the groups with all names. */
  readonly printed: readonly PrintedGroup[];
}

/** What only a timeline that shows more than its overview loads. */
export type Details = typeof DetailsModule;

/** Below this width projects are a list, without columns. */
const wide = 480;
/** A column narrower than this has no room for counts and dots. */
const countable = 90;
const headHeight = 26;
/** How the projects are gathered: where nobody says, the many by their milestones, the few not at all. */
export function groupingFor({
  group,
  projects,
  limit,
}: Pick<ProjectTimelineInput, 'group' | 'projects' | 'limit'>): Grouping {
  if (group !== 'auto') return group;
  // Of thousands, no more are looked at than it takes to know.
  let room = limit;
  return limit > 0 && projects.some(({milestones}) => milestones.some(isDated) && room-- === 0) ? 'milestone' : 'none';
}

/** One column for each year that occurs; the years between are left out. */
function columnsOf(milestones: readonly Milestone[], left: number, width: number): Column[] {
  const periods = new Set(milestones.map(({period}) => period));
  const years = [...new Set([...periods].flatMap(yearsOfPeriod))].sort((a, b) => a - b);
  const each = (width - left) / Math.max(years.length, 1);
  return years.map((year, index) => ({year, x: left + index * each, width: each}));
}

/** The years' names over their columns, shortened where the long form has no room. */
function heads(
  columns: readonly Column[],
  milestones: readonly Milestone[],
  isCount: boolean,
  locale: Locale,
): Label[] {
  const head = ({x, width}: Column, text: string): Label => ({
    x: isCount ? x + 8 : x + width / 2,
    y: 14,
    text,
    tone: 'axis',
    ...(!isCount && {anchor: 'middle'}),
  });
  const forms = [
    columns.map((column) => head(column, yearWords(column.year, milestones, locale))),
    columns.map((column) => head(column, String(column.year))),
  ];
  const fits = (labels: readonly Label[]) =>
    labels.every((label, index) => labelWidth(label) <= columns[index].width - 10);
  return forms.find(fits) ?? forms[1].filter((_, index) => index % Math.ceil(40 / columns[0].width) === 0);
}

/**
 * Lays out projects and their milestones: groups with a dot for each project, or a row for each project with a column
 * for each year; below 480 pixels, lists. Without its details it is an overview: the groups by milestone, closed, with no rows
 * in the data table; a project, a kind, a place or a text that it was chosen by is then not in its words.
 */
export function layoutProjectTimeline(
  input: ProjectTimelineInput,
  {width}: Box,
  locale: Locale,
  details?: Details,
): ProjectTimelineLayout {
  const {report} = input;
  const drawn = input.projects.filter((project) => dated(project).length > 0);
  const milestones = drawn.flatMap(dated);
  const by = groupingFor(input);
  const isGrouped = by !== 'none';
  const groups = isGrouped
    ? groupsOf(by, input, locale, details).map((own) => ({...own, counts: countsOf(own, locale)}))
    : [{key: '', name: '', projects: drawn, counts: []}];
  const isOpen = ({key}: Group) => !isGrouped || input.open.includes(key);
  const limit = details?.rowLimit(input, isGrouped) ?? 0;
  const opened = details ? groups.filter(isOpen) : [];
  const shown = opened.flatMap(({projects}) => details!.shownOf(projects, limit));

  const isList = width < wide;
  const longest = isList
    ? 0
    : Math.max(isGrouped ? longestHead(groups) : 0, (details?.longestName(shown, locale) ?? 0) + (isGrouped ? 14 : 0));
  const nameWidth = Math.min(longest, width * 0.36);
  const columns = columnsOf(milestones, isList ? 0 : nameWidth + 16, width);
  const isCount = isGrouped && !isList && columns[0]?.width >= countable;
  const hasColumns = !isList && (!isGrouped || isCount);
  const lines = hasColumns ? columns.map(({x}) => x) : [];
  const unit = unitFor(groups);

  let y = hasColumns ? headHeight : 0;
  const rows: Row[] = [];
  const labels: Label[] = [];
  const marks: Mark[] = [];
  const signs: Sign[] = [];
  let rules = '';
  let arrows = '';
  const rule = () => (rules += `M0 ${tenth(y)}h${width}`);
  for (const group of groups) {
    if (isGrouped) {
      rule();
      const head = headOf({
        ...{group, open: isOpen(group), width, columns, unit, y: y + 2, locale},
        nameWidth: isCount ? nameWidth : undefined,
      });
      labels.push(...head.labels);
      signs.push(...head.signs);
      marks.push(head.mark);
      arrows += head.arrow;
      y += head.height + 6;
    }
    if (!details || !isOpen(group)) continue;
    const own = details.layoutRows({
      ...{projects: group.projects, limit, width, columns, indent: isGrouped ? 14 : 0, y, locale},
      nameWidth: isList || (isGrouped && !isCount) ? undefined : nameWidth,
    });
    for (const row of own) {
      rule();
      labels.push(...row.labels);
      signs.push(...row.items.flatMap(({sign}) => (sign ? [sign] : [])));
      marks.push(...details.marksOf(row, group.key && `${group.key}:`, report, locale));
      y = row.y + row.height + 5;
    }
    rows.push(...own);
  }

  const seen = {
    ...{undated: input.projects.length - drawn.length, unit, isGrouped},
    ...(details?.findingOf(input, drawn.length, columns.length, locale, details) ?? {
      facts: factsOf(input, milestones, locale, details),
    }),
    milestones: isGrouped ? milestones : shown.flatMap(dated),
    banded: rows.flatMap(({items}) => items.flatMap(({band, milestone}) => (band ? [milestone] : []))),
  };
  const overview: ProjectTimelineLayout = {
    ...projectTimelineWords(input, locale, seen, details),
    width,
    height: drawn.length > 0 ? y : 0,
    labels: [...(hasColumns && drawn.length > 0 ? heads(columns, milestones, isCount, locale) : []), ...labels],
    marks,
    bands: [],
    ...shapesOf(signs),
    arrows,
    rules,
    printed: isGrouped ? groups.map((own) => printedOf(own, locale)) : [],
    yearLines: lines.map((x) => `M${tenth(x)} 0V${y}`).join(''),
  };
  return details?.detailed(overview, {input, rows, signs, opened, limit, lines, seen}, locale) ?? overview;
}
