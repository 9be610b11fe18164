import type {Localized} from '../types.js';

/** Longitude and latitude in degrees; more numbers (a height) are allowed and ignored. */
export type Position = readonly number[];

/** A closed line: its last position is its first. */
export type Ring = readonly Position[];

/** An area: its outer ring, then its holes. The direction of the rings is not defined. */
export type Polygon = readonly Ring[];

/** A feature with an area, from GeoJSON or TopoJSON. */
export interface Feature {
  /** Its path in the file: `features[3]`, `objects.towns.geometries[3]`. */
  readonly path: string;
  readonly id?: string | number;
  readonly properties: Readonly<Record<string, unknown>>;
  /** At least one area. */
  readonly polygons: readonly Polygon[];
}

/** A geometry cannot be read; the sentence names the place in the file. */
export class GeometryError extends Error {
  readonly sentence: Localized;

  constructor(sentence: Localized) {
    super(sentence.en);
    this.name = 'GeometryError';
    this.sentence = sentence;
  }
}

/** A feature as GeoJSON, for libraries that draw GeoJSON. */
export const geoJsonOf = ({id, properties, polygons}: Feature) => ({
  type: 'Feature' as const,
  ...(id !== undefined && {id}),
  properties,
  geometry: {type: 'MultiPolygon' as const, coordinates: polygons},
});

/** Whether a value is an object and not an array. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
