import type {Label} from '../../../model/layout.js';
import {labelWidth, textWidth} from '../../../model/text-width.js';
import {barScale, pointLength} from './bar.js';
import type {BarEnd, BarScale} from './bar.js';
import type {Row, RowSide} from './rows.js';

/** From this width on, names are to the left of the bars; in narrower figures they are above them, in pixels. */
const besideFrom = 520;
/** The least share of its column for the longest bar; where less would be left, labels are placed above the bars. */
const leastBar = 0.35;

/** The least length of the bar of a number that is not zero, in pixels. */
export const leastLength = 1;

/** The distance between a bar and its label, in pixels. */
export const labelGap = 6;

/** The division of the figure's width. */
export interface Columns {
  /** Whether names are above the bars. */
  readonly isNarrow: boolean;
  /** The width of the names to the left of the bars, in pixels. */
  readonly names: number;
  readonly bars: readonly [from: number, to: number];
  /** Whether labels are above their bars. */
  readonly isStacked: boolean;
  readonly scale: BarScale;
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

/** The label of a side, before it is placed. */
export const sideLabel = ({text, tone}: RowSide): Label => ({x: 0, y: 0, text, tone});

/** The end of a bar that is farther from zero. */
export const endOf = ({value, high = value}: NonNullable<RowSide['bar']>): number =>
  Math.abs(high) > Math.abs(value) ? high : value;

const endsOf = (rows: readonly Row[]): BarEnd[] =>
  rows.flatMap(({sides}) =>
    sides.flatMap((side) =>
      side.bar
        ? [{value: endOf(side.bar), room: labelWidth(sideLabel(side)) + labelGap + pointLength + leastLength}]
        : [],
    ),
  );

/** The most width of bars without a column of names, in pixels: longer ones would say no more. */
const longest = 800;

/**
 * Divides the width between names, bars and differences. A single row needs neither name nor column of differences. Names
 * move above the bars where labels would not fit beside their bars.
 *
 * @param left The room left of the bars of a single row.
 */
export function columnsOf(
  rows: readonly Row[],
  width: number,
  left = 0,
  isNarrow = rows.length === 1 || width < besideFrom,
): Columns {
  const longestName = Math.ceil(Math.max(0, ...rows.map(({name, sign}) => textWidth(name + sign))));
  const names = isNarrow ? 0 : Math.min(longestName, Math.max(width * 0.32, 140));
  const gaps = Math.max(0, ...rows.map(gapRoom));
  const bars = isNarrow ? ([left, Math.min(width, left + longest)] as const) : ([names + 16, width - gaps] as const);
  const ends = endsOf(rows);
  const inline = barScale(ends, bars);
  const isStacked = ends.some(({value}) => value !== 0) && inline.span < leastBar * (bars[1] - bars[0]);
  if (isStacked && !isNarrow) return columnsOf(rows, width, left, true);
  const above = ends.map(({value}) => ({value, room: pointLength}));
  return {isNarrow, names, bars, isStacked, scale: isStacked ? barScale(above, bars) : inline};
}
