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

/** CSS colours by name: one for browsers without `light-dark()` and `color-mix()`, and one for all others. */
export type Declarations = Readonly<Record<string, readonly [plain: string, adaptive: string]>>;

/**
 * Declares colours as custom properties `--_<name>`, which shapes use as their fill and stroke. Browsers without
 * `light-dark()` use the plain colours.
 */
export function colorStyles(colors: Declarations): CSSResult {
  const rule = (which: 0 | 1) =>
    `:host{${Object.entries(colors)
      .map(([name, values]) => `--_${name}:${values[which]};`)
      .join('')}}`;
  return unsafeCSS(`${rule(0)}@supports (color:light-dark(#000,#fff)){${rule(1)}}`);
}

/** The declarations of a colour that follows `color-scheme`, unless the page sets the custom property `override`. */
export const adaptive = ([light, dark]: ColorPair, override = ''): readonly [plain: string, adaptive: string] => {
  const either = (color: string) => (override ? `var(${override}, ${color})` : color);
  return [either(light), either(`light-dark(${light}, ${dark})`)];
};

/** The palette as custom properties. */
export const paletteStyles = colorStyles(
  Object.fromEntries(Object.entries(palette).map(([role, pair]) => [role, adaptive(pair, `--hs-${role}-color`)])),
);
