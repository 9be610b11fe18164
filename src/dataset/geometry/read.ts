import type {Localized} from '../types.js';
import type {Feature, Polygon, Ring} from './feature.js';
import {GeometryError, isRecord} from './feature.js';
import {checkPositions} from './positions.js';
import {withoutTinyCrossings} from './tiny-crossings.js';

/** The features of a geometry and sentences about everything in it that is not an area; or why it cannot be drawn. */
export type ReadGeometry =
  {readonly features: readonly Feature[]; readonly problems: readonly Localized[]} | {readonly error: Localized};

/** The deepest nesting of collections that is read. */
const maxDepth = 32;

const describeType = (value: unknown) => (typeof value === 'string' ? `“${value.slice(0, 30)}”` : '?');

/** The valid items of a list; the list itself where all are valid, since a filtered copy needs more memory. */
const validItems = <Item>(items: readonly Item[], isRight: (item: Item) => boolean): readonly Item[] =>
  items.every(isRight) ? items : items.filter(isRight);

/** The value at a path as a list. @throws GeometryError where it is not one */
export function listAt(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new GeometryError({zh: `${path} 应为列表。`, en: `${path} should be a list.`});
}

/** An object in a geometry that may be an area. */
export interface Candidate {
  /** The object that has its id and its properties. */
  readonly thing: unknown;
  /** Its geometry, as GeoJSON. */
  readonly geometry: unknown;
  /** Its path in the file: `features[3]`. */
  readonly path: string;
  /** The path of its geometry in the file. Default: `path`. */
  readonly geometryPath?: string;
}

/** Reads candidates, and collects features and problems. */
class Reader {
  readonly features: Feature[] = [];
  readonly problems: Localized[] = [];

  #polygon(value: unknown, path: string): Polygon {
    const list = listAt(value, path);
    const rings = list.map((ring, index) =>
      closed((Array.isArray(ring) ? ring : listAt(ring, `${path}[${index}]`)) as Ring),
    );
    // A ring with fewer than three corners encloses nothing.
    if (!(rings[0]?.length >= 4)) return [];
    const areas = validItems(rings, ({length}) => length >= 4);
    // A valid list is kept instead of a copy: there are thousands.
    return areas.length === list.length && areas.every((ring, index) => ring === list[index])
      ? (list as Polygon)
      : areas;
  }

  /** The polygons of a geometry; for a collection, those of its parts. */
  #polygons(geometry: unknown, path: string, depth: number): Polygon[] {
    if (!isRecord(geometry)) return [];
    const at = `${path}.coordinates`;
    const value = geometry.coordinates;
    if (geometry.type === 'Polygon') return [this.#polygon(value, at)];
    if (geometry.type === 'MultiPolygon')
      return listAt(value, at).map((polygon, index) => this.#polygon(polygon, `${at}[${index}]`));
    if (geometry.type !== 'GeometryCollection' || depth > maxDepth) return [];
    return listAt(geometry.geometries, `${path}.geometries`).flatMap((part, index) =>
      this.#polygons(part, `${path}.geometries[${index}]`, depth + 1),
    );
  }

  /** Reads one candidate. */
  take({thing, geometry, path, geometryPath = path}: Candidate): void {
    const {id, properties} = isRecord(thing) ? thing : {};
    const polygons = validItems(this.#polygons(geometry, geometryPath, 0), ({length}) => length > 0);
    if (polygons.length > 0)
      this.features.push({
        path,
        ...((typeof id === 'string' || typeof id === 'number') && {id}),
        properties: isRecord(properties) ? properties : {},
        polygons,
      });
    else {
      const type = isRecord(geometry) && describeType(geometry.type);
      this.problems.push({
        zh: `${path} 没有面（${type ? `类型为${type}` : '无几何'}），未绘入。`,
        en: `${path} has no area (${type ? `its type is ${type}` : 'it has no geometry'}) and is not drawn.`,
      });
    }
  }
}

function closed(ring: Ring): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!Array.isArray(first) || !Array.isArray(last) || (first[0] === last[0] && first[1] === last[1])) return ring;
  return [...ring, first];
}

const geometryIn = (thing: unknown) => (isRecord(thing) ? thing.geometry : undefined);

/** Each item of a list, with its path. */
export function* itemsAt(value: unknown, path: string): Generator<readonly [item: unknown, path: string]> {
  // A string that is concatenated step by step keeps all its parts in memory; `join` makes a flat one.
  for (const [index, item] of listAt(value, path).entries()) yield [item, [path, '[', index, ']'].join('')];
}

function* candidatesOf(json: unknown): Generator<Candidate> {
  if (!isRecord(json))
    throw new GeometryError({
      zh: '应为 GeoJSON 或 TopoJSON 对象。',
      en: 'This should be a GeoJSON or TopoJSON object.',
    });
  if (json.UTF8Encoding === true || json.UTF8Encoding === 'true')
    throw new GeometryError({
      zh: '这是 ECharts 的压缩格式（UTF8Encoding），不是 GeoJSON，请先解压，或换用 GeoJSON 文件。',
      en: 'This is the compressed form of ECharts (UTF8Encoding) and not GeoJSON; please decode it, or use a GeoJSON file.',
    });
  if (json.type === 'FeatureCollection') {
    for (const [thing, path] of itemsAt(json.features, 'features'))
      yield {thing, geometry: geometryIn(thing), path, geometryPath: `${path}.geometry`};
  } else if (json.type === 'GeometryCollection') {
    for (const [thing, path] of itemsAt(json.geometries, 'geometries')) yield {thing, geometry: thing, path};
  } else if (json.type === 'Feature') yield {thing: json, geometry: json.geometry, path: 'geometry'};
  else if (json.type === 'Polygon' || json.type === 'MultiPolygon')
    yield {thing: json, geometry: json, path: 'geometry'};
  else {
    const what = describeType(json.type);
    throw new GeometryError({
      zh: `应为 GeoJSON 或 TopoJSON，而 type 为${what}。`,
      en: `This should be GeoJSON or TopoJSON, but its type is ${what}.`,
    });
  }
}

/**
 * Reads candidates. One that is not an area is left out and becomes a problem. A geometry that cannot be drawn, or not
 * correctly (metres for degrees, latitude first, a border that crosses itself), becomes an error with the path of the
 * problem. Never throws.
 *
 * @param candidates May throw a `GeometryError`, which becomes the error.
 */
export function readCandidates(candidates: Iterable<Candidate>): ReadGeometry {
  try {
    const reader = new Reader();
    for (const candidate of candidates) reader.take(candidate);
    const {features, problems} = reader;
    checkPositions(features);
    if (features.length === 0) throw new GeometryError({zh: '其中没有任何面。', en: 'There are no areas in it.'});
    const drawable = withoutTinyCrossings(features);
    if (drawable.features.length === 0)
      throw new GeometryError({zh: '其中没有任何面。', en: 'There are no areas in it.'});
    return {features: drawable.features, problems: [...problems, ...drawable.problems]};
  } catch (reason) {
    if (reason instanceof GeometryError) return {error: reason.sentence};
    return {error: {zh: `无法读取：${String(reason)}`, en: `It cannot be read: ${String(reason)}`}};
  }
}

/** Reads GeoJSON: FeatureCollection, Feature, GeometryCollection, Polygon or MultiPolygon; see `readCandidates`. */
export const readGeoJson = (json: unknown): ReadGeometry => readCandidates(candidatesOf(json));
