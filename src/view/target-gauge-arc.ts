import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import type {GaugeArc} from '../model/target-gauge-layout.js';
import {fades} from './goal-zone.js';

function zoneOf({path, hatch, open, fade}: NonNullable<GaugeArc['zone']>): SVGTemplateResult {
  const {x1, y1, x2, y2} = fade;
  return svg`<linearGradient id="arc-fade" gradientUnits="userSpaceOnUse" x1=${x1} y1=${y1} x2=${x2} y2=${y2}>${fades[
    open
  ].map(
    ([offset, opacity]) => svg`<stop class="fade" offset=${offset} stop-opacity=${opacity}></stop>`,
  )}</linearGradient>
    <path class="zone" d=${path}></path>
    <path class="hatch" d=${hatch}></path>
    ${open === 'none' ? nothing : svg`<path fill="url(#arc-fade)" d=${path}></path>`}`;
}

/** The edge of the target: firm, or hollow where the number is not enough; a line leads to its words. */
const boundOf = ({path, excluded, leader}: NonNullable<GaugeArc['bound']>): SVGTemplateResult =>
  svg`<path stroke="var(--_accent)" d=${leader}></path>
    <path class="bound" stroke-linecap="butt" d=${path}></path>
    ${excluded ? svg`<path stroke="var(--_paper)" stroke-width="2.5" d=${path}></path>` : nothing}`;

/** A gauge on a half-circle: the same shapes as on a track. */
export function arc({band, zone, bound, bar, dot, key, trail}: GaugeArc): SVGTemplateResult {
  return svg`<path class="track" d=${band}></path>
    ${zone ? zoneOf(zone) : nothing}
    ${
      bar
        ? svg`<path class="arc-bar" fill="none" stroke="var(--_ink)" stroke-width="12" pathLength="180"
            stroke-dasharray="${bar.length} 360" stroke-dashoffset=${-bar.from} d=${bar.path}></path>`
        : nothing
    }
    ${bound ? boundOf(bound) : nothing}
    ${
      dot
        ? svg`<path class="stem" d=${dot.stem}></path><circle class="dot" cx=${dot.x} cy=${dot.y} r="6"></circle>`
        : nothing
    }
    ${key ? svg`<circle class="dot" cx=${key.x} cy=${key.y} r="5"></circle>` : nothing}
    ${
      trail
        ? svg`<path class="line" d=${trail}></path>${trail
            .slice(1)
            .split('L')
            .map((point) => point.split(' '))
            .map(([x, y]) => svg`<circle cx=${x} cy=${y} r="2.5" fill="var(--_ink)"></circle>`)}`
        : nothing
    }`;
}
