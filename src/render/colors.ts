import {pictureColors} from '../pages/drawings.js';

export const themes = ['light', 'dark'] as const;

/** The surroundings that a picture is drawn for. */
export type Theme = (typeof themes)[number];

const prefix = '--_';

/** The colours of a theme as `#rrggbb`, by custom property. */
export const colorsOf =
  (theme: Theme) =>
  (property: string): string =>
    pictureColors[property.slice(prefix.length)][themes.indexOf(theme)];
