import {tenth} from '../../../../model/layout.js';
import {spanOf} from './grid.js';
import type {Cell, TileGrid, TileKind} from './grid.js';
import {formOf} from './layout.js';

/** The difference between the height of a square and that of the text in it, in pixels. */
const squareInset = 8;

/** A grid of squares, taller than wide only where their lines need it. */
function squareGrid(cells: readonly Cell[], tile: number, least: number): TileGrid {
  const columns = cells.map(({q}) => q);
  const west = Math.min(...columns);
  const rows = cells.map(({r}) => r);
  const north = Math.max(...rows);
  const tall = Math.max(tile, least + squareInset);
  return {
    tile,
    tall,
    width: spanOf(columns) * tile,
    height: (north - Math.min(...rows) + 1) * tall,
    middleOf: ({q, r}) => ({x: (q - west + 0.5) * tile, y: (north - r + 0.5) * tall}),
    outline: (x, y, gap) => {
      const [width, height] = [tile - gap, tall - gap].map(tenth);
      return `M${tenth(x - width / 2)} ${tenth(y - height / 2)}h${width}v${height}h${-width}z`;
    },
  };
}

/** Squares in straight columns and rows: north is up, and neighbours share a side or a corner. */
export const squareTiles: TileKind = {
  cellOf: ({q, r, col = q, row = r}) => ({q: col, r: row}),
  columnsOf: (cells) => spanOf(cells.map(({q}) => q)),
  gridOf: squareGrid,
  insetOf: () => squareInset,
  footOf: () => 5,
  reach: 1,
};

/** A map of squares, which keeps rows and columns. */
export const squares = formOf(squareTiles);
