import {colorStyles, palette} from '../../../view/palette.js';
import type {Shape} from '../../../view/shapes.js';
import type {Level} from '../model/layout.js';

type Role = keyof typeof palette;

/** The shades of values, from the smallest to the largest: a colour with a percentage of another mixed in. */
export const shades: Readonly<Record<number, readonly [base: Role, other: Role, percent: number]>> = {
  1: ['tint', 'accent', 0],
  2: ['tint', 'accent', 22],
  3: ['tint', 'accent', 40],
  4: ['tint', 'accent', 92],
  5: ['accent', 'ink', 40],
};

/** The result of `color-mix(in srgb, base, other percent%)` for two colours in the form `#rrggbb`. */
export function mixed(base: string, other: string, percent: number): string {
  const channels = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const others = channels(other);
  const mixture = channels(base).map((value, index) => Math.round(value + ((others[index] - value) * percent) / 100));
  return `#${mixture.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The shades as custom properties; tiles and maps of other libraries share them. */
export const shadeStyles = colorStyles((_, isAdaptive) =>
  Object.entries(shades)
    .map(([level, [base, other, percent]]) => {
      const plain = mixed(palette[base][0], palette[other][0], percent);
      const adaptive = `color-mix(in srgb, var(--_${base}), var(--_${other}) ${percent}%)`;
      return `--_shade-${level}:${isAdaptive ? adaptive : plain};`;
    })
    .join(''),
);

/** The presentation attributes of a level: shades and categories have a fill alone, a count of zero also an outline. */
export const lookOf = (level: Level): Shape[1] =>
  level === 0 ? {fill: 'var(--_empty)', stroke: 'var(--_last-year)'} : {fill: `var(--_shade-${level})`};
