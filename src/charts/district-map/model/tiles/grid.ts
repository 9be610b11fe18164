import type {Tile} from '../../../../dataset/types.js';

/** A cell by column and row; rows grow northward. */
export interface Cell {
  readonly q: number;
  readonly r: number;
}

/** Tiles of one form in rows. */
export interface TileGrid {
  /** The width of one tile, and the distance between two of a row. */
  readonly tile: number;
  /** The height of one tile. */
  readonly tall: number;
  readonly width: number;
  readonly height: number;
  /** The middle of a cell, from the grid's top left corner. */
  readonly middleOf: (cell: Cell) => {readonly x: number; readonly y: number};
  /** SVG path of the tile around a middle, `gap` away from its neighbours on every side. */
  readonly outline: (x: number, y: number, gap: number) => string;
}

/** A form of tiles, and how they stand together. */
export interface TileForm {
  readonly layout?: undefined;
  readonly cellOf: (tile: Tile) => Cell;
  /** How many tiles the cells take from west to east; half ones occur. */
  readonly columnsOf: (cells: readonly Cell[]) => number;
  /** A grid just large enough for its cells, of tiles `width` wide that hold lines of `least` height. */
  readonly gridOf: (cells: readonly Cell[], width: number, least: number) => TileGrid;
}
