import {feature, transform} from 'topojson-client';
import {GeometryError, isRecord} from '../../../../dataset/geometry/feature.js';
import type {Feature, Position} from '../../../../dataset/geometry/feature.js';
import {itemsAt, listAt, readCandidates, readGeoJson} from '../../../../dataset/geometry/read.js';
import type {Candidate, ReadGeometry} from '../../../../dataset/geometry/read.js';
import {inEveryLanguage} from '../../../../dataset/localized.js';
import {languages} from '../words/topology/languages.js';
import type {TopologyWords} from '../words/topology/words.js';

type Json = Readonly<Record<string, unknown>>;
type Topology = Parameters<typeof feature>[0];
type Transform = NonNullable<Parameters<typeof transform>[0]>;

/** The deepest nesting of collections that is read. */
const deepest = 32;

const problem = (wordsOf: (words: TopologyWords) => string): GeometryError =>
  new GeometryError(inEveryLanguage(languages, wordsOf));

const isPair = (value: unknown): value is [number, number] =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';

/** The transform that turns whole numbers back into degrees; undefined where a TopoJSON is not quantized. */
function transformOf({transform}: Json): Transform | undefined {
  if (transform === undefined || transform === null) return undefined;
  const {scale, translate} = isRecord(transform) ? transform : {};
  if (isPair(scale) && isPair(translate)) return {scale: [...scale], translate: [...translate]};
  throw problem((words) => words.transform);
}

/** The object of a TopoJSON that has a name, or its only one. */
function objectOf({objects}: Json, name: string): readonly [name: string, object: unknown] {
  const all = isRecord(objects) ? Object.entries(objects) : [];
  const object = name ? all.find(([key]) => key === name) : all.length === 1 ? all[0] : undefined;
  if (object) return object;
  const names = all.map(([key]) => key).join(', ');
  if (all.length === 0) throw problem((words) => words.noObjects);
  throw problem((words) => (name ? words.noSuchObject(name, names) : words.severalObjects(names)));
}

/** Decodes the objects of a foreign TopoJSON with topojson-client, which does not validate its input. */
class Decoder {
  readonly #arcs: readonly unknown[];
  readonly #transform: Transform | undefined;
  /** Each arc is decoded once, when an object first uses it, so that neighbours share the positions of their border. */
  readonly #topology: Topology = {type: 'Topology', objects: {}, arcs: []};

  constructor(json: Json) {
    this.#arcs = listAt(json.arcs, 'arcs');
    this.#transform = transformOf(json);
  }

  /** Makes sure that an arc is decoded; returns the number of its positions. */
  #use(index: number): number {
    const arc = listAt(this.#arcs[index], `arcs[${index}]`);
    this.#topology.arcs[index] ??= this.#positions(arc, index);
    return arc.length;
  }

  #positions(arc: readonly unknown[], index: number): number[][] {
    const decode = transform(this.#transform ?? null);
    return arc.map((position, at) => {
      // The second argument says whether a position is the difference from the one before it.
      if (isPair(position)) return decode(position, at > 0);
      throw problem((words) => words.noPosition(`arcs[${index}][${at}]`));
    });
  }

