import {css} from 'lit';
import type {Milestone} from '../../../dataset/types.js';
import type {Shape} from '../../../view/shapes.js';
import type {Bands, Shapes} from '../model/layout.js';
import {path} from './shapes.js';

/** The opacity of a band from its left end to its right. */
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

/** Solid bands, and bands that fade where their dates are uncertain, with one gradient for each look. */
function bandShapes(bands: readonly Bands[]): Shape[] {
  const gradients = new Map<string, Shape>();
  const shapes = bands.flatMap(({certainty, fade, path: d}) => {
    if (fade === 'none') return path(`band firm ${certainty}`, d);
    gradients.set(`${certainty}-${fade}`, gradient(fade, certainty));
    return path('band', d, `url(#${certainty}-${fade})`);
  });
  return [...gradients.values(), ...shapes];
}

/** The shapes of milestones in rows: their bands, and the upright bars of deadlines. */
export const rowShapes = ({bands, stops}: Pick<Shapes, 'bands' | 'stops'>): Shape[] => [
  ...bandShapes(bands),
  ...path('stop stated', stops?.stated),
  ...path('stop planned', stops?.planned),
];

export const rowStyles = css`
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
