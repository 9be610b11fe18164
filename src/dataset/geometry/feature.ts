import type {Localized} from '../types.js';

/** Longitude and latitude in degrees; more numbers (a height) are allowed and ignored. */
export type Position = readonly number[];

/** A closed line: its last position is its first. */
export type Ring = readonly Position[];

/** An area: its outer ring, then its holes. Which way round rings run is not said here. */
export type Polygon = readonly Ring[];

/** One thing of a geometry with its area, GeoJSON or TopoJSON alike. */
export interface Feature {
  /** Where it stands in what was read: `features[3]`, `objects.towns.geometries[3]`. */
  readonly path: string;
  readonly id?: string | number;
  readonly properties: Readonly<Record<string, unknown>>;
  /** One area or several, never none. */
  readonly polygons: readonly Polygon[];
}

/** A sentence about one place in a geometry, thrown while it is read. */
export class GeometryError extends Error {
  readonly sentence: Localized;

  constructor(zh: string, en: string) {
    super(en);
    this.name = 'GeometryError';
    this.sentence = {zh, en};
  }
}

/** An area as GeoJSON has it, for libraries that draw GeoJSON. */
export const geoJsonOf = ({id, properties, polygons}: Feature) => ({
  type: 'Feature' as const,
  ...(id !== undefined && {id}),
  properties,
  geometry: {type: 'MultiPolygon' as const, coordinates: polygons},
});

/** A value that has members; a list has none. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
