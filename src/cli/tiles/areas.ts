import {feature} from 'topojson-client';
import type {Feature, FeatureCollection, Position} from 'geojson';
import type {Topology} from 'topojson-specification';
import {UsageError} from '../command.js';

/** An area of a map: its name, its code, and what the layout needs of its boundary. */
export interface Area {
  readonly name: string;
  /** The statistical code; empty where the file has none. */
  readonly code: string;
  /** Its centre, in degrees that are equally long in both directions. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** The vertices of its boundary, rounded, by which neighbours are found. */
  readonly vertices: ReadonlySet<string>;
}

const names = ['name', 'NAME', 'name_zh', '名称', '名字', 'fullname'];
const codes = ['code12', 'code', 'CODE', 'adcode', 'gb', 'id', '代码'];

/** Two vertices closer than this are one: about a metre. */
const digits = 5;

/** The area with its sign, and the centre of a ring (shoelace formula). */
function ringOf(ring: readonly Position[], stretch: number) {
  let [area, x, y] = [0, 0, 0];
  for (let at = 0; at + 1 < ring.length; at++) {
    const [x0, y0, x1, y1] = [ring[at][0] * stretch, ring[at][1], ring[at + 1][0] * stretch, ring[at + 1][1]];
    const cross = x0 * y1 - x1 * y0;
    area += cross / 2;
    x += ((x0 + x1) * cross) / 6;
    y += ((y0 + y1) * cross) / 6;
  }
  return area === 0 ? undefined : {size: Math.abs(area), x: x / area, y: y / area};
}

function polygonsOf({geometry}: Feature): readonly (readonly Position[])[] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates[0]];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates.map(([outer]) => outer) : [];
}

/** The features of GeoJSON, or of the first object of TopoJSON. @throws UsageError */
function featuresOf(file: string, value: unknown): readonly Feature[] {
  const {type, objects} = Object(value) as {type?: unknown; objects?: Topology['objects']};
  if (type === 'Topology' && objects) {
    const found: Feature | FeatureCollection = feature(value as Topology, Object.values(objects)[0]);
    return found.type === 'FeatureCollection' ? found.features : [found];
  }
  if (type === 'FeatureCollection') return (value as FeatureCollection).features;
  throw new UsageError({
    zh: `${file}既不是GeoJSON（FeatureCollection），也不是TopoJSON。`,
    en: `${file} is neither GeoJSON (a FeatureCollection) nor TopoJSON.`,
  });
}

const textOf = (properties: Feature['properties'], keys: readonly string[]): string => {
  const found = keys
    .map((key) => (properties ?? {})[key] as unknown)
    .find((value) => value !== undefined && value !== null);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
};

/** Reads the areas of a map. @param nameField The property with the names. Default: the usual ones. @throws UsageError */
export function areasOf(file: string, value: unknown, nameField?: string): Area[] {
  const features = featuresOf(file, value).filter((one) => polygonsOf(one).some((ring) => ring.length > 3));
  if (features.length < 2)
    throw new UsageError({zh: `${file}中不足两个面。`, en: `${file} holds fewer than two polygons.`});
  const latitudes = features.flatMap((one) => polygonsOf(one).flat()).map(([, latitude]) => latitude);
  // A degree of longitude shrinks toward the poles; what is planar (|y| > 90) keeps its scale.
  const middle = latitudes.reduce((sum, one) => sum + one, 0) / latitudes.length;
  const stretch = Math.abs(middle) <= 90 ? Math.cos((middle * Math.PI) / 180) : 1;
  return features.map((one, index): Area => {
    const rings = polygonsOf(one).flatMap((ring) => ringOf(ring, stretch) ?? []);
    // Islands do not pull the centre away from the main land.
    const [largest] = [...rings].sort((a, b) => b.size - a.size);
    return {
      name: textOf(one.properties, nameField === undefined ? names : [nameField]) || `${index + 1}`,
      code: textOf(one.properties, codes),
      ...{x: largest.x, y: largest.y, size: rings.reduce((sum, {size}) => sum + size, 0)},
      vertices: new Set(
        polygonsOf(one).flatMap((ring) => ring.map(([x, y]) => `${x.toFixed(digits)} ${y.toFixed(digits)}`)),
      ),
    };
  });
}

/** The pairs of areas with a common border: at least two common vertices. */
export function neighboursIn(areas: readonly Area[]): (readonly [number, number])[] {
  const owners = new Map<string, number[]>();
  areas.forEach(({vertices}, index) => {
    for (const vertex of vertices) owners.set(vertex, [...(owners.get(vertex) ?? []), index]);
  });
  const shared = new Map<string, number>();
  for (const indices of owners.values())
    indices.forEach((a, at) => {
      for (const b of indices.slice(at + 1)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
    });
  return [...shared].filter(([, count]) => count > 1).map(([key]) => key.split(' ').map(Number) as [number, number]);
}
