import type {Cell, TileGrid, TileKind} from './grid.js';

/** A grid, and the positions of words and circles in its tiles. */
interface Arrangement {
  readonly grid: TileGrid;
  /** The distance of the words below the centre of a tile. */
  readonly drop: number;
  /** The largest circle: its radius, and the distance of its centre above that of the tile. Radius 0 where there are none. */
  readonly circle: {readonly radius: number; readonly rise: number};
}

/** Arranges tiles of a width whose words are `lines` pixels high. */
export type Arrange = (kind: TileKind, cells: readonly Cell[], width: number, lines: number) => Arrangement;

/** The smallest radius of the largest circle, in widths of a tile. */
const leastRadius = 0.28;
/** The distances from the top of a tile to the largest circle and from the circle to the words, in pixels. */
const air = {above: 3, below: 2};

/** Tiles with a circle above the words, since words over a circle would be hard to read. */
export const wordsUnderCircles: Arrange = (kind, cells, width, lines) => {
  const foot = kind.footOf(width);
  const rest = air.above + air.below + lines + foot;
  const wanted = (kind.reach + 1) * leastRadius * width + rest;
  const grid = kind.gridOf(cells, width, wanted - kind.insetOf(width));
  const radius = Math.min((grid.tall - rest) / (kind.reach + 1), width / 2 - 4);
  const half = grid.tall / 2;
  return {
    grid,
    drop: half - foot - lines / 2,
    circle: {radius, rise: half - air.above - kind.reach * radius},
  };
};
