import {css} from 'lit';
import type {Milestone} from '../../../dataset/types.js';
import {colorStyles} from '../../../view/palette.js';
import type {ColorPair} from '../../../view/palette.js';
import type {Shape} from '../../../view/shapes.js';
import type {Bands, Shapes, TaskBars} from '../model/layout.js';
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
  fades[fade].map(([offset, opacity]) => [
    'stop',
    {'stop-color': `var(--_band-${certainty})`, offset, 'stop-opacity': opacity},
  ]),
];

/** Solid bands, and bands that fade where their dates are uncertain, with one gradient for each look. */
function bandShapes(bands: readonly Bands[]): Shape[] {
  const gradients = new Map<string, Shape>();
  const shapes = bands.flatMap(({certainty, fade, path: d}) => {
    if (fade === 'none') return path('band', {fill: `var(--_band-${certainty})`}, d);
    gradients.set(`${certainty}-${fade}`, gradient(fade, certainty));
    return path('band', {fill: `url(#${certainty}-${fade})`}, d);
  });
  return [...gradients.values(), ...shapes];
}

/** The strength of a bar that fades, from its left end to its right. */
const barFades = {start: [0, 1], end: [1, 0]};

const barGradient = (fade: 'start' | 'end', color: string): Shape => [
  'linearGradient',
  {id: `bar-${color}-${fade}`},
  barFades[fade].map((opacity, offset) => [
    'stop',
    {'stop-color': `var(--_${color})`, offset, 'stop-opacity': opacity},
  ]),
];

/**
 * The bars of projects: what is done is solid, what is planned is light with an outline. A bar whose end is not certain fades
 * there with its outline, which is therefore a larger bar behind the inside and not a stroke.
 */
function taskShapes(tasks: readonly TaskBars[]): Shape[] {
  const gradients = new Map<string, Shape>();
  const fill = (fade: TaskBars['fade'], color: string) => {
    if (fade === 'none') return `var(--_${color})`;
    gradients.set(`${color}-${fade}`, barGradient(fade, color));
    return `url(#bar-${color}-${fade})`;
  };
  const shapes = tasks.flatMap(({certainty, fade, path: d, inside}) => [
    ...path(`task ${certainty}`, {fill: fill(fade, certainty === 'stated' ? 'ink' : 'accent')}, d),
    ...path('task-ground', {fill: 'var(--_paper)'}, inside),
    ...path('task-inside', {fill: fill(fade, 'tint')}, inside),
  ]);
  return [...gradients.values(), ...shapes];
}

/** The shapes of milestones in rows: their bands, and the upright bars of deadlines. */
export const rowShapes = ({bands, stops, tasks, statusLine}: Omit<Shapes, 'discs' | 'rings' | 'bars'>): Shape[] => [
  ...bandShapes(bands),
  ...taskShapes(tasks ?? []),
  ...path('stop stated', {stroke: 'var(--_ink)', 'stroke-width': 3}, stops?.stated),
  ...path('stop planned', {stroke: 'var(--_accent)', 'stroke-width': 3}, stops?.planned),
  ...path('status-line', {stroke: 'var(--_ink)', 'stroke-width': 1.5, 'stroke-dasharray': '2 3'}, statusLine),
];

/** The colour of the bands of finished work, stronger than that of other empty areas. */
export const finished: ColorPair = ['#e4e8eb', '#2b3138'];

export const rowStyles = css`
  ${colorStyles((colorOf) => `--_band-stated:var(--hs-empty-color,${colorOf(finished)});`)}
  :host {
    --_band-planned: var(--_tint);
  }
  @media (forced-colors: active) {
    :host {
      --_band-stated: CanvasText;
      --_band-planned: CanvasText;
    }
    .band {
      opacity: 0.2;
    }
  }
`;
