import {dotHeight, placeDots} from '../dots.js';
import type {MapUnit, Shade} from '../layout.js';
import {lineHeight, share} from './labels.js';
import type {Anchor, AreaCircle} from './labels.js';

/** The radius of a dot on an area, in pixels. */
const radius = 4;

/** The dots of a division in its area. */
export interface AreaDots {
  readonly shades: readonly Shade[];
  /** The circle around the dots, with room for the name below it. */
  readonly around: AreaCircle;
}

/** Places the dots of a division around a point of its area, above its name; undefined where there is no room for both. */
export function areaDots(
  at: Anchor | undefined,
  dots: NonNullable<MapUnit['dots']>,
  {width, height}: {readonly width: number; readonly height: number},
): AreaDots | undefined {
  if (!at) return undefined;
  const columns = Math.ceil(Math.sqrt(dots.length));
  const wide = dotHeight(columns, radius);
  const tall = dotHeight(Math.ceil(dots.length / columns), radius);
  const reach = Math.hypot(wide, tall) / 2;
  if (2 * reach + lineHeight > share * height || wide > share * width) return undefined;
  const y = at.y - lineHeight / 2;
  const shades = placeDots(dots, {x: at.x, top: y - tall / 2, width: wide, height: tall}, radius);
  return shades && {shades, around: {x: at.x, y, radius: reach, lines: 1, isOfDots: true}};
}
