import type {Label} from '../../../../model/layout.js';
import {labelWidth, textWidth} from '../../../../model/text-width.js';
import {barColumn, longest} from '../bars.js';
import type {BarColumn} from '../bars.js';
import type {Row} from './bar-rows.js';

/** From this width on, names are to the left of the bars; in narrower figures they are above them, in pixels. */
const besideFrom = 520;

/** The division of the figure's width. */
export interface Columns extends BarColumn {
  /** Whether names are above the bars. */
  readonly isNarrow: boolean;
  /** The width of the names to the left of the bars, in pixels. */
  readonly names: number;
}

/** The difference at the end of a row, before it is placed; a refusal is not in bold like a number. */
export const gapLabel = ({gap, isRefused}: Row): Label => ({
  x: 0,
  y: 0,
  text: gap,
  anchor: 'end',
  ...(isRefused ? {tone: 'note', size: 12} : {tone: 'actual', size: 15}),
});

/** The width of a row's difference with its margin, in pixels. */
export const gapRoom = (row: Row): number => (row.gap ? Math.ceil(labelWidth(gapLabel(row))) + 16 : 0);

/**
 * Divides the width between names, bars and differences. A single row needs neither name nor column of differences. Names
 * move above the bars where labels would not fit beside their bars.
 */
export function columnsOf(
  rows: readonly Row[],
  width: number,
  isNarrow = rows.length === 1 || width < besideFrom,
): Columns {
  const longestName = Math.ceil(Math.max(0, ...rows.map(({name, sign}) => textWidth(name + sign))));
  const names = isNarrow ? 0 : Math.min(longestName, Math.max(width * 0.32, 140));
  const gaps = Math.max(0, ...rows.map(gapRoom));
  const sides = rows.flatMap(({sides}) => sides.flatMap((side) => (side.bar ? [side] : [])));
  const column = barColumn(sides, isNarrow ? [0, Math.min(width, longest)] : [names + 16, width - gaps]);
  if (column.isStacked && !isNarrow) return columnsOf(rows, width, true);
  return {isNarrow, names, ...column};
}
