import {tenth} from '../../../model/layout.js';

/** Lines of squares that stand for projects. */
export interface Squares {
  /** The upper left corner of the first. */
  readonly x: number;
  readonly y: number;
  readonly perLine: number;
  readonly side: number;
}

/** The distance from a square to the next. */
const gap = 2;

/** So many squares in lines of equal length that are no wider than their room. */
export function squaresRoom(
  count: number,
  width: number,
  pitch: number,
): Omit<Squares, 'x' | 'y'> & {readonly height: number} {
  const lines = Math.ceil(count / Math.floor((width + gap) / pitch));
  return {perLine: Math.ceil(count / lines), side: pitch - gap, height: lines * pitch};
}

/** The squares from one place to another as SVG path data: solid or, for what is planned, hollow. */
export function squaresIn({x, y, perLine, side}: Squares, from: number, to: number, isHollow: boolean): string {
  const hole = side - 3;
  // The hole runs the other way round, so that it is not filled; it leaves an outline of 1.5 px.
  const inside = isHollow ? `m1.5 1.5v${hole}h${hole}v${-hole}z` : '';
  let path = '';
  for (let at = from; at < to; at++) {
    const [column, line] = [at % perLine, Math.floor(at / perLine)];
    path += `M${tenth(x + column * (side + gap))} ${y + line * (side + gap)}h${side}v${side}h${-side}z${inside}`;
  }
  return path;
}
