import {colorStyles, mixed, palette} from '../../../view/palette.js';
import type {Shape} from '../../../view/shapes.js';
import type {DistrictMapLayout, Level} from '../model/layout.js';

type Role = keyof typeof palette;

/** The shades of values, from the smallest to the largest: a colour with a percentage of another mixed in. */
export const shades: Readonly<Record<number, readonly [base: Role, other: Role, percent: number]>> = {
  1: ['tint', 'accent', 0],
  2: ['tint', 'accent', 22],
  3: ['tint', 'accent', 40],
  4: ['tint', 'accent', 92],
  5: ['accent', 'ink', 40],
};

/** The shades as custom properties; tiles and maps of other libraries share them. */
export const shadeStyles = colorStyles(
  Object.fromEntries(
    Object.entries(shades).map(([level, [base, other, percent]]) => [
      `shade-${level}`,
      [
        mixed(palette[base][0], palette[other][0], percent),
        `color-mix(in srgb, var(--_${base}), var(--_${other}) ${percent}%)`,
      ],
    ]),
  ),
);

/** The presentation attributes of a level: shades and categories have a fill alone, a count of zero also an outline. */
export const lookOf = (level: Level): Shape[1] =>
  level === 0 ? {fill: 'var(--_empty)', stroke: 'var(--_last-year)'} : {fill: `var(--_shade-${level})`};

/** The townships of a map of counts. */
export const shadeShapes = ({shades}: DistrictMapLayout): Shape[] =>
  shades.map(({level, path}) => ['path', {class: `shade-${level}`, ...lookOf(level), d: path}]);
