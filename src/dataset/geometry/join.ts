import {placeNames} from '../table/place-names.js';
import type {PlaceNames} from '../table/place-names.js';
import type {Place} from '../types.js';
import type {Feature} from './feature.js';

/** A place with its feature. */
interface PlacedFeature<PlaceId extends string = string> {
  readonly place: Place<PlaceId>;
  readonly feature: Feature;
}

/** A further feature of a place: where it and the first one are in the file. */
export interface RepeatedFeature {
  readonly place: Place;
  readonly path: string;
  readonly first: string;
}

/** The features joined to their places, in the order of the places, and what has no counterpart. */
export interface JoinedFeatures<PlaceId extends string = string> {
  readonly joined: readonly PlacedFeature<PlaceId>[];
  /** Places without a feature. */
  readonly missing: readonly Place<PlaceId>[];
  /** Features without a place, each by its name, else its code, and its path. */
  readonly unmatched: readonly string[];
  /** Features that are not used, since another one is that place. */
  readonly repeated: readonly RepeatedFeature[];
}

/** The property names under which files keep codes and names, the most reliable first; `name` also matches `name:zh` and `NAME_3`. */
const codeKeys = /^(code12|code9|towncode|town_code|adcode|code|id|gb|pac|xzqdm|xzqhdm|zldwdm|geocode|.*代码|.*编码)$/i;
const nameKeys =
  /^(name([_:-]?[\w-]+)?|.*名称?|xzqmc|xzmc|zldwmc|township|town|subdistrict|county|district|city|province|镇乡街道|乡镇街道|镇街|乡镇|街道|镇|区县|区|县|市州|市|省)$/i;

const digits = (value: unknown) => {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  return /^\d+$/.test(text) ? text : '';
};

/** Codes that a file splits in two properties: six digits of the district and up to three of the township. */
function* codesInParts(values: readonly unknown[]): Generator<string> {
  const numbers = values.map(digits);
  for (const district of numbers.filter(({length}) => length === 6))
    for (const town of numbers.filter(({length}) => length > 0 && length <= 3)) yield district + town.padStart(3, '0');
}

/** The values by which a feature may be identified, the most reliable first. */
function* identifiersOf({id, properties}: Feature): Generator<unknown> {
  yield id;
  const entries = Object.entries(properties);
  const values = entries.map(([, value]) => value);
  for (const [key, value] of entries) if (codeKeys.test(key)) yield value;
  yield* codesInParts(values);
  for (const [key, value] of entries) if (nameKeys.test(key)) yield value;
}

function placeOf(feature: Feature, names: PlaceNames): Place | undefined {
  for (const identifier of identifiersOf(feature)) {
    const place = names.find(identifier);
    if (place) return place;
  }
  // Values of unknown properties count only where all of them name the same place.
  const others = new Set(Object.values(feature.properties).flatMap((value) => names.find(value) ?? []));
  return others.size === 1 ? [...others][0] : undefined;
}

/** A feature in words: its name, else its code, with its path. */
function describeFeature(feature: Feature): string {
  const {id, path, properties} = feature;
  const named = Object.entries(properties).find(([key, value]) => nameKeys.test(key) && typeof value === 'string');
  const word = named?.[1] ?? id ?? Object.entries(properties).find(([key]) => codeKeys.test(key))?.[1];
  const text = typeof word === 'string' || typeof word === 'number' ? String(word).trim() : '';
  return text ? `${text.length > 24 ? `${text.slice(0, 24)}…` : text} (${path})` : path;
}

/**
 * Joins features to places by id, code or name, by the same rules as values of places. The first feature of a place is
 * used.
 */
export function joinFeatures<PlaceId extends string>(
  features: readonly Feature[],
  places: readonly Place<PlaceId>[],
): JoinedFeatures<PlaceId> {
  const names = placeNames(places);
  const byPlace = new Map<string, Feature>();
  const repeated: RepeatedFeature[] = [];
  const unmatched: string[] = [];
  for (const feature of features) {
    const place = placeOf(feature, names);
    const before = place && byPlace.get(place.id);
    if (!place) unmatched.push(describeFeature(feature));
    else if (before) repeated.push({place, path: feature.path, first: before.path});
    else byPlace.set(place.id, feature);
  }
  const joined = places.flatMap((place) => {
    const feature = byPlace.get(place.id);
    return feature ? [{place, feature}] : [];
  });
  return {joined, missing: places.filter(({id}) => !byPlace.has(id)), unmatched, repeated};
}
