import type {Locale, Milestone, Place, Project, Report} from '../dataset/types.js';
import type {Box, FigureLayout, Label, Mark} from './layout.js';
import {isMoment, milestoneMarkWords, yearOf} from './project-timeline-milestone.js';
import {moreWords, projectTimelineWords, yearWords} from './project-timeline-words.js';
import {rowOf} from './project-timeline-row.js';
import type {Column, Item, Row} from './project-timeline-row.js';
import {spanOfPeriod} from './period-span.js';
import {labelWidth} from './placing.js';
import {textWidth, wrapEvenly} from './text-width.js';
import {group} from './group.js';

/** What a timeline is about. */
export interface ProjectTimelineInput {
  readonly report: Report;
  /** In the order of the report. */
  readonly projects: readonly Project[];
  /** Where the names of the projects' places are found. */
  readonly places: readonly Place[];
  /** The kinds and the place that the projects were chosen by, for the title. */
  readonly kinds: readonly string[];
  readonly place?: Place | undefined;
  /** How many plans, pilots, campaigns and recognitions are left out because nobody asked for them. */
  readonly leftOut: number;
  /** Rows shown while the timeline is not expanded; 0 for all. */
  readonly limit: number;
  readonly expanded: boolean;
}

/** Soft bands of one look: all rows in one path, since they share their left and right ends. */
export interface Bands {
  readonly certainty: Milestone['certainty'];
  /** Where a band fades out: at the ends that are not certain. */
  readonly fade: Item['fade'];
  readonly path: string;
}

/** A timeline, laid out. Every `path` is SVG path data, one for all rows. */
export interface ProjectTimelineLayout extends FigureLayout {
  readonly bands: readonly Bands[];
  /** Solid discs: stated as done. */
  readonly discs: string;
  /** Hollow rings: planned. */
  readonly rings: string;
  /** Upright bars: deadlines; broken where the deadline is rough. */
  readonly stops: Readonly<Record<Milestone['certainty'], string>>;
  /** Lines between the rows. */
  readonly rules: string;
  /** Lines at the beginning of the years. */
  readonly yearLines: string;
}

/** Below this width names stand above their bands. */
const wide = 480;
const headHeight = 26;
const rowGap = 10;
const bandHeight = 20;
const radius = 5;

const round = (value: number) => Math.round(value * 10) / 10;

/** The milestones that can be drawn: those with a period that reads as one. */
const dated = ({milestones}: Project) => milestones.filter(({period}) => spanOfPeriod(period) !== undefined);

const isOfSeveralYears = (project: Project) => new Set(dated(project).map(yearOf)).size > 1;

/** Projects of several years first, then by their first milestone (done before planned), then as in the report. */
function inOrder(projects: readonly Project[]): Project[] {
  const keys = new Map(
    projects.map((project) => {
      const spans = dated(project).map(({period, certainty}) => ({
        ...spanOfPeriod(period)!,
        planned: certainty === 'planned',
      }));
      const [first] = spans.sort((a, b) => Number(a.planned) - Number(b.planned) || a.from - b.from);
      return [project, [Number(!isOfSeveralYears(project)), Number(first?.planned), first?.from ?? 0] as const];
    }),
  );
  const compare = (a: Project, b: Project, key: 0 | 1 | 2) => keys.get(a)![key] - keys.get(b)![key];
  return [...projects].sort((a, b) => compare(a, b, 0) || compare(a, b, 1) || compare(a, b, 2));
}

/**
 * The rows of a short view: projects of several years, then as many planned as done, so that no column stands
 * empty; what begins or ends goes before what goes on.
 */
function firstOf(projects: readonly Project[], limit: number): readonly Project[] {
  if (limit === 0 || projects.length <= limit) return projects;
  const several = projects.filter(isOfSeveralYears).slice(0, limit);
  const telling = (project: Project) => dated(project).some(({kind}) => isMoment(kind));
  const others = projects
    .filter((project) => !several.includes(project))
    .sort((a, b) => Number(telling(b)) - Number(telling(a)));
  const planned = others.filter((project) => dated(project)[0].certainty === 'planned');
  const done = others.filter((project) => !planned.includes(project));
  const room = limit - several.length;
  const half = Math.min(planned.length, Math.max(Math.ceil(room / 2), room - done.length));
  const chosen = new Set([...several, ...done.slice(0, room - half), ...planned.slice(0, half)]);
  return projects.filter((project) => chosen.has(project));
}

/** One column for each year that occurs; the years between are left out. */
function columnsOf(projects: readonly Project[], left: number, width: number): Column[] {
  const spans = projects.flatMap((project) => dated(project).map(({period}) => spanOfPeriod(period)!));
  const years = [...new Set(spans.flatMap(({from, to}) => [Math.floor(from), Math.ceil(to) - 1]))].sort(
    (a, b) => a - b,
  );
  const each = (width - left) / Math.max(years.length, 1);
  return years.map((year, index) => ({year, x: left + index * each, width: each}));
}

