import {tenth} from '../../../../model/tenth.js';
import type {Cell, TileForm, TileGrid} from './grid.js';

/** Pointy-topped hexagons in rows. With a `side` above width / √3 they are elongated; their angles stay 120°. */
export interface HexagonGrid extends TileGrid {
  /** The length of the upright sides. */
  readonly side: number;
}

/** In `odd-r` (HexJSON), odd rows stand half a hexagon to the east. */
const columnOf = ({q, r}: Cell) => q + (r & 1) / 2;

/** The height of the peak above the upright sides. */
export const peakOf = (width: number) => width / (2 * Math.sqrt(3));

/** How many hexagons the cells take from west to east; half ones occur. */
export function columnsOf(cells: readonly Cell[]): number {
  const columns = cells.map(columnOf);
  return Math.max(...columns) - Math.min(...columns) + 1;
}

/** A grid just large enough for its cells, of hexagons `tile` wide with sides at least `side` long. */
export function hexagonGrid(cells: readonly Cell[], tile: number, leastSide: number): HexagonGrid {
  const west = Math.min(...cells.map(columnOf));
  const rows = cells.map(({r}) => r);
  const north = Math.max(...rows);
  const peak = peakOf(tile);
  const side = Math.max(2 * peak, leastSide);
  const pitch = side + peak;
  return {
    tile,
    side,
    tall: side + 2 * peak,
    width: columnsOf(cells) * tile,
    height: (north - Math.min(...rows) + 1) * pitch + peak,
    middleOf: (cell) => ({
      x: (columnOf(cell) - west + 0.5) * tile,
      y: peak + side / 2 + (north - cell.r) * pitch,
    }),
    outline: (x, y, gap) => hexagonPath(x, y, {tile, side}, gap),
  };
}

/** SVG path of the hexagon around a middle, `gap` away from its neighbours on every side. */
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

/** Hexagons, as HexJSON places them. */
export const hexagons: TileForm = {cellOf: ({q, r}) => ({q, r}), columnsOf, gridOf: hexagonGrid};
