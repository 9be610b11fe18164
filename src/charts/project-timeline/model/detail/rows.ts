import {textIn} from '../../../../dataset/localized.js';
import type {Locale, PageTable, Project, Report} from '../../../../dataset/types.js';
import {wrapEvenly} from '../../../../model/even-lines.js';
import type {FigureLayout, Mark} from '../../../../model/layout.js';
import {textWidth} from '../../../../model/text-width.js';
import {plainText} from '../../../../model/words/bidi.js';
import {formatNumber} from '../../../../model/words/number.js';
import {spanOfPeriod} from '../../../../model/words/period-span.js';
import {nameShare} from './frame.js';
import type {Frame} from './frame.js';
import type {ProjectTimelineInput} from '../layout.js';
import {datedMilestones, isMoment, yearOf} from '../milestones.js';
import {languages} from '../words/detail/languages.js';
import {markWords} from './mark-words.js';
import {listRowOf, rowOf} from './row.js';
import type {Row} from './item.js';
import {taskOf} from './task.js';

/** The number of rows that are added at a time, and the most rows that are shown at once. */
const pageSize = 200;
const mostRows = 1000;
/** The distance between rows, in pixels. */
const rowGap = 10;
/** The font size of words beside bands, and in a list. */
export const columnSize = 13;
const listSize = 12;

/** More projects than this are drawn as lanes instead of rows. */
const many = 300;
/** Zooming is offered where the projects cover more years than this. */
const longYears = 2;

/** Whether there are too many projects for a row each. */
export const isMany = (projects: readonly Project[]): boolean => projects.length > many;

/** Whether projects are so many, or cover so long a time, that zooming is offered. */
export function isZoomable(projects: readonly Project[]): boolean {
  if (isMany(projects)) return true;
  const spans = projects.flatMap(datedMilestones).map(({period}) => spanOfPeriod(period)!);
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  return Math.ceil(to) - Math.floor(from) > longYears;
}

type Paging = Pick<ProjectTimelineInput, 'limit' | 'pages'>;

/** How many rows the first view shows: of each group, or of all projects. */
const firstRows = ({limit}: Paging, isGrouped: boolean) => (isGrouped ? pageSize : limit || mostRows);

/** How many rows are shown once the reader has requested more. */
export const rowLimit = (input: Paging, isGrouped: boolean): number =>
  firstRows(input, isGrouped) + pageSize * input.pages;

/** The button that shows more of `count` rows, or only the first again; undefined where the first view shows all. */
export function moreRows(input: Paging, isGrouped: boolean, count: number, locale: Locale): FigureLayout['more'] {
  const first = firstRows(input, isGrouped);
  const limit = rowLimit(input, isGrouped);
  if (count <= first) return undefined;
  const words = languages[locale].rows;
  if (count <= limit) return {text: words.only(first), open: true};
  const all = formatNumber(count, locale);
  const added = Math.min(pageSize, count - limit);
  return {text: count - first <= pageSize ? words.all(all) : words.more(added, all), open: false};
}

const isOfSeveralYears = (project: Project) => new Set(datedMilestones(project).map(yearOf)).size > 1;

/** Projects of several years first, then by their first milestone (done before planned), then as in the report. */
function inOrder(projects: readonly Project[]): Project[] {
  const keys = new Map(
    projects.map((project) => {
      const spans = datedMilestones(project).map(({period, certainty}) => ({
        from: spanOfPeriod(period)!.from,
        isPlanned: certainty === 'planned',
      }));
      const [first] = spans.sort((a, b) => Number(a.isPlanned) - Number(b.isPlanned) || a.from - b.from);
      return [project, [Number(!isOfSeveralYears(project)), Number(first?.isPlanned), first?.from ?? 0]];
    }),
  );
  const compare = (a: Project, b: Project, key: number) => keys.get(a)![key] - keys.get(b)![key];
  return [...projects].sort((a, b) => compare(a, b, 0) || compare(a, b, 1) || compare(a, b, 2));
}

/**
 * The projects that a view of at most `limit` rows shows, in the order of the rows: those of several years, then
 * equally many planned and done ones, so that no column is empty; events take precedence over ongoing work.
 */
export function shownOf(all: readonly Project[], limit: number): readonly Project[] {
  const projects = inOrder(all);
  if (projects.length <= limit) return projects;
  const several = new Set(projects.filter(isOfSeveralYears).slice(0, limit));
  const hasMoment = (project: Project) => datedMilestones(project).some(({kind}) => isMoment(kind));
  const others = projects
    .filter((project) => !several.has(project))
    .sort((a, b) => Number(hasMoment(b)) - Number(hasMoment(a)));
  const isPlanned = (project: Project) => datedMilestones(project)[0].certainty === 'planned';
  const planned = others.filter(isPlanned);
  const done = others.filter((project) => !isPlanned(project));
  const room = limit - several.size;
  const half = Math.min(planned.length, Math.max(Math.ceil(room / 2), room - done.length));
  const chosen = new Set([...several, ...done.slice(0, room - half), ...planned.slice(0, half)]);
  return projects.filter((project) => chosen.has(project));
}

/** The width of the longest line of the names beside their bands, which have this much room. */
export function longestLine(projects: readonly Project[], room: number, locale: Locale): number {
  const lines = projects.flatMap(({name}) => wrapEvenly(plainText(textIn(name, locale)), room, columnSize));
  return lines.reduce((longest, text) => Math.max(longest, textWidth(text, columnSize)), 0);
}

/**
 * Lays out a row for each project, from `top` down.
 *
 * @param indent The x of the names: after the arrow of their group, or 0.
 * @param now The date of the report, in years with fractions.
 */
export function layoutRows(
  projects: readonly Project[],
  top: number,
  indent: number,
  {width, columns, hasColumns, isStacked}: Frame,
  now: number | undefined,
  locale: Locale,
): Row[] {
  const isBeside = hasColumns && !isStacked;
  const size = isBeside ? columnSize : listSize;
  let y = top + rowGap / 2;
  return projects.map((project) => {
    const names = wrapEvenly(
      plainText(textIn(project.name, locale)),
      width * (isBeside ? nameShare : 1) - indent,
      size,
    );
    const milestones = datedMilestones(project);
    const input = {project, milestones, names, columns, right: width, indent, y, size, now, isStacked, locale};
    const row = isBeside || (isStacked && taskOf(milestones)) ? rowOf(input) : listRowOf(input, width);
    y += row.height + rowGap;
    return row;
  });
}

/** The line below a row. */
export const bottomOf = ({y, height}: Row): number => y + height + rowGap / 2;

/** The marks of a row, one for each milestone. */
export const marksOf = ({items}: Row, prefix: string, report: Report | PageTable, locale: Locale): Mark[] =>
  items.map(({milestone, task, project, x, y, width, height}, index) => ({
    id: `${prefix}${project.id}/${index + 1}`,
    subject: project.id,
    x,
    y,
    width,
    height,
    text: markWords(project, task ? [task.start, task.end] : [milestone], report, locale),
  }));
