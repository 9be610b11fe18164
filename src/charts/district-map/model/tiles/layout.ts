import type {Locale} from '../../../../dataset/types.js';
import {group} from '../../../../model/group.js';
import type {Box, FigureWords, Label, Mark} from '../../../../model/layout.js';
import {textWidth} from '../../../../model/text-width.js';
import {circlePath, isStrong} from '../layout.js';
import type {DistrictMapLayout, Level, MapDrawing, MapForm, MapUnit} from '../layout.js';
import {nameLines, shortName} from '../name.js';
import {hexagonTiles, squareTiles} from './grid.js';
import type {Cell, TileGrid, TileKind} from './grid.js';

/** The smallest and the largest font size in a tile, in pixels. */
const sizes = [12, 15] as const;
/** The distance between two tiles, in pixels. */
const gap = 2;

/** The smallest radius of the largest circle, in widths of a tile. */
const leastRadius = 0.28;
/** The distances from the top of a tile to the largest circle and from the circle to the words, in pixels. */
const air = {above: 3, below: 2};

/** A grid, and the positions of words and circles in its tiles. */
interface Arrangement {
  readonly grid: TileGrid;
  /** The distance of the words below the centre of a tile. */
  readonly drop: number;
  /** The largest circle: its radius, and the distance of its centre above that of the tile. Radius 0 where there are none. */
  readonly circle: {readonly radius: number; readonly rise: number};
}

/** Tiles with words in their centre. */
const wordsAlone = (kind: TileKind, cells: readonly Cell[], width: number, lines: number): Arrangement => ({
  grid: kind.gridOf(cells, width, lines - 3),
  drop: 0,
  circle: {radius: 0, rise: 0},
});

/** Tiles with a circle above the words, since words over a circle would be hard to read. */
function wordsUnderCircles(kind: TileKind, cells: readonly Cell[], width: number, lines: number): Arrangement {
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
}

/** One path for all shapes of a level; the circles of townships and legend are drawn last, on top. */
function shadesOf(
  shapes: readonly {readonly level: Level; readonly path: string}[],
  circles: readonly string[],
): DistrictMapLayout['shades'] {
  const byLevel = group(shapes, ({level}) => level);
  const symbols = [...circles, ...(byLevel.get('symbol') ?? []).map(({path}) => path)].join('');
  byLevel.delete('symbol');
  const shades = [...byLevel]
    .map(([level, alike]) => ({level, path: alike.map(({path}) => path).join('')}))
    .sort((a, b) => (a.level < b.level ? -1 : 1));
  return symbols ? [...shades, {level: 'symbol', path: symbols}] : shades;
}

/** Lays out tiles in reading order, each with its name and value, and a legend. */
function layoutTiles(
  kind: TileKind,
  words: FigureWords,
  units: readonly MapUnit[],
  {width}: Box,
  locale: Locale,
  {legend, radiusShareOf}: MapDrawing,
): DistrictMapLayout {
  if (units.length === 0) return {...words, width, height: 0, labels: [], marks: [], shades: []};
  const cells = units.map(({place}) => kind.cellOf(place.tile!));
  const tile = Math.min(width / kind.columnsOf(cells), 60 + width / 28);
  const size = Math.max(sizes[0], Math.min(Math.round(tile / 5.6), sizes[1]));
  const leading = size * 1.25;
  const names = units.map(({place}) => nameLines(shortName(place.name, locale), tile * 0.92, size));
  const lines = (Math.max(...names.map(({length}) => length)) + 1) * leading;
  const arrange = radiusShareOf ? wordsUnderCircles : wordsAlone;
  const {grid, drop, circle} = arrange(kind, cells, tile, lines);
  const left = Math.max(0, (width - grid.width) / 2);

  const labels: Label[] = [];
  const marks: Mark[] = [];
  const shapes: {level: Level; path: string}[] = [];
  const circles: string[] = [];
  units.forEach(({place, text, valuesOf, level, faint}, index) => {
    const middle = grid.middleOf(cells[index]);
    const [x, y] = [left + middle.x, middle.y];
    const outline = grid.outline(x, y, gap);
    shapes.push({level, path: outline});
    marks.push({id: place.id, text, x: x - tile / 2, y: y - grid.tall / 2, width: tile, height: grid.tall, outline});
    const radius = circle.radius * (radiusShareOf?.(index) ?? 0);
    if (radius > 0) circles.push(circlePath(x, y - circle.rise, radius));
    const name = names[index];
    const value = valuesOf().find((one) => textWidth(one, size) <= tile * 0.9);
    const shown = value === undefined ? name : [...name, value];
    shown.forEach((line, at) =>
      labels.push({
        x,
        y: y + (at + 0.5 - shown.length / 2) * leading + size * 0.35 + drop,
        text: line,
        size,
        anchor: 'middle',
        tone: at < name.length ? 'name' : faint ? 'note' : 'actual',
        ...(isStrong(level) && {ground: 'accent'}),
      }),
    );
  });

  const extent = {left, right: left + grid.width, bottom: grid.height, width};
  const {labels: legendLabels, swatches, bottom} = legend(marks, extent, circle.radius);
  return {
    ...words,
    width,
    height: Math.max(grid.height, bottom),
    labels: [...labels, ...legendLabels],
    marks,
    shades: shadesOf([...shapes, ...swatches], circles),
  };
}

/** A map of tiles of one kind. */
const formOf = (kind: TileKind): MapForm => ({
  isOnMap: ({tile}) => tile !== undefined,
  namesMissing: false,
  inReadingOrder(items) {
    const cell = ({place}: (typeof items)[number]) => kind.cellOf(place.tile!);
    return items.filter(({place}) => place.tile).sort((a, b) => cell(b).r - cell(a).r || cell(a).q - cell(b).q);
  },
  layout: (words, units, box, locale, drawing) => layoutTiles(kind, words, units, box, locale, drawing),
});

/** A map of hexagons, which keeps more neighbours. */
export const hexagons = formOf(hexagonTiles);

/** A map of squares, which keeps rows and columns. */
export const squares = formOf(squareTiles);
