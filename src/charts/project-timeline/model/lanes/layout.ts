import type {Locale} from '../../../../dataset/types.js';
import type {Box} from '../../../../model/layout.js';
import {bandsOf, stopsOf} from '../rows/bands.js';
import type * as Details from '../details.js';
import {lanePart, shapeOf} from './lane.js';
import type {LaneFrame, LanePart} from './lane.js';
import {knownLanes} from './index-by-time.js';
import type {Lane} from './index-by-time.js';
import {howToReadLanes, wordsOfLanes} from './words.js';
import {shapesOf} from '../shapes.js';
import type {Plot} from './strip.js';
import {groupingFor} from '../overview/layout.js';
import type {ProjectTimelineInput, ProjectTimelineLayout} from '../overview/layout.js';
import {textWidth} from '../../../../model/text-width.js';
import {linesAround} from '../rows/lines.js';
import {ticksOf} from './time-ticks.js';
import type {TimeWindow} from './time-window.js';

/** What of the time and of the graphic is in sight. */
export interface Sight {
  /** The window of time; all there is where it is undefined. */
  readonly window?: TimeWindow | undefined;
  /** From where to where the graphic can be seen, in its own pixels: rows elsewhere are only left room for. Default: all. */
  readonly seen?: readonly [top: number, bottom: number] | undefined;
}

/** A timeline over a window of time. */
export interface LanesLayout extends ProjectTimelineLayout {
  readonly plot: Plot;
  /** All the time there is. */
  readonly extent: TimeWindow;
  /** How many projects are in sight; where one stands in several lanes, each counts it. */
  readonly count: number;
}

/** Below this width names stand above what they name. */
const wide = 480;
const headHeight = 26;
/** Room for the names of lanes, and of projects where a lane is open. */
function nameWidthOf(lanes: readonly Lane[], isOpen: boolean, width: number): number {
  const longest = lanes.reduce((most, {name}) => Math.max(most, textWidth(name, 13)), 80) + 18;
  return Math.round(Math.min(isOpen ? Math.max(longest, 230, width * 0.27) : longest, width * 0.36));
}

const joined = (parts: readonly LanePart[], certainty: 'stated' | 'planned') =>
  parts.map(({bars}) => bars[certainty]).join('');

/**
 * Lays out projects over a window of time: for each group a strip, in which bars are drawn where they can be told apart,
 * and heights where they cannot; under it, where it is open, a line for each project. What it costs follows what is in
 * sight, not how many projects there are.
 */
export function layoutLanes(
  input: ProjectTimelineInput,
  {window: asked, seen = [-Infinity, Infinity]}: Sight,
  {width}: Box,
  locale: Locale,
  details: typeof Details,
): LanesLayout {
  const all = knownLanes(groupingFor(input), input, locale, details);
  const {extent} = all;
  const lanes = all.dated > 0 ? all.lanes : [];
  const window = asked ?? extent;
  const isOpen = ({key}: Lane) => key === '' || input.open.includes(key);
  const opened = lanes.filter(isOpen);
  const nameWidth = width < wide ? undefined : nameWidthOf(lanes, opened.length > 0, width);
  const plot: Plot = {window, left: nameWidth === undefined ? 0 : nameWidth + 10, right: width};
  const limit = details.rowLimit(input, false);
  const frame: LaneFrame = {width, nameWidth, plot, seen, limit, report: input.report, locale};

  const shapes = lanes.map((lane) => shapeOf(lane, isOpen(lane), plot));
  const most = shapes.reduce((max, {coverage}) => Math.max(max, coverage?.most ?? 0), 0);
  let y = headHeight;
  let rules = '';
  const parts = shapes.map((shape) => {
    const part = lanePart(shape, y, most, frame);
    rules += `M0 ${y}H${width}`;
    y += part.height;
    return part;
  });
  const rows = parts.flatMap((part) => part.rows);
  const ticks = lanes.length > 0 ? ticksOf(window, plot.left, plot.right, 14, locale) : [];
  const longest = Math.max(0, ...opened.map((lane) => lane.rows.count(window)));
  const more = details.moreOf(input, false, longest, limit, locale);
  const labels = [...ticks.flatMap(({label}) => (label ? [label] : [])), ...parts.flatMap(({labels}) => labels)];
  const drawn = rows.flatMap((row) => row.signs);
  const signs = {...shapesOf(drawn), stops: stopsOf(drawn)};
  const has = {
    ...{heights: most > 0, bars: shapes.some(({lines}) => lines), rows: rows.length > 0},
    lanes: lanes.some(({key}) => key),
  };
  return {
    ...wordsOfLanes(all, input, locale, details),
    howToRead: lanes.length > 0 ? howToReadLanes(has, locale) : '',
    width,
    height: lanes.length > 0 ? y : 0,
    labels,
    marks: parts.flatMap(({marks}) => marks),
    ...(more && {more}),
    bands: bandsOf(rows.map(({bands}) => ({items: bands.map((band) => ({band}))}))),
    ...signs,
    bars: {
      stated: signs.bars.stated + joined(parts, 'stated'),
      planned: signs.bars.planned + joined(parts, 'planned'),
    },
    arrows: parts.map(({arrow}) => arrow).join(''),
    rules: rules + rows.map(({rule}) => rule).join(''),
    yearLines: linesAround(
      ticks.map(({x}) => x),
      y,
      labels,
    ),
    plot,
    extent,
    count: lanes.reduce((sum, lane) => sum + lane.rows.count(window), 0),
  };
}
