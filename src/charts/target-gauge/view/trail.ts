import type {GaugeTrail} from '../model/layout.js';
import type {Shape} from '../../../view/shapes.js';

/** A line in ink. */
export const outline = {stroke: 'var(--_ink)', 'stroke-width': 1.5};

/** The readings as dots on a line, hollow but for the latest, beside a broken line where the target stands. */
export function trail({points, guide}: GaugeTrail): Shape[] {
  const shapes: Shape[] = [['path', {class: 'line', d: `M${points.map(({x, y}) => `${x} ${y}`).join('L')}`}]];
  if (guide)
    shapes.unshift(['path', {class: 'line', 'stroke-dasharray': '2 3', d: `M${guide.x} ${guide.top}V${guide.bottom}`}]);
  points.forEach(({x, y}, index) =>
    shapes.push([
      'circle',
      {...outline, fill: index < points.length - 1 ? 'var(--_paper)' : 'var(--_ink)', cx: x, cy: y, r: 3.5},
    ]),
  );
  return shapes;
}
