import type {TargetGaugeLayout} from '../model/target-gauge-layout.js';
import type {Shape} from './shapes.js';
import {outline, trail} from './target-gauge-trail.js';

/** What only a page with its own readings loads. */
export {withProgress} from '../model/target-gauge-progress.js';
export {withReadings} from '../model/target-gauge-trail.js';

/** The trail of the readings and the sign of the verdict. */
export function readings({trail: path, sign}: TargetGaugeLayout): Shape[] {
  const shapes = path ? trail(path) : [];
  if (sign)
    shapes.push(['path', {...outline, fill: 'none', transform: `translate(${sign.x} ${sign.y})`, d: sign.path}]);
  return shapes;
}
