import type {Locale} from '../../../../dataset/types.js';
import type {FigureWords, Label, Mark} from '../../../../model/layout.js';
import {textWidth} from '../../../../model/text-width.js';
import {dotHeight, dotRadius, dotRows, placeDots} from '../dots.js';
import {circlePath, isStrong, joinShades, noLegend} from '../layout.js';
import type {DistrictMapLayout, MapBox, MapDrawing, MapForm, MapUnit, Shade} from '../layout.js';
import {nameLines, shortName} from '../name.js';
import {hexagonTiles} from './grid.js';
import type {TileKind} from './grid.js';
import type {Arrange} from './circles.js';

/** The smallest and the largest font size in a tile, in pixels. */
const sizes = [12, 15] as const;
/** The distance between two tiles, in pixels. */
const gap = 2;

/** Tiles with words in their centre. */
const wordsAlone: Arrange = (kind, cells, width, lines) => ({
  grid: kind.gridOf(cells, width, lines - 3),
  drop: 0,
  circle: {radius: 0, rise: 0},
});

/** The most rows of dots in a tile; a division with more projects has their number instead. */
const mostRows = 3;

/** The largest width of a tile with dots, in pixels. */
const largestDotted = 96;

/** The distance between a name and the dots below it, in pixels. */
const dotAir = 3;

/** The share of a tile's width that words and dots may fill. */
const filled = 0.9;

/** The radius of the dots in tiles, and the height that their rows need. */
function dotsIn(units: readonly MapUnit[], tile: number): {readonly radius: number; readonly height: number} {
  const radius = dotRadius(tile);
  const rows = units
    .map(({dots = []}) => dotRows(dots.length, tile * filled, radius))
    .filter((count) => count <= mostRows);
  return {radius, height: dotHeight(Math.max(1, ...rows), radius)};
}

/** Lays out tiles in reading order, each with its name and its dots or value, and a legend. */
function layoutTiles(
  kind: TileKind,
  words: FigureWords,
  units: readonly MapUnit[],
  {width, top = 0}: MapBox,
  locale: Locale,
  {legend, radiusShareOf, arrange = wordsAlone}: MapDrawing,
): DistrictMapLayout {
  if (units.length === 0) return {...words, width, height: 0, labels: [], marks: [], shades: []};
  const cells = units.map(({place}) => kind.cellOf(place.tile!));
  const hasDots = units.some(({dots}) => dots !== undefined);
  const tile = Math.min(width / kind.columnsOf(cells), hasDots ? largestDotted : 60 + width / 28);
  const size = Math.max(sizes[0], Math.min(Math.round(tile / 5.6), sizes[1]));
  const leading = size * 1.25;
  const names = units.map(({place}) => nameLines(shortName(place.name, locale), tile * 0.92, size));
  const dotted = hasDots ? dotsIn(units, tile) : undefined;
  const lines =
    Math.max(...names.map(({length}) => length)) * leading +
    (dotted ? Math.max(dotAir + dotted.height, leading) : leading);
  const {grid, drop, circle} = arrange(kind, cells, tile, lines);
  const left = Math.max(0, (width - grid.width) / 2);

  const labels: Label[] = [];
  const marks: Mark[] = [];
  const tiles: Shade[] = [];
  const symbols: Shade[] = [];
  units.forEach(({place, text, valuesOf, level, faint, dots = []}, index) => {
    const middle = grid.middleOf(cells[index]);
    const [x, y] = [left + middle.x, top + middle.y];
    const outline = grid.outline(x, y, gap);
    tiles.push({level, path: outline});
    marks.push({id: place.id, text, x: x - tile / 2, y: y - grid.tall / 2, width: tile, height: grid.tall, outline});
    const radius = circle.radius * (radiusShareOf?.(index) ?? 0);
    if (radius > 0) symbols.push({level: 'symbol', path: circlePath(x, y - circle.rise, radius)});
    const name = names[index];
    // The names of a map of dots stand at one height in all tiles, whether there are dots under them or not.
    const under = y - lines / 2 + name.length * leading;
    const placed =
      dotted && placeDots(dots, {x, top: under + dotAir, width: tile * filled, height: dotted.height}, dotted.radius);
    symbols.push(...(placed ?? []));
    const value = placed ? undefined : valuesOf().find((one) => textWidth(one, size) <= tile * filled);
    const shown = value === undefined ? name : [...name, value];
    const start = dotted ? y - lines / 2 : y - (shown.length * leading) / 2 + drop;
    shown.forEach((line, at) =>
      labels.push({
        x,
        y: start + (at + 0.5) * leading + size * 0.35,
        text: line,
        size,
        anchor: 'middle',
        tone: faint && (dotted || at >= name.length) ? 'note' : at < name.length ? 'name' : 'actual',
        ...(isStrong(level) && {ground: 'accent'}),
      }),
    );
  });

  const bottom = top + grid.height;
  const extent = {left, right: left + grid.width, bottom, width};
  const key = legend?.(marks, extent, circle.radius) ?? noLegend;
  return {
    width,
    ...words,
    height: Math.max(bottom, key.bottom),
    labels: [...labels, ...key.labels],
    marks,
    // Dots and circles are drawn over the tiles.
    shades: joinShades([...tiles, ...symbols, ...key.swatches]),
  };
}

/** A map of tiles of one kind. */
export const formOf = (kind: TileKind): MapForm => ({
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