  /** The indexes of a ring's arcs; undefined where it has fewer than three corners, which enclose nothing. */
  #ring(value: unknown, path: string): number[] | undefined {
    let size = 1;
    const indexes = listAt(value, path).map((index) => {
      const at = typeof index === 'number' && index < 0 ? ~index : index;
      if (typeof at !== 'number' || !(at in this.#arcs)) throw problem((words) => words.noArc(path, String(index)));
      // The position where two arcs meet belongs to both.
      size += this.#use(at) - 1;
      return index as number;
    });
    return size >= 4 ? indexes : undefined;
  }

  /** The rings of a polygon; empty where its outer ring encloses nothing. */
  #polygon(value: unknown, path: string): number[][] {
    const rings = listAt(value, path).map((ring, index) => this.#ring(ring, `${path}[${index}]`));
    return rings[0] ? rings.filter((ring) => ring !== undefined) : [];
  }

  /** The geometry of an object as GeoJSON; an object that is not an area keeps only its type. */
  geometry(object: unknown, path: string, depth = 0): unknown {
    if (!isRecord(object)) return undefined;
    const {type, arcs} = object;
    if (type === 'Polygon') return feature(this.#topology, {type, arcs: this.#polygon(arcs, `${path}.arcs`)}).geometry;
    if (type === 'MultiPolygon') {
      const polygons = [...itemsAt(arcs, `${path}.arcs`)].map(([polygon, at]) => this.#polygon(polygon, at));
      return feature(this.#topology, {type, arcs: polygons}).geometry;
    }
    if (type !== 'GeometryCollection' || depth > deepest) return {type};
    const parts = [...itemsAt(object.geometries, `${path}.geometries`)];
    return {type, geometries: parts.map(([part, at]) => this.geometry(part, at, depth + 1))};
  }
}

/**
 * The features of a TopoJSON, as GeoJSON.
 *
 * @param name The object to read; needed where there are several.
 * @throws GeometryError where arcs, transform or objects are not as the specification has them
 */
function* candidatesOfTopology(json: Json, name: string): Generator<Candidate> {
  const decoder = new Decoder(json);
  const [key, object] = objectOf(json, name);
  const path = `objects.${key}`;
  const things =
    isRecord(object) && object.type === 'GeometryCollection'
      ? itemsAt(object.geometries, `${path}.geometries`)
      : ([[object, path]] as const);
  for (const [thing, at] of things) yield {thing, geometry: decoder.geometry(thing, at), path: at};
}

/**
 * The coordinates of a geometry: GPS and OpenStreetMap (`wgs84`), AMap and Tencent (`gcj02`), Baidu (`bd09`), official
 * Chinese maps (`cgcs2000`, within centimetres of `wgs84`). The page has to state it, since no file does.
 */
export const datums = ['wgs84', 'gcj02', 'bd09', 'cgcs2000'] as const;
export type Datum = (typeof datums)[number];

/** The options for reading a geometry. */
export interface GeometryOptions {
  /** The object of a TopoJSON; empty for its only one. */
  readonly object: string;
  readonly datum: Datum;
}

/** Converts features to WGS 84. Rings that share a position still share it afterwards. The converter is loaded on demand. */
export async function inWgs84(features: readonly Feature[], datum: Datum): Promise<readonly Feature[]> {
  if (datum === 'wgs84' || datum === 'cgcs2000') return features;
  const module = await import('gcoord');
  // The types describe the CommonJS build, which wraps the export once more than the module that runs.
  const gcoord = module.default as unknown as typeof module.default.default;
  const from = datum === 'gcj02' ? gcoord.GCJ02 : gcoord.BD09;
  const converted = new Map<Position, Position>();
  const moved = (position: Position): Position => {
    const before = converted.get(position);
    if (before) return before;
    const after = gcoord.transform([position[0], position[1]], from, gcoord.WGS84);
    converted.set(position, after);
    return after;
  };
  return features.map((feature) => ({
    ...feature,
    polygons: feature.polygons.map((rings) => rings.map((ring) => ring.map(moved))),
  }));
}

/**
 * Reads GeoJSON or TopoJSON. A geometry that cannot be drawn becomes an error; see `readCandidates`. Never throws.
 *
 * @param object The object of a TopoJSON; needed where it has several.
 */
export const readGeometry = (json: unknown, object = ''): ReadGeometry =>
  isRecord(json) && json.type === 'Topology' ? readCandidates(candidatesOfTopology(json, object)) : readGeoJson(json);

/** Reads GeoJSON or TopoJSON and converts it to WGS 84. A geometry that cannot be drawn becomes an error. */
export async function readAreas(json: unknown, {object, datum}: GeometryOptions): Promise<ReadGeometry> {
  const read = readGeometry(json, object);
  return 'error' in read ? read : {...read, features: await inWgs84(read.features, datum)};
}
