import type {Feature, Position} from '../../../../dataset/geometry/feature.js';
import {isRecord} from '../../../../dataset/geometry/feature.js';
import {readCandidates, readGeoJson} from '../../../../dataset/geometry/read.js';
import type {ReadGeometry} from '../../../../dataset/geometry/read.js';
import {candidatesOfTopology} from './topology.js';

/**
 * The coordinates of a geometry: GPS and OpenStreetMap (`wgs84`), AMap and Tencent (`gcj02`), Baidu (`bd09`), official
 * Chinese maps (`cgcs2000`, within centimetres of `wgs84`). The page has to state it, since no file does.
 */
export const datums = ['wgs84', 'gcj02', 'bd09', 'cgcs2000'] as const;
export type Datum = (typeof datums)[number];

/** How a geometry is read. */
export interface GeometryOptions {
  /** The object of a TopoJSON; empty for its only one. */
  readonly object: string;
  readonly datum: Datum;
}

/** Features in WGS 84. Rings that share a position share it again. The conversion is loaded only where it is needed. */
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
 * Reads GeoJSON or TopoJSON. What is wrong with it becomes a sentence; see `readCandidates`. Never throws.
 *
 * @param object The object of a TopoJSON; needed where it has several.
 */
export const readGeometry = (json: unknown, object = ''): ReadGeometry =>
  isRecord(json) && json.type === 'Topology' ? readCandidates(candidatesOfTopology(json, object)) : readGeoJson(json);

/** Reads GeoJSON or TopoJSON as areas in WGS 84. What is wrong with it becomes a sentence. */
export async function readAreas(json: unknown, {object, datum}: GeometryOptions): Promise<ReadGeometry> {
  const read = readGeometry(json, object);
  return 'fault' in read ? read : {...read, features: await inWgs84(read.features, datum)};
}
