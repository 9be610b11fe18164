import {unsafeCSS} from 'lit';
import type {CSSResult} from 'lit';

/** A colour in light surroundings and in dark ones. */
export type ColorPair = readonly [light: string, dark: string];

/** The colours of all figures by role. A page overrides each with the custom property `--hs-<role>-color`. */
export const palette = {
  ink: ['#1b1f24', '#e9edf1'],
  secondary: ['#55606b', '#a8b1bb'],
  rule: ['#e3e6ea', '#30363d'],
  paper: ['#ffffff', '#14181d'],
  accent: ['#0b6e69', '#4fc3b8'],
  tint: ['#d5ebe8', '#173d3b'],
  'last-year': ['#7b8692', '#808b97'],
  empty: ['#eef0f2', '#23282e'],
} as const satisfies Readonly<Record<string, ColorPair>>;

/**
 * Styles that declare colours as custom properties `--_<name>`, which shapes use as their fill and stroke: once in plain
 * light colours, for browsers without `light-dark()`, and once for all others.
 *
 * @param declare Returns the declarations, given how a pair of colours is written.
 */
export const colorStyles = (
  declare: (colorOf: (pair: ColorPair) => string, isAdaptive: boolean) => string,
): CSSResult =>
  unsafeCSS(
    `:host{${declare(([light]) => light, false)}}@supports (color:light-dark(#000,#fff)){:host{${declare(([light, dark]) => `light-dark(${light},${dark})`, true)}}}`,
  );

/** The palette as custom properties. */
export const paletteStyles = colorStyles((colorOf) =>
  Object.entries(palette)
    .map(([role, pair]) => `--_${role}:var(--hs-${role}-color,${colorOf(pair)});`)
    .join(''),
);
