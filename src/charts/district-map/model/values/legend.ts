import type {Legend, LegendSides} from '../legend.js';
import type {Look} from '../tiles/layout.js';
import type {Label, Mark} from '../../../../model/layout.js';
import {labelWidth} from '../../../../model/placing.js';
import {tenth} from '../../../../model/tenth.js';

/** One line of a key: what it looks like, what it holds, and how many townships that are. */
export interface KeyRow {
  readonly level: Look;
  readonly text: string;
  /** Radius, where the look is that of a circle. */
  readonly radius?: number;
}

const size = 12;
const swatch = {width: 22, height: 12};
const rowHeight = 19;
/** Shades stand close together, as one scale. */
const shadeHeight = 17;
/** Between the shades of a scale and a look beside it: no data. */
const apart = 5;
/** Between the words of circles. */
const leading = 14;

/** SVG path of a circle. */
export const circlePath = (x: number, y: number, radius: number): string => {
  const [r, d] = [radius, 2 * radius].map(tenth);
  return `M${tenth(x - r)} ${tenth(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 ${-d} 0z`;
};

/** Where a block stands: in a corner that no tile takes, beside the map, else below. */
function placeOf(tiles: readonly Mark[], width: number, height: number, sides: LegendSides): {x: number; y: number} {
  const top = sides.bottom - height;
  const corners = [
    {x: sides.right - width, y: top},
    {x: sides.width - width, y: top},
    {x: sides.right + 20, y: top},
    {x: sides.left, y: top},
    {x: sides.left, y: 0},
    {x: sides.right - width, y: 0},
  ];
  const isFree = ({x, y}: {x: number; y: number}) =>
    x >= 0 &&
    y >= 0 &&
    x + width <= sides.width &&
    tiles.every(
      (tile) =>
        tile.x + tile.width < x - 8 ||
        tile.x > x + width + 8 ||
        tile.y + tile.height < y - 6 ||
        tile.y > y + height + 6,
    );
  return corners.find(isFree) ?? {x: Math.max(0, Math.min(sides.left, sides.width - width)), y: sides.bottom + 12};
}

/** A key in lines under a heading, its swatches drawn as the tiles are; circles stand in each other, on one ground. */
export function keyOf(
  heading: readonly string[],
  rows: readonly KeyRow[],
  tiles: readonly Mark[],
  sides: LegendSides,
): Legend {
  if (rows.length === 0) return {labels: [], swatches: [], bottom: 0};
  const widest = Math.max(...rows.map(({radius = 0}) => 2 * radius));
  const indentOf = (radius = 0) => Math.max(swatch.width, radius && widest) + 8;
  const label = (x: number, y: number, text: string): Label => ({x, y, text, tone: 'axis', size});
  const width = Math.max(
    ...heading.map((text) => labelWidth(label(0, 0, text))),
    ...rows.map(({text, radius}) => indentOf(radius) + labelWidth(label(0, 0, text))),
  );
  const circles = rows.filter(({radius}) => radius).length;
  const head = heading.length * 17 + 4;
  const foot = circles ? head + 4 + Math.max(widest, circles * leading) : head - 4;
  const isShade = ({level}: KeyRow) => typeof level === 'number';
  const hasScale = isShade(rows[0]);
  const heightOf = (row: KeyRow) => (row.radius ? 0 : isShade(row) ? shadeHeight : rowHeight + (hasScale ? apart : 0));
  const height = foot + 4 + rows.reduce((sum, row) => sum + heightOf(row), 0);
  const {x, y} = placeOf(tiles, width, height, sides);
  const labels = heading.map((text, index) => label(x, y + 13 + index * 17, text));
  const middle = x + (indentOf(widest) - 8) / 2;
  let above = y;
  let below = y + foot + 4;
  const swatches = rows.map((row) => {
    const {level, text, radius} = row;
    const indent = indentOf(radius);
    const tall = isShade(row) ? shadeHeight - 1 : swatch.height;
    below += heightOf(row);
    const top = y + foot - 2 * (radius ?? 0);
    const at = radius ? (above = Math.max(above + leading, top)) : below - (isShade(row) ? shadeHeight : rowHeight) / 2;
    labels.push(label(x + indent, at + 4, text));
    const path = radius
      ? `${circlePath(middle, top + radius, radius)}M${Math.round(middle)} ${Math.round(top)}L${Math.round(x + indent) - 4} ${Math.round(at)}`
      : `M${Math.round(x) + 1} ${Math.round(at - tall / 2)}h${swatch.width - 2}v${tall}h${2 - swatch.width}z`;
    return {level, path};
  });
  return {labels, swatches, bottom: y + height};
}
