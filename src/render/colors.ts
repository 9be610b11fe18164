import {categories} from '../charts/district-map/view/customized-map.js';
import {mixed, shades} from '../charts/district-map/view/shades.js';
import {finished} from '../charts/project-timeline/view/bands.js';
import {palette} from '../view/palette.js';
import type {ColorPair} from '../view/palette.js';

export const themes = ['light', 'dark'] as const;

/** The surroundings that a picture is drawn for. */
export type Theme = (typeof themes)[number];

const prefix = '--_';

/** The colours of all figures by the names of their custom properties, where no page overrides them. */
const pairs: Readonly<Record<string, ColorPair>> = {
  ...palette,
  ...categories,
  ...Object.fromEntries(
    Object.entries(shades).map(([level, [base, other, percent]]) => [
      `shade-${level}`,
      [mixed(palette[base][0], palette[other][0], percent), mixed(palette[base][1], palette[other][1], percent)],
    ]),
  ),
  'band-stated': finished,
  'band-planned': palette.tint,
  'texture-on-strong': [mixed(palette.accent[0], palette.paper[0], 55), mixed(palette.accent[1], palette.paper[1], 55)],
};

/** The colours of a theme as `#rrggbb`, by custom property. */
export const colorsOf =
  (theme: Theme) =>
  (property: string): string =>
    pairs[property.slice(prefix.length)][themes.indexOf(theme)];
