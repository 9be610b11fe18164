import type {Locale, PageTable, Report} from '../../../../dataset/types.js';
import type {Box, Label, Mark} from '../../../../model/layout.js';
import {textWidth} from '../../../../model/text-width.js';
import {bandsOf, stopsOf} from '../detail/row.js';
import {moreRows, rowLimit} from '../detail/rows.js';
import {statusDateOf, statusLineOf} from '../detail/status-line.js';
import {linesAround, symbolsOf} from '../detail/symbols.js';
import {taskBarsOf} from '../detail/task.js';
import type {ProjectTimelineInput, ProjectTimelineLayout} from '../layout.js';
import type {Lane, Lanes} from './lanes.js';
import {cut, laneRowOf, rowHeight} from './row.js';
import type {LaneRow} from './row.js';
import {barsOf, coverageOf, heightsOf, linesOf, peakLabel, stripHeight} from './strip.js';
import type {Bundle, Coverage, Strip} from './strip.js';
import {scaleOf, ticksOf} from './time-window.js';
import type {Plot, TimeWindow} from './time-window.js';
import {countWords, howToReadLanes, laneWords} from './words.js';
import type {LanesWords} from './words.js';

/** The visible window of time, and the visible part of the graphic. */
export interface Sight {
  /** Default: all time. */
  readonly window?: TimeWindow | undefined;
  /** The visible part of the graphic, in its own pixels; other rows keep their height but are not drawn. Default: all. */
  readonly visible?: readonly [top: number, bottom: number] | undefined;
}

/** A timeline over a window of time. */
export interface LanesLayout extends ProjectTimelineLayout {
  readonly plot: Plot;
  /** The time from the first milestone to the last, in whole years. */
  readonly extent: TimeWindow;
  /** How many projects are in the window; a project in several lanes counts in each. */
  readonly count: number;
}

/** What all lanes of a figure have in common. */
interface LaneFrame {
  readonly width: number;
  /** The width of names beside the plot; undefined where they are above it. */
  readonly nameWidth?: number | undefined;
  readonly plot: Plot;
  readonly visible: readonly [top: number, bottom: number];
  /** The most rows of a lane. */
  readonly limit: number;
  readonly report: Report | PageTable;
  readonly now: number | undefined;
  readonly locale: Locale;
}

/** The content of a lane before it is placed: bars in lines, or the number of milestones at each time. */
interface LaneContent {
  readonly lane: Lane;
  readonly isOpen: boolean;
  readonly lines?: readonly Bundle[][] | undefined;
  readonly coverage?: Coverage | undefined;
}

/** A lane, laid out. */
interface LanePart extends Strip {
  readonly top: number;
  readonly bottom: number;
  readonly marks: readonly Mark[];
  readonly rows: readonly LaneRow[];
  /** The arrow before the name; empty where there is no group to open. */
  readonly arrow: string;
  /** Whether it has a strip of bars. */
  readonly hasBars: boolean;
}

/** Below this width of the figure, names are above the plot, in pixels. */
const wide = 480;
const headingHeight = 26;
const nameLine = 20;
const indent = 14;
const size = 13;
/** The height of the highest step of all strips, without its number. */
const peakHeight = stripHeight - 16;

/** The width of the names of lanes, and of projects where a lane is open. */
function nameWidthOf(lanes: readonly Lane[], isOpen: boolean, width: number): number {
  const longest = lanes.reduce((most, {name}) => Math.max(most, textWidth(name, 13)), 80) + 18;
  return Math.round(Math.min(isOpen ? Math.max(longest, 230, width * 0.27) : longest, width * 0.36));
}

/** Bars where they are distinguishable in a plot, otherwise heights. */
function contentOf(lane: Lane, isOpen: boolean, plot: Plot): LaneContent {
  const lines = linesOf(lane, plot);
  return {lane, isOpen, lines, coverage: lines ? undefined : coverageOf(lane, plot)};
}