/** The years' names over their columns, shortened where the long form has no room. */
function heads(columns: readonly Column[], milestones: readonly Milestone[], locale: Locale): Label[] {
  const head = ({x, width}: Column, text: string): Label => ({
    x: x + width / 2,
    y: 14,
    text,
    tone: 'axis',
    anchor: 'middle',
  });
  const forms = [
    columns.map((column) => head(column, yearWords(column.year, milestones, locale))),
    columns.map((column) => head(column, String(column.year))),
  ];
  const fits = (labels: readonly Label[]) =>
    labels.every((label, index) => labelWidth(label) <= columns[index].width - 6);
  return forms.find(fits) ?? forms[1].filter((_, index) => index % Math.ceil(40 / columns[0].width) === 0);
}

const disc = (r: number) => (x: number, y: number) =>
  `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

function bandsOf(items: readonly Item[]): Bands[] {
  const alike = group(items, ({certainty, fade, band}) => [certainty, fade, round(band.x), round(band.width)].join());
  return [...alike.values()].map((same) => {
    const {certainty, fade} = same[0];
    const rect = ({band, y}: Item) =>
      `M${round(band.x)} ${round(y + 2)}h${round(band.width)}v${bandHeight}h${-round(band.width)}z`;
    return {certainty, fade, path: same.map(rect).join('')};
  });
}

const joined = (items: readonly Item[], draw: (x: number, y: number) => string): string =>
  items.map(({symbol, y}) => draw(symbol!.x, y + 2 + bandHeight / 2)).join('');

function shapesOf(items: readonly Item[]) {
  const of = (kind: 'dot' | 'stop' | 'rough-stop', certainty: Milestone['certainty']) =>
    items.filter((item) => item.symbol?.kind === kind && item.certainty === certainty);
  const stop = (x: number, y: number) => `M${round(x)} ${round(y - bandHeight / 2 - 1)}v${bandHeight + 2}`;
  const dashes = (x: number, y: number) => [-11, -3, 5].map((dy) => `M${round(x)} ${round(y + dy)}v6`).join('');
  const stops = (certainty: Milestone['certainty']) =>
    joined(of('stop', certainty), stop) + joined(of('rough-stop', certainty), dashes);
  return {
    bands: bandsOf(items),
    discs: joined(of('dot', 'stated'), disc(radius + 0.5)),
    rings: joined(of('dot', 'planned'), disc(radius - 0.5)),
    stops: {stated: stops('stated'), planned: stops('planned')},
  };
}

/** Lays out projects and their milestones, a row for each project and a column for each year. */
export function layoutProjectTimeline(input: ProjectTimelineInput, box: Box, locale: Locale): ProjectTimelineLayout {
  const {report, limit, expanded} = input;
  const {width} = box;
  const drawn = inOrder(input.projects.filter((project) => dated(project).length > 0));
  const shown = expanded ? drawn : firstOf(drawn, limit);
  const words = projectTimelineWords(input, drawn, shown, locale);

  const beside = width >= wide;
  const size = beside ? 13 : 12;
  const longest = Math.max(0, ...shown.map(({name}) => textWidth(name[locale], size)));
  const nameWidth = beside ? Math.min(longest, width * 0.34) : width;
  const columns = columnsOf(drawn, beside ? nameWidth + 16 : 0, width);

  const rows: Row[] = [];
  let y = headHeight + rowGap / 2;
  for (const project of shown) {
    const names = wrapEvenly(project.name[locale], nameWidth, size);
    rows.push(rowOf({project, milestones: dated(project), names, columns, y, beside, size, locale}));
    y += rows.at(-1)!.height + rowGap;
  }
  const items = rows.flatMap((row) => row.items);
  const height = rows.length > 0 ? y - rowGap / 2 : 0;
  const marks = items.map(({milestone, project, x, y: top, width: room, height: tall}): Mark => {
    const id = `${project.id}/${project.milestones.indexOf(milestone) + 1}`;
    const text = milestoneMarkWords(milestone, project, report, locale);
    return {id, subject: project.id, text, x, y: top, width: room, height: tall};
  });
  const milestones = drawn.flatMap(dated);
  // Names that stand above their bands are not crossed.
  const stretches = beside
    ? [[0, height]]
    : [[0, headHeight], ...rows.map((row) => [row.lanesTop, row.y + row.height + rowGap / 2])];
  const lines = (x: number) => stretches.map(([from, to]) => `M${round(x)} ${round(from)}V${round(to)}`).join('');
  return {
    ...words,
    width,
    height,
    labels: rows.length > 0 ? [...heads(columns, milestones, locale), ...rows.flatMap(({labels}) => labels)] : [],
    marks,
    ...(limit > 0 &&
      drawn.length > limit && {more: {text: moreWords(drawn.length, limit, expanded, locale), open: expanded}}),
    ...shapesOf(items),
    rules: rows.map((row) => `M0 ${round(row.y - rowGap / 2)}h${width}`).join(''),
    yearLines: columns
      .slice(beside ? 0 : 1)
      .map(({x}) => lines(x))
      .join(''),
  };
}
