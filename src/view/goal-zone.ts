import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import type {GoalZone} from '../model/goal-zone.js';

interface Track {
  readonly y: number;
  readonly height: number;
}

/** Where the paper comes through, from the closed end of the zone to the open one. */
export const fades: Record<GoalZone['open'], readonly (readonly [offset: number, opacity: number])[]> = {
  end: [
    [0.35, 0],
    [1, 1],
  ],
  start: [
    [0, 1],
    [0.65, 0],
  ],
  both: [
    [0, 1],
    [0.5, 0],
    [1, 1],
  ],
  none: [],
};

/** A tinted, hatched zone that fades where it has no end. */
export function goalZone({x, width, open}: GoalZone, {y, height}: Track): SVGTemplateResult {
  if (width === 0) return svg``;
  return svg`<linearGradient id="fade-${y}">${fades[open].map(
    ([offset, opacity]) => svg`<stop class="fade" offset=${offset} stop-opacity=${opacity}></stop>`,
  )}</linearGradient>
    <pattern id="hatch-${y}" width="6.4" height="6.4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M3 0V7"></path></pattern>
    <rect class="zone" x=${x} y=${y} width=${width} height=${height}></rect>
    <rect fill="url(#hatch-${y})" x=${x} y=${y} width=${width} height=${height}></rect>
    ${open === 'none' ? nothing : svg`<rect fill="url(#fade-${y})" x=${x} y=${y - 1} width=${width} height=${height + 2}></rect>`}`;
}

/** The number itself: a firm line; a hollow one where the number is not enough; none for "about". */
export function bound({edge, bound: kind}: GoalZone, {y, height}: Track): SVGTemplateResult {
  if (kind === 'soft') return svg``;
  if (kind === 'included') return svg`<path class="bound" d="M${edge} ${y - 4}v${height + 8}"></path>`;
  return svg`<rect class="bound excluded" x=${edge - 2.5} y=${y - 4} width="5" height=${height + 8}></rect>`;
}
