import type {Shape} from '../../../view/shapes.js';
import type {ReadingsLine, TargetGaugeLayout} from '../model/layout.js';
import {zoneLooks} from '../../../view/goal-zone.js';
import {looks} from './track.js';

// This module is loaded by gauges of pages that give readings.
export {withProgress} from '../model/readings.js';
export {withReadings} from '../model/readings-line.js';

const inkLine = {stroke: 'var(--_ink)', 'stroke-width': 1.5};

/** The readings as dots on a line, hollow except for the latest, in front of zone, target, last year's result and zero. */
function lineShapes({points, zero, zone, hatch, bound, excluded, stretch, lastYear, left}: ReadingsLine): Shape[] {
  const line: Shape = [
    'path',
    {...inkLine, 'stroke-width': 2, fill: 'none', d: `M${points.map(({x, y}) => `${x} ${y}`).join('L')}`},
  ];
  const shapes: Shape[] = [
    ...(zone
      ? [['rect', {...zoneLooks.zone, ...zone}] as const, ['path', {...zoneLooks.hatch, d: hatch}] as const]
      : []),
    ['path', {...looks.zero, d: zero}],
    ...(lastYear ? [['path', {...looks.line, 'stroke-dasharray': '2 3', d: lastYear}] as const] : []),
    ...(bound ? [['path', {...zoneLooks.bound, 'stroke-width': 3, d: bound}] as const] : []),
    ...(bound && excluded ? [['path', {stroke: 'var(--_paper)', d: bound}] as const] : []),
    ...(stretch ? [['path', {...zoneLooks.stretch, d: stretch}] as const] : []),
    line,
    ...points.map(({x, y}, index): Shape => {
      const fill = index < points.length - 1 ? 'var(--_paper)' : 'var(--_ink)';
      return ['circle', {...inkLine, fill, cx: x, cy: y, r: 4}];
    }),
  ];
  return left ? [['g', {transform: `translate(${left} 0)`}, shapes]] : shapes;
}

/** The line of readings, and the symbol of the verdict. */
export function readingShapes({readingsLine, sign}: TargetGaugeLayout): Shape[] {
  const shapes = readingsLine ? lineShapes(readingsLine) : [];
  if (sign)
    shapes.push(['path', {...inkLine, fill: 'none', transform: `translate(${sign.x} ${sign.y})`, d: sign.path}]);
  return shapes;
}
