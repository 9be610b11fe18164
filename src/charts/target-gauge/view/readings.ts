import type {TargetGaugeLayout} from '../model/layout.js';
import type {Shape} from '../../../view/shapes.js';
import {outline, trail} from './trail.js';

/** What only a page with its own readings loads. */
export {withProgress} from '../model/readings.js';
export {withReadings} from '../model/readings-line.js';

/** The trail of the readings and the sign of the verdict. */
export function readings({trail: path, sign}: TargetGaugeLayout): Shape[] {
  const shapes = path ? trail(path) : [];
  if (sign)
    shapes.push(['path', {...outline, fill: 'none', transform: `translate(${sign.x} ${sign.y})`, d: sign.path}]);
  return shapes;
}
