import {css, html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Milestone} from '../../../dataset/types.js';
import type {Shape} from '../../../view/shapes.js';
import type {Bands} from '../model/shapes.js';
import type {PrintedGroup, ProjectTimelineLayout} from '../model/timeline.js';

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

const path = (name: string, d = '', fill?: string): Shape[] => (d ? [['path', {class: name, fill, d}]] : []);

/** Bands: firm ones, and those that fade where their time is not certain, with one gradient for each look. */
function bandShapes(bands: readonly Bands[]): Shape[] {
  const gradients = new Map<string, Shape>();
  const shapes = bands.flatMap(({certainty, fade, path: d}) => {
    if (fade === 'none') return path(`band firm ${certainty}`, d);
    gradients.set(`${certainty}-${fade}`, gradient(fade, certainty));
    return path('band', d, `url(#${certainty}-${fade})`);
  });
  return [...gradients.values(), ...shapes];
}

/** The shapes of a timeline, without its labels and marks. */
export const timelineShapes = (layout: ProjectTimelineLayout): Shape[] => {
  const {bands, stops, discs, rings, bars, arrows, rules, yearLines} = layout;
  return [
    ...path('rules', rules),
    ...bandShapes(bands),
    ...path('stop stated', stops?.stated),
    ...path('stop planned', stops?.planned),
    ...path('years', yearLines),
    ...path('bar stated', bars.stated),
    ...path('bar planned', bars.planned),
    ...path('arrows', arrows),
    ...path('discs', discs),
    ...path('rings', rings),
  ];
};

/** What is below the graphic: the controls of its window of time and, on paper only, the groups with all names. */
export const below = (groups: readonly PrintedGroup[], bar?: TemplateResult): TemplateResult =>
  html`${bar}
    <div class="printed small">${groups.map(({name, text}) => html`<p><b>${name}</b> ${text}</p>`)}</div>`;

export const timelineStyles = css`
  text:is(.actual, .target) {
    font-weight: 400;
  }
  .rules {
    stroke: var(--_rule);
  }
  .years {
    stroke: var(--_last-year);
    stroke-dasharray: 1 3;
  }
  .discs,
  .bar {
    fill: var(--_ink);
  }
  .bar.planned {
    fill: var(--_accent);
  }
  .arrows {
    fill: var(--_secondary);
  }
  .rings {
    fill: var(--_paper);
    stroke: var(--_accent);
    stroke-width: 2;
  }
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
  .printed p {
    margin-top: 6px;
  }
  @media screen {
    .printed {
      display: none;
    }
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
