import type {Locale, Report} from '../../../../dataset/types.js';
import type {Label, Mark} from '../../../../model/layout.js';
import {cut, laneRowOf, nameLines, rowHeight} from './row.js';
import type {LaneRow} from './row.js';
import type {Lane} from './index-by-time.js';
import {countWords, laneWords} from './words.js';
import {barsOf, coverageOf, heightsOf, linesOf, peakLabel, stripHeight} from './strip.js';
import type {Bundle, Coverage, Plot, Strip} from './strip.js';
import {textWidth} from '../../../../model/text-width.js';

/** What all lanes of a figure have in common. */
export interface LaneFrame {
  readonly width: number;
  /** Room for names beside the plot; undefined where they stand above. */
  readonly nameWidth?: number | undefined;
  readonly plot: Plot;
  /** From where to where the graphic can be seen. */
  readonly seen: readonly [top: number, bottom: number];
  /** The most rows of a lane. */
  readonly limit: number;
  readonly report: Report;
  readonly locale: Locale;
}

/** A lane before it has its place: its bars in lines, or how many milestones fall at each time. */
export interface LaneShape {
  readonly lane: Lane;
  readonly open: boolean;
  readonly lines?: readonly Bundle[][] | undefined;
  readonly coverage?: Coverage | undefined;
}

/** A lane, laid out. */
export interface LanePart extends Strip {
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly rows: readonly LaneRow[];
  /** The arrow before the name, or nothing where there is no group to open. */
  readonly arrow: string;
}

const nameLine = 20;
const indent = 14;
const size = 13;
/** The height of the highest place of all strips, under its number. */
const peakHeight = stripHeight - 16;

/** What of a lane can be told apart in a plot. */
export function shapeOf(lane: Lane, open: boolean, plot: Plot): LaneShape {
  const lines = linesOf(lane, plot);
  return {lane, open, lines, coverage: lines ? undefined : coverageOf(lane, plot)};
}

/** Name and count of a lane: beside its strip, or in a line above it. */
function headLabels({name, rows}: Lane, y: number, {nameWidth, plot, width, locale}: LaneFrame): Label[] {
  const words = countWords(rows.count(plot.window), locale);
  const count: Label = {x: indent, y: y + 34, text: words, tone: 'axis', size: 12};
  const beside = nameWidth !== undefined;
  const label = (room: number, at: number): Label => ({x: indent, y: at, text: cut(name, room), tone: 'name', size});
  if (!name) return [{...count, x: 0, y: y + (beside ? 17 : 15)}];
  if (beside) return [label(nameWidth - indent, y + 17), count];
  return [label(width - indent - textWidth(words, 12) - 12, y + 15), {...count, x: width, y: y + 15, anchor: 'end'}];
}

/** The rows of an open lane that can be seen, from `y` down; the others are only left room for. */
function rowsOf({rows, projects, key}: Lane, y: number, frame: LaneFrame): {rows: LaneRow[]; height: number} {
  const {plot, limit, nameWidth, seen, report, locale} = frame;
  const isList = nameWidth === undefined;
  const left = key ? indent : 0;
  let bottom = y;
  const made = rows.first(plot.window, limit).flatMap((index) => {
    const project = projects[index];
    const names = nameLines(project, (nameWidth ?? plot.right) - left, locale);
    const at = bottom;
    bottom += rowHeight(names.length, isList);
    if (bottom < seen[0] || at > seen[1]) return [];
    return [
      laneRowOf({
        ...{project, plot, names, isList, indent: left, y: at},
        ...{prefix: key && `${key}:`, report, locale},
      }),
    ];
  });
  return {rows: made, height: bottom - y + (bottom > y ? 6 : 0)};
}

/** Lays out a lane from `y` down; in all lanes, `most` milestones are as high as a strip. */
export function lanePart(
  {lane, open, lines, coverage}: LaneShape,
  y: number,
  most: number,
  frame: LaneFrame,
): LanePart {
  const {width, nameWidth, plot, locale} = frame;
  const top = y + (nameWidth === undefined ? nameLine : 0);
  // Where names stand above, nothing in sight takes no room.
  const isEmpty = nameWidth === undefined && lines?.every((line) => line.length === 0);
  const bottom = top + (isEmpty ? 8 : stripHeight);
  const strip: Strip = lines
    ? barsOf(lines, lane, plot, top + 2, locale)
    : {
        bars: heightsOf(coverage!, plot, bottom, peakHeight, most),
        labels: peakLabel(coverage!, plot, bottom, peakHeight / most, locale),
      };
  const {rows, height} = open ? rowsOf(lane, bottom + 2, frame) : {rows: [], height: 0};
  const head: Mark = {
    ...{id: `group:${lane.key}`, x: 0, y: y + 1, width, height: bottom - y - 1},
    text: laneWords(lane, plot.window, open, locale),
  };
  return {
    height: bottom + 2 + height - y,
    bars: strip.bars,
    labels: [...headLabels(lane, y, frame), ...strip.labels, ...rows.flatMap(({labels}) => labels)],
    marks: [...(lane.key ? [head] : []), ...rows.map(({mark}) => mark)],
    rows,
    arrow: lane.key && (open ? `M1 ${y + 9}h8l-4 6z` : `M2 ${y + 8}v8l6 -4z`),
  };
}
