import type {Mark} from '../model/layout.js';

/** East and south of the keys that turn to a side of the map. */
const ways: Readonly<Record<string, readonly [east: number, south: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * The mark nearest to another in the direction of an arrow key, measured between their middles; what lies more aside
 * than ahead is in no such direction. At the edge of the map it is the mark itself.
 */
export function neighbourOf(from: Mark, marks: readonly Mark[], key: string): Mark {
  const [x, y] = ways[key];
  let nearest = from;
  let least = Infinity;
  for (const mark of marks) {
    const east = mark.x + mark.width / 2 - from.x - from.width / 2;
    const south = mark.y + mark.height / 2 - from.y - from.height / 2;
    const ahead = east * x + south * y;
    const aside = Math.abs(east * y + south * x);
    // Two that lie alike to the left and right of the way: the first in reading order.
    if (ahead < 1 || aside > ahead || ahead + aside > least - 0.01) continue;
    least = ahead + aside;
    nearest = mark;
  }
  return nearest;
}
