import type {Plane} from './plane.js';
import {largestOf, shapesOf} from './shape.js';
import type {DrawnShapes} from './shape.js';
import {innerPoint} from './inner-point.js';
import {pathsOf} from '../../../../model/path-text.js';
import type {PathText} from '../../../../model/path-text.js';

/** Areas as they are drawn at a width: all that depends neither on values nor on words. */
export interface DrawnAreas {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly shapes: Omit<DrawnShapes, 'paths'>;
  /** The path of each shape. */
  readonly outlines: readonly PathText[];
  /** The room that a symbol has: as large as a middling area, so that most areas stay seen. */
  readonly room: number;
  /** Where a label or a symbol stands in an area; undefined where the area is a dot. */
  readonly middleOf: (index: number) => {readonly x: number; readonly y: number} | undefined;
}

/** How large a map is drawn at most; wider figures keep the rest for the key. */
const largest = {width: 760, height: 640};

function draw(plane: Plane, width: number): DrawnAreas {
  const room = {width: Math.min(width - 2, largest.width), height: Math.min(largest.height, Math.max(320, width))};
  const scale = Math.min(room.width / plane.width, room.height / plane.height);
  const at = {scale, left: (width - plane.width * scale) / 2, top: 1};
  const {paths, ...shapes} = shapesOf(plane, at);
  let [left, right, all] = [Infinity, -Infinity, 0];
  const count = paths.length;
  for (let index = 0; index < count; index++) {
    left = Math.min(left, shapes.x[index]);
    right = Math.max(right, shapes.x[index] + shapes.width[index]);
    all += shapes.area[index];
  }
  const middles: (ReturnType<DrawnAreas['middleOf']> | null)[] = [];
  return {
    width,
    height: plane.height * scale + 2,
    left,
    right,
    shapes,
    outlines: pathsOf(paths, () => shapesOf(plane, at).paths),
    room: Math.max(18, Math.min(2.2 * Math.sqrt(all / count / Math.PI), 72)),
    middleOf(index) {
      if (middles[index] === undefined) {
        const point = innerPoint(largestOf(plane, index, at));
        middles[index] = point ? {x: point.x / 2, y: point.y / 2} : null;
      }
      return middles[index] ?? undefined;
    },
  };
}

/** Draws the areas of a plane at a width, and keeps them until another one is asked for: a new colour moves no border. */
export function areasOf(plane: Plane): (width: number) => DrawnAreas {
  let drawn: DrawnAreas | undefined;
  return (width) => (drawn?.width === width ? drawn : (drawn = draw(plane, width)));
}
