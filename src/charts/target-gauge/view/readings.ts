import type {Shape} from '../../../view/shapes.js';
import type {ReadingsLine, TargetGaugeLayout} from '../model/layout.js';
import {looks} from './track.js';

// This module is loaded by gauges of pages that give readings.
export {withProgress} from '../model/readings.js';
export {withReadings} from '../model/readings-line.js';

const inkLine = {stroke: 'var(--_ink)', 'stroke-width': 1.5};

/** The readings as dots on a line, hollow except for the latest, beside a dashed line at the target. */
function lineShapes({points, guide}: ReadingsLine): Shape[] {
  const line: Shape = ['path', {...looks.line, d: `M${points.map(({x, y}) => `${x} ${y}`).join('L')}`}];
  const dots = points.map(({x, y}, index): Shape => {
    const fill = index < points.length - 1 ? 'var(--_paper)' : 'var(--_ink)';
    return ['circle', {...inkLine, fill, cx: x, cy: y, r: 3.5}];
  });
  if (!guide) return [line, ...dots];
  const d = `M${guide.x} ${guide.top}V${guide.bottom}`;
  return [['path', {...looks.line, 'stroke-dasharray': '2 3', d}], line, ...dots];
}

/** The line of readings, and the symbol of the verdict. */
export function readingShapes({readingsLine, sign}: TargetGaugeLayout): Shape[] {
  const shapes = readingsLine ? lineShapes(readingsLine) : [];
  if (sign)
    shapes.push(['path', {...inkLine, fill: 'none', transform: `translate(${sign.x} ${sign.y})`, d: sign.path}]);
  return shapes;
}
