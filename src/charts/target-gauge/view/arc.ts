import type {GaugeArc} from '../model/layout.js';
import {fades, zoneLooks} from '../../../view/goal-zone.js';
import type {Shape} from '../../../view/shapes.js';
import {dotLooks} from './result-dot.js';
import {looks} from './track.js';

function zoneOf({path, hatch, open, fade}: NonNullable<GaugeArc['zone']>): Shape[] {
  const gradient: Shape = ['linearGradient', {id: 'arc-fade', gradientUnits: 'userSpaceOnUse', ...fade}, fades[open]];
  return [
    ['path', {...zoneLooks.zone, d: path}],
    ['path', {...zoneLooks.hatch, d: hatch}],
    ...(open === 'none' ? [] : [gradient, ['path', {fill: 'url(#arc-fade)', d: path}] as const]),
  ];
}

/** The edge of the target: filled, or hollow where the number itself does not meet the target; a line leads to its label. */
const boundOf = ({path, stretch, excluded, leader}: NonNullable<GaugeArc['bound']>): Shape[] => [
  ['path', {stroke: 'var(--_accent)', d: leader}],
  ['path', {...zoneLooks.bound, d: path}],
  ...(stretch ? [['path', {...zoneLooks.stretch, d: stretch}] as const] : []),
  ...(excluded ? [['path', {stroke: 'var(--_paper)', 'stroke-width': 2.5, d: path}] as const] : []),
];

/** A gauge on a half-circle: the same shapes as on a track. */
export function arcShapes({band, zone, bound, bar, zero, dot, key, readings}: GaugeArc): Shape[] {
  const shapes: Shape[] = [['path', {...looks.track, d: band}]];
  if (zone) shapes.push(...zoneOf(zone));
  if (bar) shapes.push(['path', {fill: 'none', stroke: 'var(--_ink)', 'stroke-width': 12, d: bar}]);
  if (zero) shapes.push(['path', {...looks.zero, d: zero}]);
  if (bound) shapes.push(...boundOf(bound));
  if (dot)
    shapes.push(['path', {...dotLooks.stem, d: dot.stem}], ['circle', {...dotLooks.dot, cx: dot.x, cy: dot.y, r: 6}]);
  if (key) shapes.push(['circle', {...dotLooks.dot, cx: key.x, cy: key.y, r: 5}]);
  if (readings) {
    shapes.push(['path', {...looks.line, d: `M${readings.map(({x, y}) => `${x} ${y}`).join('L')}`}]);
    for (const {x, y} of readings) shapes.push(['circle', {fill: 'var(--_ink)', cx: x, cy: y, r: 2.5}]);
  }
  return shapes;
}
