import {tenth} from '../../../model/layout.js';
import type {Tone} from '../../../model/layout.js';

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
/** The width of the outline of a hollow square. Default: the square is solid. */
const outlines: Partial<Record<Tone, number>> = {target: 1.5, axis: 1};

/** So many squares in lines of equal length that are no wider than their room. */
export function squaresRoom(
  count: number,
  width: number,
  pitch: number,
): Omit<Squares, 'x' | 'y'> & {readonly height: number} {
  const lines = Math.ceil(count / Math.floor(width / pitch));
  return {perLine: Math.ceil(count / lines), side: pitch - gap, height: lines * pitch};
}

/** The squares from one place to another as SVG path data: solid, hollow for what is planned (`target`), and with a thin line where there is no act (`axis`). */
export function squaresIn({x, y, perLine, side}: Squares, from: number, to: number, tone: Tone): string {
  const line = outlines[tone] ?? side;
  const hole = side - 2 * line;
  // The hole runs the other way round, so that it is not filled.
  const square = `h${side}v${side}h${-side}z` + (hole > 0 ? `m${line} ${line}v${hole}h${hole}v${-hole}z` : '');
  let path = '';
  for (let at = from; at < to; at++)
    path += `M${tenth(x + (at % perLine) * (side + gap))} ${y + Math.floor(at / perLine) * (side + gap)}${square}`;
  return path;
}
