import type {Localized} from '../types.js';
import type {Feature, Polygon, Ring} from './feature.js';
import {GeometryError, isRecord} from './feature.js';
import {checkPositions} from './positions.js';
import {withoutSlips} from './without-slips.js';

/** The areas of a geometry and, in sentences, what of it is no area; or the one sentence why it cannot be drawn. */
export type ReadGeometry =
  {readonly features: readonly Feature[]; readonly problems: readonly Localized[]} | {readonly fault: Localized};

/** Deeper collections are no maps. */
const deepest = 32;

const typeWords = (value: unknown) => (typeof value === 'string' ? `“${value.slice(0, 30)}”` : '?');

/** The items that are as they should be: the list itself where all are, for a list that is filtered has room for more. */
const those = <Item>(items: readonly Item[], isRight: (item: Item) => boolean): readonly Item[] =>
  items.every(isRight) ? items : items.filter(isRight);

/** A value that has to be a list. @throws GeometryError */
export function listAt(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new GeometryError(`${path} 应为列表。`, `${path} should be a list.`);
}

/** One thing of a geometry that may be an area. */
export interface Candidate {
  /** What has its id and its properties. */
  readonly thing: unknown;
  /** Its geometry, as GeoJSON. */
  readonly geometry: unknown;
  /** Where it is in the file: `features[3]`. */
  readonly path: string;
  /** Where its geometry is in the file. Default: `path`. */
  readonly geometryPath?: string;
}

/** Reads one candidate after another, and remembers what was no area. */
class Reader {
  readonly features: Feature[] = [];
  readonly problems: Localized[] = [];

  #polygon(value: unknown, path: string): Polygon {
    const given = listAt(value, path);
    const rings = given.map((ring, index) =>
      closed((Array.isArray(ring) ? ring : listAt(ring, `${path}[${index}]`)) as Ring),
    );
    // Fewer than three corners enclose nothing.
    if (!(rings[0]?.length >= 4)) return [];
    const areas = those(rings, ({length}) => length >= 4);
    // The page's own list, where it is as it should be: there are thousands.
    return areas.length === given.length && areas.every((ring, index) => ring === given[index])
      ? (given as Polygon)
      : areas;
  }

  /** The areas of a geometry; of a collection, those of its parts. */
  #polygons(geometry: unknown, path: string, depth: number): Polygon[] {
    if (!isRecord(geometry)) return [];
    const at = `${path}.coordinates`;
    const value = geometry.coordinates;
    if (geometry.type === 'Polygon') return [this.#polygon(value, at)];
    if (geometry.type === 'MultiPolygon')
      return listAt(value, at).map((polygon, index) => this.#polygon(polygon, `${at}[${index}]`));
    if (geometry.type !== 'GeometryCollection' || depth > deepest) return [];
    return listAt(geometry.geometries, `${path}.geometries`).flatMap((part, index) =>
      this.#polygons(part, `${path}.geometries[${index}]`, depth + 1),
    );
  }

  /** Reads one candidate. */
  take({thing, geometry, path, geometryPath = path}: Candidate): void {
    const {id, properties} = isRecord(thing) ? thing : {};
    const polygons = those(this.#polygons(geometry, geometryPath, 0), ({length}) => length > 0);
    if (polygons.length > 0)
      this.features.push({
        path,
        ...((typeof id === 'string' || typeof id === 'number') && {id}),
        properties: isRecord(properties) ? properties : {},
        polygons,
      });
    else {
      const type = isRecord(geometry) && typeWords(geometry.type);
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
  // Joined at once: a text of parts would keep them all in memory.
  for (const [index, item] of listAt(value, path).entries()) yield [item, [path, '[', index, ']'].join('')];
}

function* candidatesOf(json: unknown): Generator<Candidate> {
  if (!isRecord(json))
    throw new GeometryError('应为 GeoJSON 或 TopoJSON 对象。', 'This should be a GeoJSON or TopoJSON object.');
  if (json.UTF8Encoding === true || json.UTF8Encoding === 'true')
    throw new GeometryError(
      '这是 ECharts 的压缩格式（UTF8Encoding），不是 GeoJSON，请先解压，或换用 GeoJSON 文件。',
      'This is the compressed form of ECharts (UTF8Encoding) and not GeoJSON; please decode it, or use a GeoJSON file.',
    );
  if (json.type === 'FeatureCollection') {
    for (const [thing, path] of itemsAt(json.features, 'features'))
      yield {thing, geometry: geometryIn(thing), path, geometryPath: `${path}.geometry`};
  } else if (json.type === 'GeometryCollection') {
    for (const [thing, path] of itemsAt(json.geometries, 'geometries')) yield {thing, geometry: thing, path};
  } else if (json.type === 'Feature') yield {thing: json, geometry: json.geometry, path: 'geometry'};
  else if (json.type === 'Polygon' || json.type === 'MultiPolygon')
    yield {thing: json, geometry: json, path: 'geometry'};
  else {
    const what = typeWords(json.type);
    throw new GeometryError(
      `应为 GeoJSON 或 TopoJSON，而 type 为${what}。`,
      `This should be GeoJSON or TopoJSON, but its type is ${what}.`,
    );
  }
}

/**
 * Reads candidates. What is no area is left out and becomes a problem; what cannot be drawn at all, or not correctly
 * (metres for degrees, latitude first, a border that crosses itself), is one sentence with the path of the problem. Never
 * throws.
 *
 * @param candidates May throw a `GeometryError`, which becomes that sentence.
 */
export function readCandidates(candidates: Iterable<Candidate>): ReadGeometry {
  try {
    const reader = new Reader();
    for (const candidate of candidates) reader.take(candidate);
    const {features, problems} = reader;
    checkPositions(features);
    if (features.length === 0) throw new GeometryError('其中没有任何面。', 'There are no areas in it.');
    const drawable = withoutSlips(features);
    if (drawable.features.length === 0) throw new GeometryError('其中没有任何面。', 'There are no areas in it.');
    return {features: drawable.features, problems: [...problems, ...drawable.problems]};
  } catch (reason) {
    if (reason instanceof GeometryError) return {fault: reason.sentence};
    return {fault: {zh: `无法读取：${String(reason)}`, en: `It cannot be read: ${String(reason)}`}};
  }
}

/** Reads GeoJSON: FeatureCollection, Feature, GeometryCollection, Polygon or MultiPolygon; see `readCandidates`. */
export const readGeoJson = (json: unknown): ReadGeometry => readCandidates(candidatesOf(json));
