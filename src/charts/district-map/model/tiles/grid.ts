import type {Tile} from '../../../../dataset/types.js';
import {tenth} from '../../../../model/layout.js';

/** A cell by column and row; rows grow northward. */
export interface Cell {
  readonly q: number;
  readonly r: number;
}

/** A grid of tiles of one kind. */
export interface TileGrid {
  /** The width of one tile, and the distance between two of a row. */
  readonly tile: number;
  /** The height of one tile. */
  readonly tall: number;
  readonly width: number;
  readonly height: number;
  /** The centre of a cell, relative to the grid's top left corner. */
  readonly middleOf: (cell: Cell) => {readonly x: number; readonly y: number};
  /** The SVG path of the tile around a centre, with a distance of `gap` to its neighbours. */
  readonly outline: (x: number, y: number, gap: number) => string;
}

/** A kind of tile, and the arrangement of its grid. */
export interface TileKind {
  readonly cellOf: (tile: Tile) => Cell;
  /** The width of the cells in tiles; half a tile more where rows are shifted. */
  readonly columnsOf: (cells: readonly Cell[]) => number;
  /** A grid just large enough for its cells, of tiles that are `width` wide with room for text of the height `least`. */
  readonly gridOf: (cells: readonly Cell[], width: number, least: number) => TileGrid;
  /** The difference between the height of a tile and that of the text in it. */
  readonly insetOf: (width: number) => number;
  /** The room below text under a circle, to the lower end of the tile. */
  readonly footOf: (width: number) => number;
  /** The distance from the top of a tile to the centre of a circle that touches its upper sides, in radii. */
  readonly reach: number;
}

/** The number of columns from the first to the last. */
export const spanOf = (columns: readonly number[]): number => Math.max(...columns) - Math.min(...columns) + 1;

/** Pointy-topped hexagons in rows. With a `side` above width / √3 they are elongated; their angles stay 120°. */
export interface HexagonGrid extends TileGrid {
  /** The length of the upright sides. */
  readonly side: number;
}

/** In `odd-r` (HexJSON), odd rows are shifted half a hexagon to the east. */
const columnOf = ({q, r}: Cell) => q + (r & 1) / 2;

/** The height of the peak above the upright sides. */
const peakOf = (width: number) => width / (2 * Math.sqrt(3));

/** The SVG path of the hexagon around a centre, with a distance of `gap` to its neighbours. */
export function hexagonPath(x: number, y: number, {tile, side}: Pick<HexagonGrid, 'tile' | 'side'>, gap = 0): string {
  const half = (tile - gap) / 2;
  const peak = tenth(peakOf(tile - gap));
  const upright = side - gap / Math.sqrt(3);
  const top = `${tenth(half)} ${-peak}`;
  return (
    `M${tenth(x - half)} ${tenth(y - upright / 2)}l${top} ${tenth(half)} ${peak}` +
    `v${tenth(upright)}l${-tenth(half)} ${peak} ${-tenth(half)} ${-peak}z`
  );
}

/** A grid just large enough for its cells, of hexagons `tile` wide with sides at least `leastSide` long. */
export function hexagonGrid(cells: readonly Cell[], tile: number, leastSide: number): HexagonGrid {
  const columns = cells.map(columnOf);
  const west = Math.min(...columns);
  const rows = cells.map(({r}) => r);
  const north = Math.max(...rows);
  const peak = peakOf(tile);
  const side = Math.max(2 * peak, leastSide);
  const pitch = side + peak;
  return {
    tile,
    side,
    tall: side + 2 * peak,
    width: spanOf(columns) * tile,
    height: (north - Math.min(...rows) + 1) * pitch + peak,
    middleOf: (cell) => ({
      x: (columnOf(cell) - west + 0.5) * tile,
      y: peak + side / 2 + (north - cell.r) * pitch,
    }),
    outline: (x, y, gap) => hexagonPath(x, y, {tile, side}, gap),
  };
}

/** Hexagons, as HexJSON places them. */
export const hexagonTiles: TileKind = {
  cellOf: ({q, r}) => ({q, r}),
  columnsOf: (cells) => spanOf(cells.map(columnOf)),
  gridOf: hexagonGrid,
  // Text is placed between the upright sides, so that it does not reach into the peaks.
  insetOf: (width) => 2 * peakOf(width),
  // The last line under a circle is a number, short enough to fit between the lower sides.
  footOf: (width) => 0.6 * peakOf(width),
  // The upper sides meet at 120°.
  reach: 2 / Math.sqrt(3),
};
