import type {Label, Mark} from '../../../../model/layout.js';
import {labelWidth} from '../../../../model/text-width.js';
import {circlePath} from '../layout.js';
import type {Legend, Level, MapExtent} from '../layout.js';

/** One line of a legend. */
export interface LegendRow {
  readonly level: Level;
  readonly text: string;
  /** The radius of the circle that is the swatch of the row. Default: the swatch is a rectangle. */
  readonly radius?: number;
}

const size = 12;
const swatch = {width: 22, height: 12};
const rowHeight = 19;
/** The height of a row of a shade; shades are close together, since they form one scale. */
const shadeHeight = 17;
/** The distance between the shades of a scale and the row for no data. */
const gap = 5;
/** The least distance between the numbers of circles. */
const leading = 14;

/** The position of a legend: in a free corner of the map, beside the map, else below it. */
function placeOf(marks: readonly Mark[], width: number, height: number, extent: MapExtent): {x: number; y: number} {
  const top = extent.bottom - height;
  const corners = [
    {x: extent.right - width, y: top},
    {x: extent.right + 20, y: top},
    {x: extent.width - width, y: top},
    {x: extent.left, y: top},
    {x: extent.left, y: 0},
    {x: extent.right - width, y: 0},
  ];
  const isFree = ({x, y}: {x: number; y: number}) =>
    x >= 0 &&
    y >= 0 &&
    x + width <= extent.width &&
    marks.every(
      (mark) =>
        mark.x + mark.width < x - 8 ||
        mark.x > x + width + 8 ||
        mark.y + mark.height < y - 6 ||
        mark.y > y + height + 6,
    );
  return corners.find(isFree) ?? {x: Math.max(0, Math.min(extent.left, extent.width - width)), y: extent.bottom + 12};
}

/** The legend of values: rows under a heading. Circles are nested on one baseline, each with a line to its number. */
export function valueLegend(
  heading: readonly string[],
  rows: readonly LegendRow[],
  marks: readonly Mark[],
  extent: MapExtent,
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
  const isShade = ({level}: LegendRow) => typeof level === 'number';
  const hasScale = isShade(rows[0]);
  const heightOf = (row: LegendRow) => (row.radius ? 0 : isShade(row) ? shadeHeight : rowHeight + (hasScale ? gap : 0));
  const height = foot + 4 + rows.reduce((sum, row) => sum + heightOf(row), 0);
  const {x, y} = placeOf(marks, width, height, extent);
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
