import type {Label} from '../../../../model/layout.js';
import {balanceText, labelWidth, textWidth} from '../../../../model/text-width.js';
import {barColumn, endRoom, longest} from '../bars.js';
import type {BarColumn, BarSide} from '../bars.js';
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

/** The lines of a row's name within a width, with the number of its remark. */
export function nameLines({name, sign}: Row, width: number): string[] {
  const lines = balanceText(name, width - textWidth(sign));
  return [...lines.slice(0, -1), (lines.at(-1) ?? '') + sign];
}

/** Scales the bars of each group of rows to a column of them all, from one line of zero where every group keeps room for its bars. */
function scalesOf(groups: readonly (readonly BarSide[])[], bars: readonly [from: number, to: number]): BarColumn[] {
  const isStacked = groups.some((sides) => barColumn(sides, bars).isStacked);
  const own = groups.map((sides) => barColumn(sides, bars, bars[0], isStacked));
  const zero = Math.max(...own.map(({scale}) => scale.at(0)));
  const aligned = groups.map((sides) => barColumn(sides, bars, zero, isStacked));
  const hasRoom = ({scale}: BarColumn, index: number) =>
    scale.span >= own[index].scale.span / 2 &&
    // A scale keeps no room for the labels of zeros, which have no length.
    groups[index].every((side) => side.bar.value !== 0 || scale.at(0) + endRoom(side) <= bars[1]);
  return aligned.every(hasRoom) ? aligned : own;
}

/**
 * Divides the width between names, bars and differences, for each group of rows that has a scale. A single row needs neither
 * name nor column of differences. Names move above the bars where labels would not fit beside their bars.
 */
export function columnsOf(
  groups: readonly (readonly Row[])[],
  width: number,
  isNarrow = groups.flat().length === 1 || width < besideFrom,
): readonly Columns[] {
  const rows = groups.flat();
  const most = Math.max(width * 0.32, 140);
  const names = isNarrow
    ? 0
    : Math.ceil(Math.max(0, ...rows.flatMap((row) => nameLines(row, most).map((text) => textWidth(text)))));
  const gaps = Math.max(0, ...rows.map(gapRoom));
  const sides = groups.map((group) => group.flatMap((row) => row.sides.flatMap((side) => (side.bar ? [side] : []))));
  const columns = scalesOf(sides, isNarrow ? [0, Math.min(width, longest)] : [names + 16, width - gaps]);
  if (columns.some(({isStacked}) => isStacked) && !isNarrow) return columnsOf(groups, width, true);
  return columns.map((column) => ({isNarrow, names, ...column}));
}
