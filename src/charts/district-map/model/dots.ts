import {circlePath} from './layout.js';
import type {Shade} from './layout.js';

/** The room for the dots of a division: the middle of its width, its upper edge, and its size, in pixels. */
export interface DotRoom {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The distance between two dots, in pixels. */
const gap = 2;
/** The smallest and the largest radius of a dot, in pixels. */
const radii = [3.5, 6] as const;

/** The radius of the dots on divisions that are so wide. All dots of a map have one size, since each is one project. */
export const dotRadius = (width: number): number => Math.max(radii[0], Math.min(width / 13, radii[1]));

/** The height of so many rows of dots. */
export const dotHeight = (rows: number, radius: number): number => rows * (2 * radius + gap);

/** How many rows so many dots take in a width; infinitely many where not even one fits. */
export function dotRows(count: number, width: number, radius: number): number {
  const perRow = Math.floor((width + gap) / (2 * radius + gap));
  return count === 0 ? 0 : Math.ceil(count / perRow);
}

/** One dot: filled where the place is stated, hollow where it is inferred. */
export const dotShade = (isStated: boolean, x: number, y: number, radius: number): Shade =>
  // Half of the line of a hollow dot lies outside its path.
  ({level: isStated ? 'stated' : 'inferred', path: circlePath(x, y, isStated ? radius : radius - 0.75)});

/** Dots in rows as even as possible, the filled ones first; undefined where they have no room. */
export function placeDots(
  dots: readonly boolean[],
  {x, top, width, height}: DotRoom,
  radius: number,
): Shade[] | undefined {
  const rows = dotRows(dots.length, width, radius);
  if (dotHeight(rows, radius) > height) return undefined;
  const pitch = 2 * radius + gap;
  const perRow = Math.ceil(dots.length / rows);
  const sorted = [...dots].sort((a, b) => Number(b) - Number(a));
  return sorted.map((isStated, index) => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, dots.length - row * perRow);
    return dotShade(isStated, x + ((index % perRow) - (inRow - 1) / 2) * pitch, top + (row + 0.5) * pitch, radius);
  });
}
