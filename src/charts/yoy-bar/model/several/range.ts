import {rectangle} from '../bar.js';

/** The width of a stripe of a range, and of the gap after it, in pixels. */
const [stripe, air] = [2, 2];

/** A bar from zero to the nearer end of a range, and even stripes from there to the farther one. */
export function rangePath(zero: number, ends: readonly [number, number], y: number, height: number): string {
  const [from, to] = ends;
  // A range across zero has no bar.
  const near = from > zero ? from : to < zero ? to : zero;
  let path = near === zero ? '' : rectangle(zero, near, y, height);
  for (let x = from + air; x < to; x += stripe + air) path += rectangle(x, Math.min(x + stripe, to), y, height);
  return path;
}
