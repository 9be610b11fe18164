import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import type {TargetGaugeLayout} from '../model/target-gauge-layout.js';
import {trail} from './target-gauge-trail.js';

/** What only a page with its own readings loads. */
export {withProgress} from '../model/target-gauge-progress.js';
export {withReadings} from '../model/target-gauge-trail.js';

/** The trail of the readings and the sign of the verdict. */
export const readings = ({trail: path, sign}: TargetGaugeLayout): SVGTemplateResult =>
  svg`${path ? trail(path) : nothing}
    ${
      sign
        ? svg`<path fill="none" stroke="var(--_ink)" stroke-width="1.5" transform="translate(${sign.x} ${sign.y})" d=${sign.path}></path>`
        : nothing
    }`;
