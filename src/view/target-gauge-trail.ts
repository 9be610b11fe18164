import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import type {GaugeTrail} from '../model/target-gauge-layout.js';

/** The readings as dots on a line, hollow but for the latest, beside a broken line where the target stands. */
export function trail({points, guide}: GaugeTrail): SVGTemplateResult {
  const last = points.at(-1);
  return svg`${
    guide
      ? svg`<path class="line" stroke-dasharray="2 3" d="M${guide.x} ${guide.top}V${guide.bottom}"></path>`
      : nothing
  }
    <path class="line" d="M${points.map(({x, y}) => `${x} ${y}`).join('L')}"></path>
    ${points.map(
      (point) =>
        svg`<circle cx=${point.x} cy=${point.y} r="3.5" stroke="var(--_ink)" stroke-width="1.5"
          fill=${point === last ? 'var(--_ink)' : 'var(--_paper)'}></circle>`,
    )}`;
}
