import {css} from 'lit';
import {colorStyles} from '../../../view/palette.js';
import type {ColorPair} from '../../../view/palette.js';
import type {Shape} from '../../../view/shapes.js';
import {isStrong} from '../model/layout.js';
import type {DistrictMapLayout, Level} from '../model/layout.js';
import {dotLooks} from './dots.js';
import {lookOf, shadeStyles} from './shades.js';

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
const textures = (shades: DistrictMapLayout['shades']): Shape[] =>
  shades.flatMap(({level, path: d}) => {
    const {gap, turns} = hatching[level] ?? {gap: 0, turns: []};
    const stroke = isStrong(level) ? 'var(--_texture-on-strong)' : 'var(--_secondary)';
    return turns.flatMap((turn): Shape[] => {
      const id = `texture-${level}-${turn}`;
      const line: Shape = ['path', {class: 'texture', fill: 'none', stroke, 'stroke-width': 1.5, d: `M0 0V${gap}`}];
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

/** The presentation attributes of levels other than shades and categories. */
const looks: Readonly<Record<Level, Shape[1]>> = {
  ...dotLooks,
  none: {fill: 'var(--_paper)', stroke: 'var(--_last-year)', 'stroke-dasharray': '4 3'},
  plain: {fill: 'var(--_empty)', stroke: 'var(--_rule)'},
  symbol: {fill: 'var(--_tint)', stroke: 'var(--_accent)', 'stroke-width': 1.5},
};

/** The borders of areas that differ from the default, a line in the background colour. */
const borders: Readonly<Record<Level, Shape[1]>> = {
  0: {stroke: 'var(--_last-year)'},
  // Both neighbours draw their common border; sparse dashes remain visible as dashes even when drawn twice.
  none: {stroke: 'var(--_last-year)', 'stroke-width': 1.3, 'stroke-dasharray': '2 4'},
};

/** The levels of what lies on the areas of a geometry, and so has no border of an area. */
const onAreas: ReadonlySet<Level> = new Set(['bar', 'rule', 'stated', 'inferred', 'symbol']);

const border = (level: Level): Shape[1] => ({
  stroke: 'var(--_paper)',
  'stroke-width': 1,
  'stroke-linejoin': 'round',
  ...borders[level],
});

/** The presentation attributes of a level on any map. */
export const customizedLook = (level: Level): Shape[1] => looks[level] ?? lookOf(level);

/** The divisions of a map that shows more than counts. The areas of a geometry have borders. */
export const customizedShapes = ({shades, credits, isTextured}: DistrictMapLayout): Shape[] => [
  ...shades.map(({level, path: d}): Shape => {
    const name = `shade-${level}`;
    return credits && !onAreas.has(level)
      ? ['path', {class: `area ${name}`, ...customizedLook(level), ...border(level), d}]
      : ['path', {class: name, ...customizedLook(level), d}];
  }),
  ...(isTextured ? textures(shades) : []),
];

/** The colours of categories in light and in dark surroundings. */
export const categories = {
  'shade-kind-0': ['#77aadd', '#2f5d8f'],
  'shade-kind-1': ['#eedd88', '#6b6220'],
  'shade-kind-2': ['#ffaabb', '#8a3d55'],
  'shade-kind-3': ['#5fc4a6', '#1f6b55'],
  'shade-kind-4': ['#ee9b7d', '#8c4a2c'],
  'shade-kind-5': ['#c9ced4', '#50575f'],
} satisfies Readonly<Record<string, ColorPair>>;

/** The categories as custom properties. */
const categoryStyles = colorStyles((colorOf) =>
  Object.entries(categories)
    .map(([name, pair]) => `--_${name}:${colorOf(pair)};`)
    .join(''),
);

/** The styles of everything beyond the first view of a map. */
export const customizedMapStyles = css`
  ${shadeStyles}
  ${categoryStyles}
  :host {
    --_texture-on-strong: var(--_tint);
  }
  @supports (color: color-mix(in srgb, #000, #fff)) {
    :host {
      --_texture-on-strong: color-mix(in srgb, var(--_accent), var(--_paper) 55%);
    }
  }
  @media (forced-colors: active) {
    :is(.shade-none, .shade-plain, .shade-symbol, [class*='shade-kind']) {
      fill: Canvas;
    }
    .texture {
      stroke: GrayText;
    }
  }
`;
