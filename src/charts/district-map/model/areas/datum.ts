import type {Feature, Position} from '../../../../dataset/geometry/feature.js';

/**
 * In which coordinates an editor's geometry stands: GPS and OpenStreetMap (`wgs84`), AMap and Tencent (`gcj02`), Baidu
 * (`bd09`), official Chinese maps (`cgcs2000`, within centimetres of `wgs84`). It must be told; no file says so itself.
 */
export const datums = ['wgs84', 'gcj02', 'bd09', 'cgcs2000'] as const;
export type Datum = (typeof datums)[number];

/** Features in WGS 84. Positions that rings share are shared again; the code for it is loaded only where it is needed. */
export async function inWgs84(features: readonly Feature[], datum: Datum): Promise<readonly Feature[]> {
  if (datum === 'wgs84' || datum === 'cgcs2000') return features;
  const module = await import('gcoord');
  // Its types tell of CommonJS, which wraps once more; what runs does not.
  const gcoord = module.default as unknown as typeof module.default.default;
  const from = datum === 'gcj02' ? gcoord.GCJ02 : gcoord.BD09;
  const done = new Map<Position, Position>();
  const moved = (position: Position): Position => {
    const before = done.get(position);
    if (before) return before;
    const after = gcoord.transform([position[0], position[1]], from, gcoord.WGS84);
    done.set(position, after);
    return after;
  };
  return features.map((feature) => ({
    ...feature,
    polygons: feature.polygons.map((rings) => rings.map((ring) => ring.map(moved))),
  }));
}
