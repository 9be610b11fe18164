import {geoConicEqualAreaRaw} from 'd3-geo';
import type {Feature, Ring} from '../../../../dataset/geometry/feature.js';
import type {Tile as Cell} from '../../../../dataset/types.js';

/**
 * Areas on a plane, true to size, with north up and east to the right: x grows eastward and y southward. Points and
 * nested offsets lie in a few flat lists, as in GeoArrow.
 */
export interface Plane {
  /** Its least x and y. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** x and y alternating, ring after ring; the first point of a ring is not repeated at its end. */
  readonly points: Float32Array;
  /** The index in `points` at which each ring begins, and at which the last one ends. */
  readonly rings: Uint32Array;
  /** The ring with which each polygon begins, its outer one, which its holes follow; and where the last polygon ends. */
  readonly polygons: Uint32Array;
  /** The polygon with which each feature begins, and where the last feature ends. */
  readonly shapes: Uint32Array;
}

const radians = Math.PI / 180;

/** The middle of the smallest arc of longitudes that holds all rings, also across the antimeridian; and their latitudes. */
function extentOf(rings: Iterable<Ring>) {
  let [south, north] = [Infinity, -Infinity];
  // Measured from −180° to 180° and from 0° to 360°: at most one of the two ranges cuts the area.
  let [west, east, westBehind, eastBehind] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const ring of rings)
    for (const position of ring) {
      const longitude = position[0];
      const latitude = position[1];
      const behind = longitude < 0 ? longitude + 360 : longitude;
      if (latitude < south) south = latitude;
      if (latitude > north) north = latitude;
      if (longitude < west) west = longitude;
      if (longitude > east) east = longitude;
      if (behind < westBehind) westBehind = behind;
      if (behind > eastBehind) eastBehind = behind;
    }
  const middle = eastBehind - westBehind < east - west ? (westBehind + eastBehind) / 2 : (west + east) / 2;
  return {middle, south, north};
}

/** The offsets of items that lie one after another, and the end of the last one. */
function startsOf<Item>(items: readonly Item[], sizeOf: (item: Item) => number): Uint32Array {
  const starts = new Uint32Array(items.length + 1);
  for (let index = 0; index < items.length; index++) starts[index + 1] = starts[index] + sizeOf(items[index]);
  return starts;
}

/**
 * Puts features on a plane by Albers' conic equal-area projection, its standard parallels at a sixth of the height from
 * either end: areas keep their size, and within a province shapes keep their form.
 */
export function planeOf(features: readonly Feature[]): Plane {
  const allPolygons = features.flatMap(({polygons}) => polygons);
  const allRings = allPolygons.flat();
  const {middle, south, north} = extentOf(allRings);
  const inset = (north - south) / 6;
  const project = geoConicEqualAreaRaw((south + inset) * radians, (north - inset) * radians);
  // Relative to the centre, since small numbers keep more digits in 32-bit floats.
  const origin = project(0, ((south + north) / 2) * radians);
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];

  const rings = startsOf(allRings, (ring) => 2 * (ring.length - 1));
  const points = new Float32Array(rings[allRings.length]);
  let last = 0;
  for (const ring of allRings)
    for (let at = 0; at < ring.length - 1; at++) {
      let longitude = ring[at][0] - middle;
      if (longitude > 180) longitude -= 360;
      else if (longitude < -180) longitude += 360;
      const point = project(longitude * radians, ring[at][1] * radians);
      const x = Math.fround(point[0] - origin[0]);
      const y = Math.fround(origin[1] - point[1]);
      points[last++] = x;
      points[last++] = y;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  const polygons = startsOf(allPolygons, ({length}) => length);
  const shapes = startsOf(features, (feature) => feature.polygons.length);
  return {left, top, width: right - left, height: bottom - top, points, rings, polygons, shapes};
}

/** The position of each area in reading order: its row, a fifteenth of the map high, counted from the north; and how far east it is. */
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

/** The rank of each cell in reading order: from north to south, and from west to east. */
export function readingRanks(cells: readonly Cell[]): Uint32Array {
  const ranks = new Uint32Array(cells.length);
  const order = [...cells.keys()].sort((a, b) => cells[b].r - cells[a].r || cells[a].q - cells[b].q);
  order.forEach((index, rank) => (ranks[index] = rank));
  return ranks;
}