/** Name and count of a lane: beside its strip, or in a line above it. */
function headLabels({name, rows}: Lane, y: number, {nameWidth, plot, width, locale}: LaneFrame): Label[] {
  const words = countWords(rows.count(plot.window), locale);
  const count: Label = {x: indent, y: y + 34, text: words, tone: 'axis', size: 12};
  const isBeside = nameWidth !== undefined;
  const label = (room: number, at: number): Label => ({x: indent, y: at, text: cut(name, room), tone: 'name', size});
  if (!name) return [{...count, x: 0, y: y + (isBeside ? 17 : 15)}];
  if (isBeside) return [label(nameWidth - indent, y + 17), count];
  return [label(width - indent - textWidth(words, 12) - 12, y + 15), {...count, x: width, y: y + 15, anchor: 'end'}];
}

/** The rows of an open lane from `y` down. */
function rowsOf({rows, projects, key, namesOf}: Lane, y: number, frame: LaneFrame): {rows: LaneRow[]; height: number} {
  const {plot, limit, nameWidth, visible, report, now, locale} = frame;
  const isList = nameWidth === undefined;
  const left = key ? indent : 0;
  let bottom = y;
  const drawn = rows.first(plot.window, limit).flatMap((index) => {
    const names = namesOf(index, (nameWidth ?? plot.right) - left);
    const top = bottom;
    bottom += rowHeight(names.length, isList);
    if (bottom < visible[0] || top > visible[1]) return [];
    return [
      laneRowOf({
        ...{project: projects[index], plot, names, isList, indent: left, y: top},
        ...{prefix: key && `${key}:`, report, now, locale},
      }),
    ];
  });
  return {rows: drawn, height: bottom - y + (bottom > y ? 6 : 0)};
}

/** The height of a lane that has no strip, below its name. */
const headRoom = ({nameWidth}: LaneFrame) => (nameWidth === undefined ? 4 : 22);

/** Lays out a lane from `y` down; in all lanes, `most` milestones are as high as a strip. */
function partOf({lane, isOpen, lines, coverage}: LaneContent, y: number, most: number, frame: LaneFrame): LanePart {
  const {width, nameWidth, plot, locale} = frame;
  const top = y + (nameWidth === undefined ? nameLine : 0);
  // Where names are above the plot, a lane without milestones in the window needs no strip.
  const isEmpty = nameWidth === undefined && lines?.every((line) => line.length === 0);
  // Where all projects have a row with a bar, the strip would show the same a second time.
  const isPlain = lane.key === '' && lane.hasTasks && lane.rows.count(plot.window) <= frame.limit;
  const bottom = top + (isPlain ? headRoom(frame) : isEmpty ? 8 : stripHeight);
  const strip: Strip = isPlain
    ? {bars: {stated: '', planned: ''}, labels: []}
    : lines
      ? barsOf(lines, lane, plot, top + 2, locale)
      : {
          bars: heightsOf(coverage!, plot, bottom, peakHeight, most),
          labels: peakLabel(coverage!, plot, bottom, peakHeight / most, locale),
        };
  const {rows, height} = isOpen ? rowsOf(lane, bottom + 2, frame) : {rows: [], height: 0};
  const head: Mark = {
    ...{id: `group:${lane.key}`, x: 0, y: y + 1, width, height: bottom - y - 1},
    text: laneWords(lane, plot.window, isOpen, locale),
  };
  return {
    ...{top: y, bottom: bottom + 2 + height, bars: strip.bars, rows},
    labels: [...headLabels(lane, y, frame), ...strip.labels, ...rows.flatMap(({labels}) => labels)],
    marks: [...(lane.key ? [head] : []), ...rows.map(({mark}) => mark)],
    hasBars: !isPlain && lines !== undefined,
    arrow: lane.key && (isOpen ? `M1 ${y + 9}h8l-4 6z` : `M2 ${y + 8}v8l6 -4z`),
  };
}

