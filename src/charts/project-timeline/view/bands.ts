import {css} from 'lit';
import type {Milestone} from '../../../dataset/types.js';
import type {ProjectTimelineLayout} from '../model/overview/layout.js';
import type {Bands} from '../model/shapes.js';
import type {Shape} from '../../../view/shapes.js';

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

const gradient = (fade: keyof typeof fades, certainty: Milestone['certainty']): Shape => [
  'linearGradient',
  {id: `${certainty}-${fade}`},
  fades[fade].map(([offset, opacity]) => ['stop', {class: certainty, offset, 'stop-opacity': opacity}]),
];

/** The bands of single projects, and their deadlines. */
export function bandShapes({bands, stops}: ProjectTimelineLayout): Shape[] {
  const looks = new Map<string, Shape>();
  const shapes: Shape[] = [];
  const path = (name: string, d: string, fill?: string) => d && shapes.push(['path', {class: name, fill, d}]);
  for (const {certainty, fade, path: d} of bands)
    if (fade === 'none') path(`band firm ${certainty}`, d);
    else {
      looks.set(certainty + fade, gradient(fade, certainty));
      path('band', d, `url(#${certainty}-${fade})`);
    }
  for (const certainty of ['stated', 'planned'] as const) path(`stop ${certainty}`, stops?.[certainty] ?? '');
  return [...looks.values(), ...shapes];
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
    .band.firm:is(.stated, .planned) {
      fill: CanvasText;
    }
  }
`;
