import type {Locale} from '../../../../dataset/types.js';
import type {Box} from '../../../../model/layout.js';
import {bandsOf, stopsOf} from '../detail/row.js';
import {moreRows, rowLimit} from '../detail/rows.js';
import {statusDateOf, statusLineOf} from '../detail/status-line.js';
import {linesAround, symbolsOf} from '../detail/symbols.js';
import {taskBarsOf} from '../detail/task.js';
import type {ProjectTimelineInput, ProjectTimelineLayout} from '../layout.js';
import {columnFrameOf, yearTicks} from './columns.js';
import type {Lane, Lanes} from './lanes.js';
import {headingHeight, nameWidthOf, partsOf, wide} from './part.js';
import type {LaneContent, LaneFrame} from './part.js';
import {coverageOf, linesOf} from './strip.js';
import {scaleOf, ticksOf} from './time-window.js';
import type {Plot, TimeWindow} from './time-window.js';
import {howToReadLanes} from './words.js';
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

/**
 * Lays out projects over a window of time: for each group bars where they are distinguishable, otherwise a column for each
 * year or, of few years, heights over time; below it, where the group is open, a row for each project. The cost depends on
 * the number of visible projects, not on that of all projects.
 */
export function layoutLanes(
  {dated, extent, lanes: all}: Pick<Lanes, 'dated' | 'extent' | 'lanes'>,
  words: LanesWords,
  input: Pick<ProjectTimelineInput, 'report' | 'open' | 'limit' | 'pages'>,
  {window = extent, visible = [-Infinity, Infinity]}: Sight,
  {width, isStatic = false}: Box,
  locale: Locale,
): LanesLayout {
  const lanes = dated > 0 ? all : [];
  const isOpen = ({key}: Lane) => key === '' || input.open.includes(key);
  const opened = lanes.filter(isOpen);
  const nameWidth = width < wide ? undefined : nameWidthOf(lanes, opened.length > 0, width);
  const whole: Plot = {window, left: nameWidth === undefined ? 0 : nameWidth + 10, right: width};
  const lines = lanes.map((lane) => linesOf(lane, whole));
  const columnFrame = lines.includes(undefined) ? columnFrameOf(lanes, whole, locale) : undefined;
  const contents = lanes.map((lane, index): LaneContent => ({
    ...{lane, isOpen: isOpen(lane), lines: lines[index]},
    coverage: lines[index] || columnFrame ? undefined : coverageOf(lane, whole),
  }));
  const plot = {...whole, left: whole.left + (columnFrame?.levelRoom ?? 0)};
  const limit = rowLimit(input, false);
  const status = statusDateOf(input.report, locale);
  const {report} = input;
  const frame: LaneFrame = {width, nameWidth, plot, columnFrame, visible, limit, report, now: status?.now, locale};

  const most = contents.reduce((max, {coverage}) => Math.max(max, coverage?.most ?? 0), 0);
  const parts = partsOf(contents, most, frame);
  const rows = parts.flatMap((part) => part.rows);
  const hasColumns = parts.some(({columns}) => columns);
  const ticks =
    lanes.length === 0
      ? []
      : hasColumns
        ? yearTicks(plot, width, 14, locale)
        : ticksOf(window, plot.left, plot.right, 14, locale);
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
    ...{columns: hasColumns, heights: !hasColumns && most > 0},
    ...{bars: parts.some(({hasBars}) => hasBars), rows: signs.length > 0, tasks: hasTasks},
    lanes: lanes.some(({key}) => key),
    isStatic,
  };
  return {
    ...words,
    howToRead: lanes.length > 0 ? howToReadLanes(has, locale) : '',
    ...(more && {more}),
    ...{width, height, labels, marks: parts.flatMap(({marks}) => marks)},
    ...line,
    tasks: [...parts.flatMap(({columns}) => columns ?? []), ...taskBarsOf(tasks)],
    bands: bandsOf(rows.flatMap(({bands}) => bands)),
    ...symbols,
    bars: {stated: barsOfAll('stated'), planned: barsOfAll('planned')},
    stops: stopsOf(signs),
    arrows: parts.map(({arrow}) => arrow).join(''),
    rules:
      parts.map(({top}) => `M0 ${top}H${width}`).join('') +
      rows.map(({rule}) => rule).join('') +
      parts.map(({levels}) => levels ?? '').join(''),
    yearLines: linesAround(
      // Columns stand under their years; lines are for the rows below them.
      hasColumns && rows.length === 0 ? [] : ticks.map(({x}) => x).filter((x) => x >= plot.left),
      parts.at(-1)?.bottom ?? headingHeight,
      labels,
    ),
    ...{plot, extent},
    count: lanes.reduce((sum, lane) => sum + lane.rows.count(window), 0),
  };
}
