import type {Locale, Tile as Cell} from '../dataset/types.js';
import {creditLabels} from './district-map-credits.js';
import type {Credits} from './district-map-credits.js';
import type {Legend} from './district-map-legend.js';
import {shortName} from './district-map-name.js';
import {schematic} from './district-map-schematic.js';
import type {DistrictMapLayout, Look, Tile, TileLook} from './district-map-tiles.js';
import type {Plane} from './geometry-plane.js';
import {shapesOf} from './geometry-shape.js';
import type {DrawnShape} from './geometry-shape.js';
import {group} from './group.js';
import {innerPoint} from './inner-point.js';
import {placeLabels} from './label-placement.js';
import type {LabelBox, LabelWish} from './label-placement.js';
import type {Box, FigureWords, Label, Mark} from './layout.js';
import {labelWidth} from './placing.js';
import {textWidth} from './text-width.js';

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

const size = 12;
const leading = 15;
/** From this shade on, text in ink is too faint. */
const strong = 4;
/** How large a map is drawn at most; wider figures keep the rest for the key. */
const largest = {width: 760, height: 640};

/** Zero and no data last, so that their outlines lie over those of their neighbours. */
const order = (level: Look) => (level === 0 || level === 'none' ? 2 : level === 'symbol' ? 3 : 1);

/** The largest circle: as large as a middling area, so that most areas stay seen. */
function symbolRoom(shapes: readonly DrawnShape[]): number {
  const all = shapes.reduce((sum, {area}) => sum + area, 0);
  return Math.max(18, Math.min(2.2 * Math.sqrt(all / shapes.length / Math.PI), 72));
}

/** The boxes that a key takes, with its swatches. */
function boxesOf({labels, swatches}: Legend): LabelBox[] {
  if (swatches.length === 0) return [];
  const lefts = labels.map((label) => label.x - (label.anchor === 'middle' ? labelWidth(label) / 2 : 0));
  const x = Math.min(...lefts) - 44;
  const right = Math.max(...labels.map((label, index) => lefts[index] + labelWidth(label)));
  const [top, bottom] = [Math.min(...labels.map(({y}) => y)), Math.max(...labels.map(({y}) => y))];
  return [{x, y: top - 16, width: right - x + 4, height: bottom - top + 24}];
}

/** The words that an area may bear, the fullest first. */
function formsOf({place, values}: Tile, locale: Locale): string[][] {
  const name = shortName(place.name, locale);
  return [...values.map((value) => [name, value]), [name]];
}

/** An area that is at least this wide and tall may bear words, which may reach over its border. */
const least = {width: 14, height: 11};

/** The labels of areas: the greatest values first, and of those that are equal, the largest area. */
function labelsOf(
  tiles: readonly Tile[],
  shapes: readonly DrawnShape[],
  bounds: LabelBox,
  taken: readonly LabelBox[],
  locale: Locale,
): Label[] {
  const rankOf = ({rank, level}: Tile) => rank ?? (level === 'none' ? -1 : Number(level) || 0);
  const ranks = tiles.map(() => 0);
  tiles
    .map((_, index) => index)
    .sort((a, b) => rankOf(tiles[a]) - rankOf(tiles[b]) || shapes[a].area - shapes[b].area)
    .forEach((index, rank) => (ranks[index] = rank));
  const wanted = tiles.flatMap((tile, index) => {
    const shape = shapes[index];
    if (shape.width < least.width || shape.height < least.height) return [];
    const forms = formsOf(tile, locale);
    const widths = forms.map((lines) => Math.max(...lines.map((line) => textWidth(line, size) * 1.07)));
    // A name that is far wider than its area would stand on its neighbours.
    if (Math.min(...widths) > 1.5 * shape.width) return [];
    const point = innerPoint(shape.largest);
    if (!point) return [];
    const wish: LabelWish = {
      x: point.x / 2,
      y: point.y / 2,
      forms: forms.map((lines, at) => ({width: widths[at], height: lines.length * leading})),
      rank: ranks[index],
    };
    return [{tile, forms, wish}];
  });
  const chosen = placeLabels(
    wanted.map(({wish}) => wish),
    bounds,
    taken,
  );
  return wanted.flatMap(({tile: {level, faint}, forms, wish}, index) =>
    (forms[chosen[index]] ?? []).map((text, at, lines): Label => {
      const y = wish.y + (at + 0.5 - lines.length / 2) * leading + size * 0.35;
      const tone = at === 0 ? 'name' : faint ? 'note' : 'actual';
      return {x: wish.x, y, text, size, anchor: 'middle', tone, ...(Number(level) >= strong && {ground: 'accent'})};
    }),
  );
}

/** The townships of a plane, in its order, as a form of map beside hexagons and squares. */
export function regionForm(ids: readonly string[], plane: Plane, credits: Credits): RegionForm {
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  let drawn: {readonly width: number; readonly shapes: readonly DrawnShape[]; readonly height: number} | undefined;

  const draw = (width: number) => {
    if (drawn?.width === width) return drawn;
    const room = {width: Math.min(width - 2, largest.width), height: Math.min(largest.height, Math.max(320, width))};
    const scale = Math.min(room.width / plane.width, room.height / plane.height);
    const left = (width - plane.width * scale) / 2;
    return (drawn = {width, shapes: shapesOf(plane, {scale, left, top: 1}), height: plane.height * scale + 2});
  };

  return {
    cellOf: ({q, r}) => ({q, r}),
    layout(words, tiles, {width}, locale, {legend, symbol}) {
      const {shapes: all, height} = draw(width);
      const shapes = tiles.map(({place}) => all[indexOf.get(place.id)!]);
      const marks = tiles.map(({place, text}, index): Mark => {
        const {x, y, width: wide, height: tall, path} = shapes[index];
        return {id: place.id, text, x, y, width: wide, height: tall, outline: path};
      });
      const grid = {tile: symbolRoom(shapes), tall: symbolRoom(shapes)};
      const symbols = symbol
        ? shapes.flatMap(({largest: rings, x, y}, index) => {
            const point = innerPoint(rings);
            const path = symbol(index, point ? point.x / 2 : x, point ? point.y / 2 : y, grid);
            return path ? [{level: 'symbol', path}] : [];
          })
        : [];
      const left = Math.min(...shapes.map(({x}) => x));
      const right = Math.max(...shapes.map(({x, width: wide}) => x + wide));
      const key = legend(marks, {left, right, bottom: height, width});
      const labels = labelsOf(tiles, shapes, {x: 0, y: 0, width, height}, boxesOf(key), locale);
      const credit = creditLabels(credits, Math.max(height, key.bottom) + 8, width, locale);
      const areas = tiles.map(({level}, index) => ({level, path: shapes[index].path}));
      const byLevel = group([...areas, ...key.swatches], ({level}) => level);
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
export function readingCells({shapes, height}: Plane): Cell[] {
  return shapes.map((polygons) => {
    let [x, y, points] = [0, 0, 0];
    for (const [outer] of polygons)
      for (let at = 0; at < outer.length; at += 2) {
        x += outer[at];
        y += outer[at + 1];
        points++;
      }
    return {q: x / points, r: -Math.floor((y / points / height) * 15)};
  });
}
