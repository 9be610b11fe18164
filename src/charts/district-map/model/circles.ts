import {circlePath} from './values/legend.js';
import type {DistrictMapLayout} from './tiles/layout.js';
import {peakOf} from './tiles/hexagon.js';
import {squares} from './tiles/square.js';
import type {TileForm} from './tiles/grid.js';

/** Tiles with a circle over the words of each. */
export interface Circles {
  /** The tiles, tall enough for both. */
  readonly form: TileForm;
  /** Sets the words of a layout of that form lower, and draws the circles over them; a radius for each tile, given the largest. */
  readonly over: (layout: DistrictMapLayout, radiusOf: (index: number, largest: number) => number) => DistrictMapLayout;
}

/** The least radius that the greatest value has, in widths of a tile. */
const least = 0.28;
/** From the upper corner or side of a tile to the largest circle, and from it to the words. */
const air = {above: 3, below: 2};

/**
 * Parts tiles between a circle and their words, since a circle behind words is neither seen whole nor lets them be read.
 *
 * @param onLargest Hears how large the largest circle may be, as soon as the tiles have their size.
 */
export function withCircles(form: TileForm, onLargest: (radius: number) => void): Circles {
  // A circle in an upper corner of 120° touches both its sides two thirds of √3 radii below it.
  const [reach, isSquare] = form === squares ? [1, true] : [2 / Math.sqrt(3), false];
  let place = {radius: 0, up: 0, down: 0};
  return {
    form: {
      ...form,
      gridOf(cells, width, lines) {
        const text = lines + 3;
        const peak = isSquare ? 0 : peakOf(width);
        // The last line is a number, so short that it may stand between the lower sides.
        const foot = isSquare ? 5 : 0.6 * peak;
        const rest = air.above + air.below + text + foot;
        const asked = (reach + 1) * least * width + rest;
        const grid = form.gridOf(cells, width, asked - (isSquare ? 8 : 2 * peak));
        const radius = Math.min((grid.tall - rest) / (reach + 1), width / 2 - 4);
        const half = grid.tall / 2;
        place = {radius, up: half - air.above - reach * radius, down: half - foot - text / 2};
        onLargest(radius);
        return grid;
      },
    },
    over(layout, radiusOf) {
      const {radius, up, down} = place;
      const circles = layout.marks.map(({x, y, width, height}, index) => {
        const own = radiusOf(index, radius);
        return own > 0 ? circlePath(x + width / 2, y + height / 2 - up, own) : '';
      });
      const rest = layout.shades.filter(({level}) => level !== 'symbol');
      const key = layout.shades.find(({level}) => level === 'symbol')?.path ?? '';
      const path = circles.join('') + String(key);
      return {
        ...layout,
        labels: layout.labels.map((label) => (label.tone === 'axis' ? label : {...label, y: label.y + down})),
        shades: path ? [...rest, {level: 'symbol', path}] : rest,
      };
    },
  };
}
