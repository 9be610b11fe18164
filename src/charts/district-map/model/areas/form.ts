import type {Locale, Place, Tile as Cell} from '../../../../dataset/types.js';
import {creditLabels} from '../credits.js';
import type {Credits} from '../credits.js';
import type {Legend} from '../legend.js';
import {schematic} from '../schematic.js';
import type {DistrictMapLayout, Look, Tile, TileLook} from '../tiles/layout.js';
import {areaCircle} from './circles.js';
import {areaLabels} from './labels.js';
import {areasOf} from './layout.js';
import {circlePath} from '../values/legend.js';
import type {Plane} from './plane.js';
import {group} from '../../../../model/group.js';
import type {LabelBox} from '../label-placement.js';
import type {Box, FigureWords, Mark} from '../../../../model/layout.js';
import {JoinedPath} from '../../../../model/path-text.js';
import type {PathText} from '../../../../model/path-text.js';
import {labelWidth} from '../../../../model/placing.js';

/** Townships as the areas of an editor's geometry. */
export interface RegionForm {
  /** Those of items that have an area, north to south, west to east: as the map is read. */
  readonly inOrder: <Item extends {readonly place: Place}>(items: readonly Item[]) => Item[];
  readonly layout: (
    words: FigureWords,
    tiles: readonly Tile[],
    box: Box,
    locale: Locale,
    look: Omit<TileLook, 'form'>,
  ) => DistrictMapLayout;
}

/** Zero and no data last, so that their outlines lie over those of their neighbours. */
const layer = (level: Look) => (level === 0 || level === 'none' ? 2 : level === 'symbol' ? 3 : 1);

/** The boxes that a key takes, with its swatches. */
function boxesOf({labels, swatches}: Legend): LabelBox[] {
  if (swatches.length === 0) return [];
  const lefts = labels.map((label) => label.x - (label.anchor === 'middle' ? labelWidth(label) / 2 : 0));
  const x = Math.min(...lefts) - 44;
  const right = Math.max(...labels.map((label, index) => lefts[index] + labelWidth(label)));
  const [top, bottom] = [Math.min(...labels.map(({y}) => y)), Math.max(...labels.map(({y}) => y))];
  return [{x, y: top - 16, width: right - x + 4, height: bottom - top + 24}];
}

/**
 * The townships of a plane, in its order, as a form of map beside hexagons and squares.
 *
 * @param ranks In which order they are read, see `readingRanks`.
 */
export function regionForm(ids: readonly string[], ranks: Uint32Array, plane: Plane, credits: Credits): RegionForm {
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const areasAt = areasOf(plane);
  return {
    inOrder(items) {
      const ordered: (typeof items)[number][] = [];
      for (const item of items) {
        const index = indexOf.get(item.place.id);
        if (index !== undefined) ordered[ranks[index]] = item;
      }
      // Without the gaps of places that are not among the items.
      return ordered.filter(() => true);
    },
    layout(words, tiles, {width}, locale, {legend, radiusOf}) {
      const areas = areasAt(width);
      const {shapes, outlines, height, left, right, room} = areas;
      const indexes = tiles.map(({place}) => indexOf.get(place.id)!);
      const marks = tiles.map(({place, text}, at): Mark => {
        const index = indexes[at];
        const [x, y, width, height] = [shapes.x[index], shapes.y[index], shapes.width[index], shapes.height[index]];
        return {id: place.id, text, x, y, width, height, outline: outlines[index]};
      });
      const circles = radiusOf
        ? indexes.map((index, at) => {
            const radius = radiusOf(at, room / 2 - 3);
            const mark = marks[at];
            return radius > 0 ? areaCircle(areas.middleOf(index) ?? mark, radius, tiles[at], mark, locale) : undefined;
          })
        : [];
      const symbols = circles.flatMap((one) =>
        one ? [{level: 'symbol', path: circlePath(one.x, one.y, one.radius)}] : [],
      );
      const key = legend(marks, {left, right, bottom: height, width});
      const labels = areaLabels(tiles, indexes, areas, boxesOf(key), locale, circles);
      const credit = creditLabels(credits, Math.max(height, key.bottom) + 8, width, locale);
      const byLevel = group(tiles.keys(), (at) => tiles[at].level);
      const paths = new Map<Look, (string | PathText)[]>(
        [...byLevel].map(([level, alike]) => [level, alike.map((at) => outlines[indexes[at]])]),
      );
      for (const {level, path} of key.swatches) paths.set(level, [...(paths.get(level) ?? []), path]);
      const shades = [...paths].map(([level, alike]) => ({level, path: new JoinedPath(alike)}));
      return {
        ...words,
        // Real areas are no schematic.
        notes: words.notes.filter((note) => note !== schematic[locale]),
        width,
        height: credit.bottom,
        labels: [...labels, ...key.labels, ...credit.labels],
        marks,
        shades: [...shades, ...symbols].sort((a, b) => layer(a.level) - layer(b.level)),
        credits,
      };
    },
  };
}

/** Where places stand in reading order: rows of a fifteenth of the map, from the north, and how far east in them. */
export function readingCells({points, rings, polygons, shapes, top, height}: Plane): Cell[] {
  return Array.from({length: shapes.length - 1}, (_, shape) => {
    let x = 0;
    let y = 0;
    let count = 0;
    for (let polygon = shapes[shape]; polygon < shapes[shape + 1]; polygon++) {
      const outer = polygons[polygon];
      for (let at = rings[outer]; at < rings[outer + 1]; at += 2) {
        x += points[at];
        y += points[at + 1];
      }
      count += (rings[outer + 1] - rings[outer]) / 2;
    }
    return {q: x / count, r: -Math.floor(((y / count - top) / height) * 15)};
  });
}

/** The rank of each cell as they are read: north to south, west to east. */
export function readingRanks(cells: readonly Cell[]): Uint32Array {
  const ranks = new Uint32Array(cells.length);
  const order = [...cells.keys()].sort((a, b) => cells[b].r - cells[a].r || cells[a].q - cells[b].q);
  order.forEach((index, rank) => (ranks[index] = rank));
  return ranks;
}
