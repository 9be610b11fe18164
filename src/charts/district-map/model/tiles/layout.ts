import type {Locale, Place} from '../../../../dataset/types.js';
import type {Legend, LegendSides} from '../legend.js';
import {nameLines, shortName} from '../name.js';
import {group} from '../../../../model/group.js';
import type {Box, FigureLayout, FigureWords, Label, Mark} from '../../../../model/layout.js';
import {textWidth} from '../../../../model/text-width.js';
import type {Credits} from '../credits.js';
import type {RegionForm} from '../areas/form.js';
import type {PathText} from '../../../../model/path-text.js';
import type {TileForm} from './grid.js';

/** A map of tiles, laid out. */
export interface DistrictMapLayout extends FigureLayout {
  /** SVG path of all tiles, symbols and swatches of one look, see `Look`. */
  readonly shades: readonly {readonly level: Look; readonly path: string | PathText}[];
  /** What an editor says of the areas drawn; undefined where tiles are. */
  readonly credits?: Credits;
}

/** What townships are drawn as: tiles of a form, or the areas of a geometry. */
export type MapForm = TileForm | RegionForm;

/** 0 is zero, 5 the strongest shade; a word is a look that is no shade. */
export type Look = number | string;

/** A township on the map: what stands in its tile, and what it says when it is pointed at. */
export interface Tile {
  readonly place: Place;
  readonly text: string;
  /** The value as it stands in the tile: the first of these that fits; else none. Asked for only where there is room. */
  readonly valuesOf: () => readonly string[];
  readonly level: Look;
  /** Whether the value is nothing to speak of: zero, or none. */
  readonly faint: boolean;
  /** Whose words stand where there is no room for all: the greater. Default: the level. */
  readonly rank?: number;
}

/** How a map of tiles is drawn. */
export interface TileLook {
  readonly form: MapForm;
  readonly legend: (marks: readonly Mark[], sides: LegendSides) => Legend;
  /** The radius of a circle in the area of an index, where the largest has this one. Tiles have theirs from `withCircles`. */
  readonly radiusOf?: (index: number, largest: number) => number;
}

/** The least and the largest size of the words in a tile. */
const sizes = [12, 15] as const;
const gap = 2;
/** From this shade on, text in ink is too faint. */
const strong = 4;

/** The townships that have a tile, north to south, west to east: as the map is read. */
export function inReadingOrder<Item extends {readonly place: Place}>(items: readonly Item[], form: MapForm): Item[] {
  if (form.layout) return form.inOrder(items);
  const cell = ({place}: Item) => form.cellOf(place.tile!);
  return items.filter(({place}) => place.tile).sort((a, b) => cell(b).r - cell(a).r || cell(a).q - cell(b).q);
}

/** Lays out tiles in reading order, each with its name and value, and a legend. */
export function layoutTiles(
  words: FigureWords,
  tiles: readonly Tile[],
  {width}: Box,
  locale: Locale,
  look: TileLook,
): DistrictMapLayout {
  const {form, legend} = look;
  if (form.layout) return form.layout(words, tiles, {width}, locale, look);
  if (tiles.length === 0) return {...words, width, height: 0, labels: [], marks: [], shades: []};

  const cells = tiles.map(({place}) => form.cellOf(place.tile!));
  const tile = Math.min(width / form.columnsOf(cells), 60 + width / 28);
  const size = Math.max(sizes[0], Math.min(Math.round(tile / 5.6), sizes[1]));
  const leading = size * 1.25;
  const names = tiles.map(({place}) => nameLines(shortName(place.name, locale), tile * 0.92, size));
  const lines = Math.max(...names.map(({length}) => length)) + 1;
  // The lines stand between the upright sides, so that no corner of a word is cut by a peak.
  const grid = form.gridOf(cells, tile, lines * leading - 3);
  const left = Math.max(0, (width - grid.width) / 2);

  const labels: Label[] = [];
  const marks: Mark[] = [];
  const shapes: {level: Look; path: string}[] = [];
  tiles.forEach(({place, text, valuesOf, level, faint}, index) => {
    const name = names[index];
    const middle = grid.middleOf(cells[index]);
    const [x, y] = [left + middle.x, middle.y];
    const path = grid.outline(x, y, gap);
    shapes.push({level, path});
    marks.push({
      id: place.id,
      text,
      x: x - tile / 2,
      y: y - grid.tall / 2,
      width: tile,
      height: grid.tall,
      outline: path,
    });
    const value = valuesOf().find((one) => textWidth(one, size) <= tile * 0.9);
    const shown = value === undefined ? name : [...name, value];
    shown.forEach((line, at) =>
      labels.push({
        x,
        y: y + (at + 0.5 - shown.length / 2) * leading + size * 0.35,
        text: line,
        size,
        anchor: 'middle',
        tone: at < name.length ? 'name' : faint ? 'note' : 'actual',
        ...(Number(level) >= strong && {ground: 'accent'}),
      }),
    );
  });

  const key = legend(marks, {left, right: left + grid.width, bottom: grid.height, width});
  const byLevel = group([...shapes, ...key.swatches], ({level}) => level);
  return {
    ...words,
    width,
    height: Math.max(grid.height, key.bottom),
    labels: [...labels, ...key.labels],
    marks,
    shades: [...byLevel]
      .map(([level, alike]) => ({level, path: alike.map(({path}) => path).join('')}))
      .sort((a, b) => (a.level < b.level ? -1 : 1)),
  };
}
