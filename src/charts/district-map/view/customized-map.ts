import {css} from 'lit';
import type {Shape} from '../../../view/shapes.js';
import type {DistrictMapLayout} from '../model/layout.js';

/** Hatching: the distance between its lines in pixels, and their angles in degrees; it is crossed where there are two. */
interface Texture {
  readonly gap: number;
  readonly turns: readonly number[];
}

/** The texture of each level: denser where the shade is stronger; categories differ by direction. */
const hatching: Readonly<Record<string, Texture>> = {
  1: {gap: 12, turns: [45]},
  2: {gap: 8, turns: [45]},
  3: {gap: 5, turns: [45]},
  4: {gap: 7, turns: [45, 135]},
  5: {gap: 4, turns: [45, 135]},
  'kind-1': {gap: 7, turns: [45]},
  'kind-2': {gap: 7, turns: [135]},
  'kind-3': {gap: 7, turns: [0]},
  'kind-4': {gap: 7, turns: [90]},
  'kind-5': {gap: 7, turns: [0, 90]},
};

/** Textures over shades, which make them distinguishable without colour. */
export const textures = (shades: DistrictMapLayout['shades']): Shape[] =>
  shades.flatMap(({level, path: d}) => {
    const {gap, turns} = hatching[level] ?? {gap: 0, turns: []};
    return turns.flatMap((turn): Shape[] => {
      const id = `texture-${level}-${turn}`;
      const line: Shape = ['path', {class: Number(level) >= 4 ? 'texture strong' : 'texture', d: `M0 0V${gap}`}];
      const pattern = {
        id,
        width: gap,
        height: gap,
        patternUnits: 'userSpaceOnUse',
        patternTransform: `rotate(${turn})`,
      };
      return [
        ['pattern', pattern, [line]],
        ['path', {class: 'textured', fill: `url(#${id})`, d}],
      ];
    });
  });

/** The shades of areas, with borders between them. */
export const withBorders = (shades: readonly Shape[]): Shape[] =>
  shades.map(([name, attributes]): Shape => [name, {...attributes, class: `area ${String(attributes.class)}`}]);

/** The styles of everything beyond the first view of a map. */
export const customizedMapStyles = css`
  .shade-none {
    fill: var(--_paper);
    stroke: var(--_last-year);
    stroke-dasharray: 4 3;
  }
  .shade-plain {
    fill: var(--_empty);
    stroke: var(--_rule);
  }
  .shade-symbol {
    fill: var(--_tint);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .shade-kind-0 {
    fill: light-dark(#77aadd, #2f5d8f);
  }
  .shade-kind-1 {
    fill: light-dark(#eedd88, #6b6220);
  }
  .shade-kind-2 {
    fill: light-dark(#ffaabb, #8a3d55);
  }
  .shade-kind-3 {
    fill: light-dark(#5fc4a6, #1f6b55);
  }
  .shade-kind-4 {
    fill: light-dark(#ee9b7d, #8c4a2c);
  }
  .shade-kind-5 {
    fill: light-dark(#c9ced4, #50575f);
  }
  .area {
    stroke: var(--_paper);
    stroke-width: 1;
    stroke-linejoin: round;
  }
  .area.shade-0 {
    stroke: var(--_last-year);
  }
  /* Both neighbours draw their common border; sparse dashes remain visible as dashes even when drawn twice. */
  .area.shade-none {
    stroke: var(--_last-year);
    stroke-width: 1.3;
    stroke-dasharray: 2 4;
  }
  .area.shade-symbol {
    stroke: var(--_accent);
  }
  .texture {
    fill: none;
    stroke: var(--_secondary);
    stroke-width: 1.5;
  }
  .texture.strong {
    stroke: color-mix(in srgb, var(--_paper) 55%, transparent);
  }
  /* Words over lines or borders have a halo in the background colour. */
  text.on-border,
  .textured ~ text:not(.axis) {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 3.5px;
    stroke-linejoin: round;
  }
  text.on-accent.on-border,
  .textured ~ text.on-accent {
    stroke: var(--_accent);
  }
  @media (forced-colors: active) {
    :is(.shade-none, .shade-plain, .shade-symbol, [class*='shade-kind']) {
      fill: Canvas;
    }
    .texture,
    .texture.strong {
      stroke: GrayText;
    }
  }
`;
