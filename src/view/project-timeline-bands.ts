import {css, nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import type {Milestone} from '../dataset/types.js';
import type {ProjectTimelineLayout} from '../model/project-timeline.js';
import type {Bands} from '../model/project-timeline-shapes.js';

/** How far the paper comes through, from the left end of a band to the right. */
const fades: Readonly<Record<Exclude<Bands['fade'], 'none'>, readonly (readonly [offset: number, opacity: number])[]>> =
  {
    both: [
      [0, 0],
      [0.3, 1],
      [0.7, 1],
      [1, 0],
    ],
    start: [
      [0, 0],
      [0.6, 1],
    ],
    end: [
      [0.4, 1],
      [1, 0],
    ],
  };

const gradient = (fade: keyof typeof fades, certainty: Milestone['certainty']): SVGTemplateResult =>
  svg`<linearGradient id="${certainty}-${fade}">${fades[fade].map(
    ([offset, opacity]) => svg`<stop class=${certainty} offset=${offset} stop-opacity=${opacity}></stop>`,
  )}</linearGradient>`;

/** The bands of single projects, and their deadlines. */
export function bandShapes({bands, stops}: ProjectTimelineLayout): SVGTemplateResult {
  const looks = new Map(
    bands.flatMap(({fade, certainty}) =>
      fade === 'none' ? [] : [[`${certainty}-${fade}`, gradient(fade, certainty)] as const],
    ),
  );
  const path = (name: string, d: string) => (d ? svg`<path class=${name} d=${d}></path>` : nothing);
  return svg`${[...looks.values()]}
      ${bands.map(({certainty, fade, path: d}) =>
        fade === 'none'
          ? path(`band firm ${certainty}`, d)
          : svg`<path class="band" fill="url(#${certainty}-${fade})" d=${d}></path>`,
      )}
      ${path('stop stated', stops.stated)}
      ${path('stop planned', stops.planned)}`;
}

export const bandStyles = css`
  stop.stated {
    stop-color: var(--hs-empty-color, light-dark(#e4e8eb, #2b3138));
  }
  stop.planned {
    stop-color: var(--_tint);
  }
  .band.firm.stated {
    fill: var(--hs-empty-color, light-dark(#e4e8eb, #2b3138));
  }
  .band.firm.planned {
    fill: var(--_tint);
  }
  .stop {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .stop.planned {
    stroke: var(--_accent);
  }
  @media (forced-colors: active) {
    stop.stated,
    stop.planned {
      stop-color: CanvasText;
    }
    .band {
      opacity: 0.2;
    }
    .band.firm {
      fill: CanvasText;
    }
  }
`;
