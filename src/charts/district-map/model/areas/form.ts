import type {Locale} from '../../../../dataset/types.js';
import type {FigureWords, Mark} from '../../../../model/layout.js';
import {labelWidth} from '../../../../model/text-width.js';
import {creditLabels} from '../credits.js';
import type {Credits} from '../credits.js';
import {circlePath, joinShades, noLegend} from '../layout.js';
import type {DistrictMapLayout, Legend, Level, MapBox, MapDrawing, MapForm, MapUnit} from '../layout.js';
import {languages} from '../words/languages.js';
import {innerPoint} from './label-placement.js';
import type {LabelBox} from './label-placement.js';
import {areaDots} from './dots.js';
import {areaCircle, areaLabels} from './labels.js';
import type {Anchor} from './labels.js';
import type {Plane} from './plane.js';
import {largestPolygon, shapesOf} from './shape.js';
import type {DrawnShape} from './shape.js';

/** The areas of a map drawn at some width: everything that depends neither on values nor on words. */
export interface DrawnAreas {
  readonly width: number;
  /** The height that is kept free above the areas. */
  readonly top: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly shapes: readonly DrawnShape[];
  /** The diameter of the largest circle, in pixels: that of an average area, so that most areas stay visible. */
  readonly room: number;
  /** The point for a label or a circle in the area with an index; undefined where the area is a dot. */
  readonly anchorOf: (index: number) => Anchor | undefined;
}

/** How large a map is drawn at most, in pixels; wider figures keep the rest for the legend. */
const largest = {width: 760, height: 640};

function draw(plane: Plane, width: number, top: number): DrawnAreas {
  const room = {width: Math.min(width - 2, largest.width), height: Math.min(largest.height, Math.max(320, width))};
  const scale = Math.min(room.width / plane.width, room.height / plane.height);
  const at = {scale, left: (width - plane.width * scale) / 2, top: top + 1};
  const shapes = shapesOf(plane, at);
  let [left, right, area] = [Infinity, -Infinity, 0];
  for (const shape of shapes) {
    left = Math.min(left, shape.x);
    right = Math.max(right, shape.x + shape.width);
    area += shape.area;
  }
  // Computed only where a label is needed, and cached: it takes longer than everything else about an area.
  const anchors = new Map<number, Anchor | undefined>();
  return {
    width,
    top,
    height: top + plane.height * scale + 2,
    left,
    right,
    shapes,
    room: Math.max(18, Math.min(2.2 * Math.sqrt(area / shapes.length / Math.PI), 72)),
    anchorOf(index) {
      if (!anchors.has(index)) {
        const point = innerPoint(largestPolygon(plane, index, at));
        anchors.set(index, point && {x: point.x / 2, y: point.y / 2});
      }
      return anchors.get(index);
    },
  };
}

/** Draws the areas of a plane, and caches them for the last room, since values do not change the borders. */
export function areasOf(plane: Plane): (width: number, top?: number) => DrawnAreas {
  let drawn: DrawnAreas | undefined;
  return (width, top = 0) => (drawn?.width === width && drawn.top === top ? drawn : (drawn = draw(plane, width, top)));
}

/** The drawing order: zero and no data after the shades, so that their outlines lie over those of their neighbours; circles and dots last. */
const orderOf = (level: Level) =>
  level === 0 || level === 'none' ? 2 : level === 'symbol' || level === 'stated' || level === 'inferred' ? 3 : 1;

/** The bounding box of a legend; none for an empty one. */
function boxesOf({labels, swatches}: Legend): LabelBox[] {
  if (swatches.length === 0) return [];
  const lefts = labels.map((label) => label.x - (label.anchor === 'middle' ? labelWidth(label) / 2 : 0));
  const x = Math.min(...lefts) - 44;
  const right = Math.max(...labels.map((label, index) => lefts[index] + labelWidth(label)));
  const [top, bottom] = [Math.min(...labels.map(({y}) => y)), Math.max(...labels.map(({y}) => y))];
  return [{x, y: top - 16, width: right - x + 4, height: bottom - top + 24}];
}

/** The areas that a map draws: the id of the division of each, their borders, and their ranks in reading order. */
export interface MapAreas {
  readonly ids: readonly string[];
  readonly plane: Plane;
  readonly ranks: Uint32Array;
}

/** The divisions as the areas of a geometry: a form of map beside hexagons and squares. */
export function areaForm({ids, ranks, plane}: MapAreas, credits: Credits): MapForm {
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const areasAt = areasOf(plane);

  function layout(
    words: FigureWords,
    units: readonly MapUnit[],
    {width, top}: MapBox,
    locale: Locale,
    {legend, radiusShareOf}: MapDrawing,
  ): DistrictMapLayout {
    const areas = areasAt(width, top);
    const indexes = units.map(({place}) => indexOf.get(place.id)!);
    const shapes = indexes.map((index) => areas.shapes[index]);
    const anchorOf = (unit: number) => areas.anchorOf(indexes[unit]);
    const marks = units.map(({place, text}, index): Mark => {
      const {path: outline, x, y, width, height} = shapes[index];
      return {id: place.id, text, x, y, width, height, outline};
    });
    const largest = areas.room / 2 - 3;
    const circles = units.map((unit, index) => {
      const radius = largest * (radiusShareOf?.(index) ?? 0);
      const mark = marks[index];
      return radius > 0 ? areaCircle(anchorOf(index) ?? mark, radius, unit, mark, locale) : undefined;
    });
    const dots = units.map((unit, index) =>
      unit.dots?.length ? areaDots(anchorOf(index), unit.dots, marks[index]) : undefined,
    );
    const {left, right, height} = areas;
    const key = legend?.(marks, {left, right, bottom: height, width}, largest) ?? noLegend;
    const space = {width: areas.width, height, taken: boxesOf(key), anchorOf};
    const symbols = circles.map((circle, index) => circle ?? dots[index]?.around);
    const labels = areaLabels(units, shapes, space, locale, symbols);
    const credit = creditLabels(credits, Math.max(height, key.bottom) + 8, width, locale);
    const shades = joinShades([...units.map(({level}, index) => ({level, path: shapes[index].path})), ...key.swatches]);
    const overAreas = [
      ...circles.flatMap((one) => (one ? [{level: 'symbol', path: circlePath(one.x, one.y, one.radius)}] : [])),
      ...joinShades(dots.flatMap((one) => one?.shades ?? [])),
    ];
    return {
      ...words,
      // The note that a map is schematic does not apply to real areas.
      notes: words.notes.filter((note) => note !== languages[locale]().schematic),
      width,
      height: credit.bottom,
      labels: [...labels, ...key.labels, ...credit.labels],
      marks,
      shades: [...shades, ...overAreas].sort((a, b) => orderOf(a.level) - orderOf(b.level)),
      credits,
    };
  }

  return {
    isOnMap: ({id}) => indexOf.has(id),
    namesMissing: true,
    inReadingOrder(items) {
      const ordered: (typeof items)[number][] = [];
      for (const item of items) {
        const index = indexOf.get(item.place.id);
        if (index !== undefined) ordered[ranks[index]] = item;
      }
      // Areas whose division is not among the items leave gaps, which `filter` closes.
      return ordered.filter(() => true);
    },
    layout,
  };
}
