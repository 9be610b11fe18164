import {css, unsafeCSS} from 'lit';
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
  const declared = (which: 0 | 1) =>
    unsafeCSS(
      Object.entries(colors)
        .map(([name, values]) => `--_${name}:${values[which]};`)
        .join(''),
    );
  return css`
    :host {
      ${declared(0)}
    }
    @supports (color: light-dark(#000, #fff)) {
      :host {
        ${declared(1)}
      }
    }
  `;
}

/** The declarations of a colour that follows `color-scheme`, unless the page sets the custom property `override`. */
export const adaptive = ([light, dark]: ColorPair, override = ''): readonly [plain: string, adaptive: string] => {
  const either = (color: string) => (override ? `var(${override}, ${color})` : color);
  return [either(light), either(`light-dark(${light}, ${dark})`)];
};

/** The result of `color-mix(in srgb, base, other percent%)` for two colours in the form `#rrggbb`. */
export function mixed(base: string, other: string, percent: number): string {
  const channels = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const others = channels(other);
  const mixture = channels(base).map((value, index) => Math.round(value + ((others[index] - value) * percent) / 100));
  return `#${mixture.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The palette as custom properties. */
export const paletteStyles = colorStyles(
  Object.fromEntries(Object.entries(palette).map(([role, pair]) => [role, adaptive(pair, `--hs-${role}-color`)])),
);
