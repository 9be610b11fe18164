import type {Mark} from '../model/layout.js';

/** The direction of each arrow key, as steps to the east and to the south. */
const directions: Readonly<Record<string, readonly [east: number, south: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * The mark nearest to another in the direction of an arrow key, measured between their centres. A mark that lies
 * further to the side than ahead does not count. Where none is left, it is the first mark itself.
 */
export function neighbourOf(from: Mark, marks: readonly Mark[], key: string): Mark {
  const [x, y] = directions[key];
  let nearest = from;
  let least = Infinity;
  for (const mark of marks) {
    const east = mark.x + mark.width / 2 - from.x - from.width / 2;
    const south = mark.y + mark.height / 2 - from.y - from.height / 2;
    const ahead = east * x + south * y;
    const aside = Math.abs(east * y + south * x);
    // Of two marks at the same distance, the first in reading order.
    if (ahead < 1 || aside > ahead || ahead + aside > least - 0.01) continue;
    least = ahead + aside;
    nearest = mark;
  }
  return nearest;
}