/** Stacks lanes below the headings. */
function partsOf(contents: readonly LaneContent[], most: number, frame: LaneFrame): LanePart[] {
  const parts: LanePart[] = [];
  for (const content of contents) parts.push(partOf(content, parts.at(-1)?.bottom ?? headingHeight, most, frame));
  return parts;
}

/**
 * Lays out projects over a window of time: a strip for each group, with bars where they are distinguishable, otherwise
 * heights; below it, where the group is open, a row for each project. The cost depends on the number of visible projects,
 * not on that of all projects.
 */
export function layoutLanes(
  {dated, extent, lanes: all}: Pick<Lanes, 'dated' | 'extent' | 'lanes'>,
  words: LanesWords,
  input: Pick<ProjectTimelineInput, 'report' | 'open' | 'limit' | 'pages'>,
  {window = extent, visible = [-Infinity, Infinity]}: Sight,
  {width}: Box,
  locale: Locale,
): LanesLayout {
  const lanes = dated > 0 ? all : [];
  const isOpen = ({key}: Lane) => key === '' || input.open.includes(key);
  const opened = lanes.filter(isOpen);
  const nameWidth = width < wide ? undefined : nameWidthOf(lanes, opened.length > 0, width);
  const plot: Plot = {window, left: nameWidth === undefined ? 0 : nameWidth + 10, right: width};
  const limit = rowLimit(input, false);
  const status = statusDateOf(input.report, locale);
  const {report} = input;
  const frame: LaneFrame = {width, nameWidth, plot, visible, limit, report, now: status?.now, locale};

  const contents = lanes.map((lane) => contentOf(lane, isOpen(lane), plot));
  const most = contents.reduce((max, {coverage}) => Math.max(max, coverage?.most ?? 0), 0);
  const parts = partsOf(contents, most, frame);
  const rows = parts.flatMap((part) => part.rows);
  const ticks = lanes.length > 0 ? ticksOf(window, plot.left, plot.right, 14, locale) : [];
  const labels = [...ticks.flatMap(({label}) => (label ? [label] : [])), ...parts.flatMap((part) => part.labels)];
  const height = parts.at(-1)?.bottom ?? 0;
  const tasks = rows.flatMap((row) => row.tasks);
  const hasTasks = opened.some((lane) => lane.hasTasks);
  const line = hasTasks ? statusLineOf(status, scaleOf(plot), {labels, width, height}, headingHeight) : undefined;

  const signs = rows.flatMap((row) => row.signs);
  const symbols = symbolsOf(signs);
  const barsOfAll = (certainty: 'stated' | 'planned') =>
    symbols.bars[certainty] + parts.map(({bars}) => bars[certainty]).join('');
  const longest = Math.max(0, ...opened.map((lane) => lane.rows.count(window)));
  const more = moreRows(input, false, longest, locale);
  const has = {
    ...{heights: most > 0, bars: parts.some(({hasBars}) => hasBars), rows: signs.length > 0, tasks: hasTasks},
    lanes: lanes.some(({key}) => key),
  };
  return {
    ...words,
    howToRead: lanes.length > 0 ? howToReadLanes(has, locale) : '',
    ...(more && {more}),
    ...{width, height, labels, marks: parts.flatMap(({marks}) => marks)},
    ...line,
    tasks: taskBarsOf(tasks),
    bands: bandsOf(rows.flatMap(({bands}) => bands)),
    ...symbols,
    bars: {stated: barsOfAll('stated'), planned: barsOfAll('planned')},
    stops: stopsOf(signs),
    arrows: parts.map(({arrow}) => arrow).join(''),
    rules: parts.map(({top}) => `M0 ${top}H${width}`).join('') + rows.map(({rule}) => rule).join(''),
    yearLines: linesAround(
      ticks.map(({x}) => x),
      parts.at(-1)?.bottom ?? headingHeight,
      labels,
    ),
    ...{plot, extent},
    count: lanes.reduce((sum, lane) => sum + lane.rows.count(window), 0),
  };
}
