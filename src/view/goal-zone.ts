import type {GoalZone} from '../model/goal-zone.js';
import {tenth} from '../model/tenth.js';
import type {Shape} from './shapes.js';

interface Track {
  readonly y: number;
  readonly height: number;
}

const stop = (offset: number, opacity: number): Shape => ['stop', {class: 'fade', offset, 'stop-opacity': opacity}];

/** Where the paper comes through, from the closed end of the zone to the open one: stops of a gradient. */
export const fades: Record<GoalZone['open'], readonly Shape[]> = {
  end: [stop(0.35, 0), stop(1, 1)],
  start: [stop(0, 1), stop(0.65, 0)],
  both: [stop(0, 1), stop(0.5, 0), stop(1, 1)],
  none: [],
};

/** How far apart the lines of the hatch stand, along the axis. */
const hatchGap = 9;

/** Slanted lines across a box, each cut where the box ends: a pattern would be laid out as a picture of its own. */
function hatch(x: number, y: number, width: number, height: number): string {
  let path = '';
  let alike: number;
  for (let foot = x - height + 4; foot < x + width; foot += hatchGap * alike) {
    const from = Math.max(0, x - foot);
    const side = tenth(Math.min(height, x + width - foot) - from);
    // Most are whole: one is written, and the others repeat it. One that is whole but for a rounding may be the last.
    alike = side < height ? 1 : 1 + Math.trunc((x + width - foot - height) / hatchGap);
    path +=
      `M${tenth(foot + from)} ${y + height - from}` + `l${side} ${-side}m${hatchGap - height} ${height}`.repeat(alike);
  }
  return path;
}

/** A tinted, hatched zone that fades where it has no end; an exact number has none. */
export function goalZone({x, width, open}: GoalZone, {y, height}: Track): Shape[] {
  if (width === 0) return [];
  return [
    ['rect', {class: 'zone', x, y, width, height}],
    ['path', {class: 'hatch', d: hatch(x, y, width, height)}],
    ['linearGradient', {id: `fade-${y}`}, fades[open]],
    ['rect', {fill: `url(#fade-${y})`, x, y: y - 1, width, height: height + 2}],
  ];
}

/** The number itself: a firm line; a hollow one where the number is not enough; none for "about". */
export function bound({edge, bound: kind}: GoalZone, {y, height}: Track): Shape[] {
  if (kind === 'soft') return [];
  return kind === 'included'
    ? [['path', {class: 'bound', d: `M${edge} ${y - 4}v${height + 8}`}]]
    : [['rect', {class: 'bound excluded', x: edge - 2.5, y: y - 4, width: 5, height: height + 8}]];
}
