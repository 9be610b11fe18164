import type {FigureLayout} from '../../model/layout.js';

/** A place on a card, in its pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A graphic in its place. */
export interface Placed {
  readonly layout: FigureLayout;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The widths at which a graphic is tried, in its own pixels. */
const widths = [280, 320, 360, 420, 480, 560, 640, 760, 900, 1060];

/** The least and the most that a graphic is enlarged: its smallest text, 12 pixels, must be legible on a phone. */
const scales = {least: 1.2, most: 2.4};

/** The extents of a graphic with its marks, some of which reach beyond its width. */
function extentOf({width, height, marks}: FigureLayout) {
  return {width: Math.max(width, ...marks.map((mark) => mark.x + mark.width)), height};
}

/**
 * A graphic as large as an area allows, at the width at which it is largest; undefined where it would not be legible.
 *
 * @param layoutAt The layout at a width.
 */
export function largestIn(area: Area, layoutAt: (width: number) => FigureLayout): Placed | undefined {
  const placed = widths.map((width): Placed => {
    const layout = layoutAt(width);
    const extent = extentOf(layout);
    const scale = Math.min(scales.most, area.width / extent.width, area.height / extent.height);
    return {layout, scale, x: area.x, y: area.y + (area.height - extent.height * scale) / 2};
  });
  // Of graphics of the same scale, the wider one shows more.
  const best = placed.reduce((one, other) => (other.scale >= one.scale ? other : one));
  return best.scale >= scales.least ? best : undefined;
}
