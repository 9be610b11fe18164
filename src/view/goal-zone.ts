import type {GoalZone} from '../model/goal-zone.js';
import {tenth} from '../model/layout.js';
import type {Shape} from './shapes.js';

interface Track {
  readonly y: number;
  readonly height: number;
}

const stop = (offset: number, opacity: number): Shape => [
  'stop',
  {'stop-color': 'var(--_paper)', offset, 'stop-opacity': opacity},
];

/** The stops of the gradient to the colour of the paper in which a zone fades, by the side on which it is open. */
export const fades: Record<GoalZone['open'], readonly Shape[]> = {
  end: [stop(0.35, 0), stop(1, 1)],
  start: [stop(0, 1), stop(0.65, 0)],
  both: [stop(0, 1), stop(0.5, 0), stop(1, 1)],
  none: [],
};

/** The presentation attributes of a zone and its edges, on a track and on a half-circle. */
export const zoneLooks = {
  zone: {class: 'zone', fill: 'var(--_tint)'},
  hatch: {class: 'hatch', fill: 'none', stroke: 'var(--_accent)', 'stroke-opacity': 0.55},
  bound: {class: 'bound', fill: 'none', stroke: 'var(--_accent)', 'stroke-width': 4},
  stretch: {
    class: 'bound stretch',
    fill: 'none',
    stroke: 'var(--_accent)',
    'stroke-width': 2,
    'stroke-dasharray': '4 3',
  },
  excluded: {class: 'bound excluded', fill: 'var(--_paper)', stroke: 'var(--_accent)', 'stroke-width': 1.5},
};

/** How far apart the lines of the hatch stand, along the axis. */
const hatchGap = 9;

/** Slanting lines across a box, each cut where the box ends. A pattern would be laid out as a picture for every zone. */
function hatch(x: number, y: number, width: number, height: number): string {
  const lines: string[] = [];
  for (let foot = x - height + 4; foot < x + width; foot += hatchGap) {
    const start = Math.max(0, x - foot);
    const end = Math.min(height, x + width - foot);
    const side = tenth(end - start);
    lines.push(`M${tenth(foot + start)} ${tenth(y + height - start)}l${side} ${-side}`);
  }
  return lines.join('');
}

/** A tinted, hatched zone that fades where it has no end; an exact number has none. */
export function goalZone({x, width, open}: GoalZone, {y, height}: Track): Shape[] {
  if (width === 0) return [];
  return [
    ['rect', {x, y, width, height, ...zoneLooks.zone}],
    ['path', {d: hatch(x, y, width, height), ...zoneLooks.hatch}],
    ['linearGradient', {id: `fade-${y}`}, fades[open]],
    // The ends of the hatch reach a little beyond the zone.
    ['rect', {fill: `url(#fade-${y})`, x: x - 1, y: y - 1, width: width + 2, height: height + 2}],
  ];
}

/**
 * The edge of a target: a solid line; a hollow one where the number itself does not meet the target; none for "about". A
 * range has a line at both of its ends. A stretch target beyond the number is a dashed line.
 */
export function bound({edge, farEdge, stretch, bound: kind}: GoalZone, {y, height}: Track): Shape[] {
  const line = (x: number) => `M${tenth(x)} ${y - 4}v${height + 8}`;
  const broken: Shape[] = stretch === undefined ? [] : [['path', {d: line(stretch), ...zoneLooks.stretch}]];
  if (kind === 'soft') return broken;
  return kind === 'included'
    ? [['path', {d: line(edge) + (farEdge === undefined ? '' : line(farEdge)), ...zoneLooks.bound}], ...broken]
    : [['rect', {x: edge - 2.5, y: y - 4, width: 5, height: height + 8, ...zoneLooks.excluded}], ...broken];
}
