import type {Locale, PageTable, Report} from '../../../../dataset/types.js';
import type {Label, Mark} from '../../../../model/layout.js';
import {textWidth} from '../../../../model/text-width.js';
import {columnsOf, numberRoom} from './columns.js';
import type {ColumnFrame, ColumnsPart} from './columns.js';
import type {Lane} from './lanes.js';
import {cut, laneRowOf, rowHeight} from './row.js';
import type {LaneRow} from './row.js';
import {barsOf, heightsOf, peakLabel, stripHeight} from './strip.js';
import type {Bundle, Coverage, Strip} from './strip.js';
import type {Plot} from './time-window.js';
import {countWords, laneWords} from './words.js';

/** What all lanes of a figure have in common. */
export interface LaneFrame {
  readonly width: number;
  /** The width of names beside the plot; undefined where they are above it. */
  readonly nameWidth?: number | undefined;
  readonly plot: Plot;
  /** How columns are drawn for the years; undefined where they are not. */
  readonly columnFrame: ColumnFrame | undefined;
  readonly visible: readonly [top: number, bottom: number];
  /** The most rows of a lane. */
  readonly limit: number;
  readonly report: Report | PageTable;
  readonly now: number | undefined;
  readonly locale: Locale;
}

/** The content of a lane before it is placed: bars in lines or, where these do not fit and there are no columns, heights. */
export interface LaneContent {
  readonly lane: Lane;
  readonly isOpen: boolean;
  readonly lines?: readonly Bundle[][] | undefined;
  readonly coverage?: Coverage | undefined;
}

/** A lane, laid out. */
interface LanePart extends Strip, Partial<Pick<ColumnsPart, 'columns' | 'levels'>> {
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
export const wide = 480;
export const headingHeight = 26;
const nameLine = 20;
/** The height of a name above columns, which is a mark of its own. */
const markedName = 26;
const indent = 14;
const size = 13;
/** The room below columns for the lower half of their lowest number. */
const levelRoom = 8;
/** The height of the highest step of all strips, without its number. */
const peakHeight = stripHeight - 16;

/** The width of the names of lanes, and of projects where a lane is open. */
export function nameWidthOf(lanes: readonly Lane[], isOpen: boolean, width: number): number {
  const longest = lanes.reduce((most, {name}) => Math.max(most, textWidth(name, 13)), 80) + 18;
  return Math.round(Math.min(isOpen ? Math.max(longest, 230, width * 0.27) : longest, width * 0.36));
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

/** The arrow before the name of a group; empty where there is no group to open. */
const arrowOf = ({key}: Lane, isOpen: boolean, y: number) =>
  key && (isOpen ? `M1 ${y + 9}h8l-4 6z` : `M2 ${y + 8}v8l6 -4z`);

/** The height of a lane that has no strip, below its name. */
const headRoom = ({nameWidth}: LaneFrame) => (nameWidth === undefined ? 4 : 22);

/** Lays out a lane with a column for each year from `y` down. */
function columnsPartOf(lane: Lane, isOpen: boolean, y: number, frame: LaneFrame, columnFrame: ColumnFrame): LanePart {
  const {nameWidth, width, plot, locale} = frame;
  const isBeside = nameWidth !== undefined;
  const bottom = y + (isBeside ? 4 : markedName) + numberRoom + columnFrame.height;
  const {columns, labels, marks, levels} = columnsOf(lane, bottom, columnFrame, plot, locale);
  const {rows, height} = isOpen ? rowsOf(lane, bottom + levelRoom, frame) : {rows: [], height: 0};
  const head: Mark = {
    ...{id: `group:${lane.key}`, text: laneWords(lane, plot.window, isOpen, locale), x: 0, y: y + 1},
    ...(isBeside ? {width: nameWidth, height: bottom - y - 1} : {width, height: markedName - 2}),
  };
  return {
    ...{top: y, bottom: bottom + levelRoom + height, bars: {stated: '', planned: ''}, columns, levels, rows},
    labels: [...headLabels(lane, y, frame), ...labels, ...rows.flatMap((row) => row.labels)],
    marks: [...(lane.key ? [head] : []), ...marks, ...rows.map(({mark}) => mark)],
    hasBars: false,
    arrow: arrowOf(lane, isOpen, y),
  };
}

/** Lays out a lane from `y` down; in all lanes, `most` milestones are as high as a strip. */
function partOf({lane, isOpen, lines, coverage}: LaneContent, y: number, most: number, frame: LaneFrame): LanePart {
  const {width, nameWidth, plot, columnFrame, locale} = frame;
  const top = y + (nameWidth === undefined ? nameLine : 0);
  // Where names are above the plot, a lane without milestones in the window needs no strip.
  const isEmpty = nameWidth === undefined && lines?.every((line) => line.length === 0);
  // Where all projects have a row with a bar, the strip would show the same a second time.
  const isPlain = lane.key === '' && lane.hasTasks && lane.rows.count(plot.window) <= frame.limit;
  if (columnFrame && !isPlain) return columnsPartOf(lane, isOpen, y, frame, columnFrame);
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
    arrow: arrowOf(lane, isOpen, y),
  };
}

/** Stacks lanes below the headings. */
export function partsOf(contents: readonly LaneContent[], most: number, frame: LaneFrame): LanePart[] {
  const parts: LanePart[] = [];
  for (const content of contents) parts.push(partOf(content, parts.at(-1)?.bottom ?? headingHeight, most, frame));
  return parts;
}
