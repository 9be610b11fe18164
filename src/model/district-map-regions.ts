import type {Locale, Tile as Cell} from '../dataset/types.js';
import {creditLabels} from './district-map-credits.js';
import type {Credits} from './district-map-credits.js';
import type {Legend} from './district-map-legend.js';
import {schematic} from './district-map-schematic.js';
import type {DistrictMapLayout, Look, Tile, TileLook} from './district-map-tiles.js';
import {areaLabels} from './district-map-area-labels.js';
import {areasOf} from './district-map-areas.js';
import type {Plane} from './geometry-plane.js';
import {group} from './group.js';
import type {LabelBox} from './label-placement.js';
import type {Box, FigureWords, Mark} from './layout.js';
import {labelWidth} from './placing.js';

/** Townships as the areas of an editor's geometry. */
export interface RegionForm {
  /** The cell of a place in reading order: its row from the north, and how far east in it. */
  readonly cellOf: (tile: Cell) => {readonly q: number; readonly r: number};
  readonly layout: (
    words: FigureWords,
    tiles: readonly Tile[],
    box: Box,
    locale: Locale,
    look: Omit<TileLook, 'form'>,
  ) => DistrictMapLayout;
}

/** Zero and no data last, so that their outlines lie over those of their neighbours. */
const order = (level: Look) => (level === 0 || level === 'none' ? 2 : level === 'symbol' ? 3 : 1);

/** The boxes that a key takes, with its swatches. */
function boxesOf({labels, swatches}: Legend): LabelBox[] {
  if (swatches.length === 0) return [];
  const lefts = labels.map((label) => label.x - (label.anchor === 'middle' ? labelWidth(label) / 2 : 0));
  const x = Math.min(...lefts) - 44;
  const right = Math.max(...labels.map((label, index) => lefts[index] + labelWidth(label)));
  const [top, bottom] = [Math.min(...labels.map(({y}) => y)), Math.max(...labels.map(({y}) => y))];
  return [{x, y: top - 16, width: right - x + 4, height: bottom - top + 24}];
}

/** The townships of a plane, in its order, as a form of map beside hexagons and squares. */
export function regionForm(ids: readonly string[], plane: Plane, credits: Credits): RegionForm {
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const areasAt = areasOf(plane);
  return {
    cellOf: ({q, r}) => ({q, r}),
    layout(words, tiles, {width}, locale, {legend, symbol}) {
      const areas = areasAt(width);
      const {shapes, height, left, right, room} = areas;
      const indexes = tiles.map(({place}) => indexOf.get(place.id)!);
      const marks = tiles.map(({place, text}, at): Mark => {
        const {x, y, width: wide, height: tall, path} = shapes[indexes[at]];
        return {id: place.id, text, x, y, width: wide, height: tall, outline: path};
      });
      const symbols = symbol
        ? indexes.flatMap((index, at) => {
            const {x, y} = areas.middleOf(index) ?? shapes[index];
            const path = symbol(at, x, y, {tile: room, tall: room});
            return path ? [{level: 'symbol', path}] : [];
          })
        : [];
      const key = legend(marks, {left, right, bottom: height, width});
      const labels = areaLabels(tiles, indexes, areas, boxesOf(key), locale);
      const credit = creditLabels(credits, Math.max(height, key.bottom) + 8, width, locale);
      const drawn = tiles.map(({level}, at) => ({level, path: shapes[indexes[at]].path}));
      const byLevel = group([...drawn, ...key.swatches], ({level}) => level);
      const shades = [...byLevel].map(([level, alike]) => ({level, path: alike.map(({path}) => path).join('')}));
      return {
        ...words,
        // Real areas are no schematic.
        notes: words.notes.filter((note) => note !== schematic[locale]),
        width,
        height: credit.bottom,
        labels: [...labels, ...key.labels, ...credit.labels],
        marks,
        shades: [...shades, ...symbols].sort((a, b) => order(a.level) - order(b.level)),
        credits,
      };
    },
  };
}

/** Where places stand in reading order: rows of a fifteenth of the map, from the north, and how far east in them. */
export function readingCells({shapes, top, height}: Plane): Cell[] {
  return shapes.map((polygons) => {
    let x = 0;
    let y = 0;
    let count = 0;
    for (const [outer] of polygons) {
      for (let at = 0; at < outer.length; at += 2) {
        x += outer[at];
        y += outer[at + 1];
      }
      count += outer.length / 2;
    }
    return {q: x / count, r: -Math.floor(((y / count - top) / height) * 15)};
  });
}
