import type {Localized} from '../types.js';
import type {Feature, Polygon, Ring} from './feature.js';
import {GeometryFault, isRecord} from './feature.js';
import {checkPositions} from './positions.js';
import {ringsOfArcs} from './topojson.js';
import type {RingOf} from './topojson.js';
import {withoutSlips} from './without-slips.js';

/** The areas of a geometry and, in sentences, what of it is no area; or the one sentence why it cannot be drawn. */
export type ReadGeometry =
  {readonly features: readonly Feature[]; readonly problems: readonly Localized[]} | {readonly fault: Localized};

type Json = Readonly<Record<string, unknown>>;

/** Deeper collections are no maps. */
const deepest = 32;

const typeWords = (value: unknown) => (typeof value === 'string' ? `“${value.slice(0, 30)}”` : '?');

/** The items that are as they should be: the list itself where all are, for a list that is filtered has room for more. */
const those = <Item>(items: readonly Item[], isRight: (item: Item) => boolean): readonly Item[] =>
  items.every(isRight) ? items : items.filter(isRight);

/** Reads one thing after another, and remembers what was no area. */
class Reader {
  readonly features: Feature[] = [];
  readonly problems: Localized[] = [];
  readonly #ringOf: RingOf;
  readonly #key: 'coordinates' | 'arcs';

  constructor(topology?: Json) {
    this.#key = topology ? 'arcs' : 'coordinates';
    this.#ringOf = topology
      ? ringsOfArcs(topology)
      : (ring, pathOf) => (Array.isArray(ring) ? ring : this.#list(ring, pathOf())) as Ring;
  }

  #list(value: unknown, path: string): readonly unknown[] {
    if (Array.isArray(value)) return value;
    throw new GeometryFault(`${path} 应为列表。`, `${path} should be a list.`);
  }

  #polygon(value: unknown, path: string): Polygon {
    const given = this.#list(value, path);
    const rings = given.map((ring, index) => closed(this.#ringOf(ring, () => `${path}[${index}]`)));
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
    const at = `${path}.${this.#key}`;
    const value = geometry[this.#key];
    if (geometry.type === 'Polygon') return [this.#polygon(value, at)];
    if (geometry.type === 'MultiPolygon')
      return this.#list(value, at).map((polygon, index) => this.#polygon(polygon, `${at}[${index}]`));
    if (geometry.type !== 'GeometryCollection' || depth > deepest) return [];
    return this.#list(geometry.geometries, `${path}.geometries`).flatMap((part, index) =>
      this.#polygons(part, `${path}.geometries[${index}]`, depth + 1),
    );
  }

  /** Takes one thing: what it goes by stands beside its geometry. */
  take(thing: unknown, geometry: unknown, path: string, geometryPath = path): void {
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

  /** Takes each thing of a list. */
  takeAll(value: unknown, path: string, geometryOf: (thing: unknown) => unknown, suffix = ''): void {
    this.#list(value, path).forEach((thing, index) => {
      // Joined at once: a text of parts would keep them all in memory.
      const at = [path, '[', index, ']'].join('');
      this.take(thing, geometryOf(thing), at, at + suffix);
    });
  }
}

function closed(ring: Ring): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!Array.isArray(first) || !Array.isArray(last) || (first[0] === last[0] && first[1] === last[1])) return ring;
  return [...ring, first];
}

const itself = (thing: unknown) => thing;
const geometryIn = (thing: unknown) => (isRecord(thing) ? thing.geometry : undefined);

/** The object of a TopoJSON that a name tells, or its only one. */
function objectOf({objects}: Json, name: string): readonly [name: string, object: unknown] {
  const all = isRecord(objects) ? Object.entries(objects) : [];
  const found = name ? all.find(([key]) => key === name) : all.length === 1 ? all[0] : undefined;
  if (found) return found;
  const names = all.map(([key]) => key).join(', ');
  if (all.length === 0) throw new GeometryFault('objects 是空的。', 'objects is empty.');
  throw new GeometryFault(
    name
      ? `objects 中没有“${name}”；有：${names}。`
      : `objects 有多个图层（${names}），请用 geometry-object 写明一个。`,
    name
      ? `objects has no “${name}”; it has: ${names}.`
      : `objects holds several layers (${names}); name one by geometry-object.`,
  );
}

function readTopology(topology: Json, name: string): Reader {
  const reader = new Reader(topology);
  const [key, object] = objectOf(topology, name);
  const path = `objects.${key}`;
  if (isRecord(object) && object.type === 'GeometryCollection')
    reader.takeAll(object.geometries, `${path}.geometries`, itself);
  else reader.take(object, object, path);
  return reader;
}

function readGeoJson(json: Json): Reader {
  if (json.UTF8Encoding === true || json.UTF8Encoding === 'true')
    throw new GeometryFault(
      '这是 ECharts 的压缩格式（UTF8Encoding），不是 GeoJSON，请先解压，或换用 GeoJSON 文件。',
      'This is the compressed form of ECharts (UTF8Encoding) and not GeoJSON; please decode it, or use a GeoJSON file.',
    );
  const reader = new Reader();
  if (json.type === 'FeatureCollection') reader.takeAll(json.features, 'features', geometryIn, '.geometry');
  else if (json.type === 'GeometryCollection') reader.takeAll(json.geometries, 'geometries', itself);
  else if (json.type === 'Feature') reader.take(json, json.geometry, 'geometry');
  else if (json.type === 'Polygon' || json.type === 'MultiPolygon') reader.take(json, json, 'geometry');
  else {
    const what = typeWords(json.type);
    throw new GeometryFault(
      `应为 GeoJSON 或 TopoJSON，而 type 为${what}。`,
      `This should be GeoJSON or TopoJSON, but its type is ${what}.`,
    );
  }
  return reader;
}

/**
 * Reads GeoJSON (FeatureCollection, Feature, GeometryCollection, Polygon, MultiPolygon) or TopoJSON. What is no area is
 * left out and told of; what cannot be drawn at all, or not rightly (metres for degrees, latitude first, a border that
 * crosses itself), is one sentence with the path of the problem. Never throws.
 *
 * @param name The object of a TopoJSON; needed where it has several.
 */
export function readGeometry(json: unknown, name = ''): ReadGeometry {
  try {
    if (!isRecord(json))
      throw new GeometryFault('应为 GeoJSON 或 TopoJSON 对象。', 'This should be a GeoJSON or TopoJSON object.');
    const {features, problems} = json.type === 'Topology' ? readTopology(json, name) : readGeoJson(json);
    checkPositions(features);
    if (features.length === 0) throw new GeometryFault('其中没有任何面。', 'There are no areas in it.');
    const drawable = withoutSlips(features);
    if (drawable.features.length === 0) throw new GeometryFault('其中没有任何面。', 'There are no areas in it.');
    return {features: drawable.features, problems: [...problems, ...drawable.problems]};
  } catch (reason) {
    if (reason instanceof GeometryFault) return {fault: reason.sentence};
    return {fault: {zh: `无法读取：${String(reason)}`, en: `It cannot be read: ${String(reason)}`}};
  }
}
