import {tenth} from '../../../../model/tenth.js';
import type {Cell, TileForm, TileGrid} from './grid.js';

const columnsOf = (cells: readonly Cell[]): number => {
  const columns = cells.map(({q}) => q);
  return Math.max(...columns) - Math.min(...columns) + 1;
};

/** A grid of squares, taller than wide only where their lines need it. */
function squareGrid(cells: readonly Cell[], tile: number, least: number): TileGrid {
  const west = Math.min(...cells.map(({q}) => q));
  const rows = cells.map(({r}) => r);
  const north = Math.max(...rows);
  const tall = Math.max(tile, least + 8);
  return {
    tile,
    tall,
    width: columnsOf(cells) * tile,
    height: (north - Math.min(...rows) + 1) * tall,
    middleOf: ({q, r}) => ({x: (q - west + 0.5) * tile, y: (north - r + 0.5) * tall}),
    outline: (x, y, gap) => {
      const [width, height] = [tile - gap, tall - gap].map(tenth);
      return `M${tenth(x - width / 2)} ${tenth(y - height / 2)}h${width}v${height}h${-width}z`;
    },
  };
}

/** Squares, whose columns and rows are straight: north is up, and neighbours share a side or a corner. */
export const squares: TileForm = {
  cellOf: ({q, r, col = q, row = r}) => ({q: col, r: row}),
  columnsOf,
  gridOf: squareGrid,
};
