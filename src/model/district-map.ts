import type {Locale, Project, Report} from '../dataset/types.js';
import {classOf, countClasses} from './district-map-classes.js';
import {legendOf} from './district-map-legend.js';
import {nameLines, shortName} from './district-map-name.js';
import type {Township} from './district-map-placement.js';
import {districtMapWords, townshipWords} from './district-map-words.js';
import {columnsOf, hexagonGrid, hexagonPath} from './hexagon.js';
import type {Cell} from './hexagon.js';
import type {Box, FigureLayout, Label, Mark} from './layout.js';
import {textWidth} from './text-width.js';
import {group} from './group.js';

/** What a map of projects is about. */
export interface DistrictMapInput {
  readonly report: Report;
  /** Every township, with the chosen projects in it. */
  readonly townships: readonly Township[];
  /** All projects that were chosen, with a township or without, in the order of the report. */
  readonly projects: readonly Project[];
  /** The kinds and the year that the projects were chosen by; without kinds, only what is concrete is counted. */
  readonly kinds: readonly string[];
  readonly year?: string | undefined;
}

/** A map of hexagons, laid out. */
export interface DistrictMapLayout extends FigureLayout {
  /** SVG path of all tiles and the legend's swatch of one shade: 0 is zero, 5 the strongest. */
  readonly shades: readonly {readonly level: number; readonly path: string}[];
}

/** The least and the largest size of the words in a tile. */
const sizes = [12, 15] as const;
const gap = 2;
/** From this shade on, text in ink is too faint. */
const strong = 4;

interface Tile extends Township {
  readonly cell: Cell;
}

/** North to south, west to east: as the map is read. */
const inReadingOrder = (townships: readonly Township[]): Tile[] =>
  townships
    .flatMap((township) => (township.place.tile ? [{...township, cell: township.place.tile}] : []))
    .sort((a, b) => b.cell.r - a.cell.r || a.cell.q - b.cell.q);

/** Lays out the townships as hexagons, each with its name and number of projects. */
export function layoutDistrictMap(input: DistrictMapInput, box: Box, locale: Locale): DistrictMapLayout {
  const {width} = box;
  const words = districtMapWords(input, locale);
  const tiles = inReadingOrder(input.townships);
  if (tiles.length === 0) return {...words, width, height: 0, labels: [], marks: [], shades: []};

  const cells = tiles.map(({cell}) => cell);
  const tile = Math.min(width / columnsOf(cells), 60 + width / 28);
  const size = Math.max(sizes[0], Math.min(Math.round(tile / 5.6), sizes[1]));
  const leading = size * 1.25;
  const texts = tiles.map(({place, located}) => ({
    name: nameLines(shortName(place.name, locale), tile * 0.92, size),
    count: String(located.length),
  }));
  const lines = Math.max(...texts.map(({name}) => name.length)) + 1;
  // The lines stand between the upright sides, so that no corner of a word is cut by a peak.
  const grid = hexagonGrid(cells, tile, lines * leading - 3);
  const left = Math.max(0, (width - grid.width) / 2);
  const classes = countClasses(tiles.map(({located}) => located.length));

  const labels: Label[] = [];
  const marks: Mark[] = [];
  const shapes: {level: number; path: string}[] = [];
  tiles.forEach(({place, located, cell}, index) => {
    const {name, count} = texts[index];
    const middle = grid.middleOf(cell);
    const [x, y] = [left + middle.x, middle.y];
    const {level} = classOf(classes, located.length);
    const path = hexagonPath(x, y, grid, gap);
    shapes.push({level, path});
    marks.push({
      id: place.id,
      text: townshipWords({place, located}, locale),
      x: x - tile / 2,
      y: y - grid.tall / 2,
      width: tile,
      height: grid.tall,
      outline: path,
    });
    const shown = textWidth(count, size) <= tile ? [...name, count] : name;
    shown.forEach((text, line) =>
      labels.push({
        x,
        y: y + (line + 0.5 - shown.length / 2) * leading + size * 0.35,
        text,
        size,
        anchor: 'middle',
        tone: line < name.length ? 'name' : located.length > 0 ? 'actual' : 'note',
        ...(level >= strong && {ground: 'accent'}),
      }),
    );
  });

  const legend = legendOf(classes, marks, {left, right: left + grid.width, bottom: grid.height, width}, locale);
  const byLevel = group([...shapes, ...legend.swatches], ({level}) => level);
  return {
    ...words,
    width,
    height: Math.max(grid.height, legend.bottom),
    labels: [...labels, ...legend.labels],
    marks,
    shades: [...byLevel]
      .map(([level, alike]) => ({level, path: alike.map(({path}) => path).join('')}))
      .sort((a, b) => a.level - b.level),
  };
}
