import type {Locale} from '../../../../dataset/types.js';
import {formsOf, lineHeight, widthOf} from './labels.js';
import type {Tile} from '../tiles/layout.js';
import type {Mark} from '../../../../model/layout.js';

/** A circle in an area, and how its words stand to it. */
export interface AreaCircle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The most lines that hang under it; none where they stand in its middle. */
  readonly lines: number;
}

/** How much of an area's height a circle and its words may take. */
const share = 0.9;

/**
 * Sets a circle around a point of its area. Where it does not hold its words, it makes room for those under it, as many
 * as the area is tall enough for; else they stand over it.
 */
export function areaCircle(
  {x, y}: {readonly x: number; readonly y: number},
  radius: number,
  tile: Tile,
  {height}: Pick<Mark, 'height'>,
  locale: Locale,
): AreaCircle {
  const holds = Math.hypot(widthOf(formsOf(tile, locale)[0]) / 2, lineHeight) <= radius;
  const lines = holds ? 0 : [2, 1].find((count) => 2 * radius + count * lineHeight + 2 <= share * height);
  return {x, y: y - ((lines ?? 0) * lineHeight) / 2, radius, lines: lines ?? 0};
}
