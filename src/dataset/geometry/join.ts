import {placeNames} from '../table/place-names.js';
import type {PlaceNames} from '../table/place-names.js';
import type {Localized, Place} from '../types.js';
import type {Feature} from './feature.js';

/** A place with its area. */
interface PlacedFeature<PlaceId extends string = string> {
  readonly place: Place<PlaceId>;
  readonly feature: Feature;
}

/** Features in their places, in the order of the places; and, in sentences, what has no counterpart. */
export interface JoinedFeatures<PlaceId extends string = string> {
  readonly placed: readonly PlacedFeature<PlaceId>[];
  /** Places without a feature. */
  readonly missing: readonly Place<PlaceId>[];
  readonly problems: readonly Localized[];
}

/** Under what names files keep codes and names, the surest first; `name` also stands for `name:zh` and `NAME_3`. */
const codeKeys = /^(code12|code9|towncode|town_code|adcode|code|id|gb|pac|xzqdm|xzqhdm|zldwdm|geocode|.*代码|.*编码)$/i;
const nameKeys =
  /^(name([_:-]?[\w-]+)?|.*名称?|xzqmc|xzmc|zldwmc|township|town|subdistrict|镇乡街道|乡镇街道|镇街|乡镇|街道|镇)$/i;

const digits = (value: unknown) => {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  return /^\d+$/.test(text) ? text : '';
};

/** A code in two parts, six digits of the district and three of the township, each in a property of its own. */
function* codesInParts(values: readonly unknown[]): Generator<string> {
  const numbers = values.map(digits);
  for (const district of numbers.filter(({length}) => length === 6))
    for (const town of numbers.filter(({length}) => length > 0 && length <= 3)) yield district + town.padStart(3, '0');
}

/** All that a feature may be called, the surest first. */
function* callsOf({id, properties}: Feature): Generator<unknown> {
  yield id;
  const entries = Object.entries(properties);
  const values = entries.map(([, value]) => value);
  for (const [key, value] of entries) if (codeKeys.test(key)) yield value;
  yield* codesInParts(values);
  for (const [key, value] of entries) if (nameKeys.test(key)) yield value;
}

function placeOf(feature: Feature, names: PlaceNames): Place | undefined {
  for (const call of callsOf(feature)) {
    const place = names.find(call);
    if (place) return place;
  }
  // Under an unknown key, a value that names one place is believed, and several are not.
  const others = new Set(Object.values(feature.properties).flatMap((value) => names.find(value) ?? []));
  return others.size === 1 ? [...others][0] : undefined;
}

/** What a reader knows a feature by: its name, else its code, with its path. */
function wordsOf(feature: Feature): string {
  const {id, path, properties} = feature;
  const named = Object.entries(properties).find(([key, value]) => nameKeys.test(key) && typeof value === 'string');
  const word = named?.[1] ?? id ?? Object.entries(properties).find(([key]) => codeKeys.test(key))?.[1];
  const text = typeof word === 'string' || typeof word === 'number' ? String(word).trim() : '';
  return text ? `${text.length > 24 ? `${text.slice(0, 24)}…` : text} (${path})` : path;
}

/** How many names a sentence carries. */
const mostNames = 20;

function listed(names: readonly string[], zh: boolean): string {
  const rest = names.length - mostNames;
  const list = names.slice(0, mostNames).join(zh ? '、' : ', ');
  if (rest <= 0) return list;
  return zh ? `${list}等` : `${list} and ${rest} more`;
}

/**
 * Finds the place of each feature by id, code or name, as the values of places are found. The first feature of a place
 * stands; features without a place, second ones, and places without a feature are told of.
 */
export function joinFeatures<PlaceId extends string>(
  features: readonly Feature[],
  places: readonly Place<PlaceId>[],
): JoinedFeatures<PlaceId> {
  const names = placeNames(places);
  const byPlace = new Map<string, Feature>();
  const problems: Localized[] = [];
  const strangers: string[] = [];
  for (const feature of features) {
    const place = placeOf(feature, names);
    const before = place && byPlace.get(place.id);
    if (!place) strangers.push(wordsOf(feature));
    else if (!before) byPlace.set(place.id, feature);
    else
      problems.push({
        zh: `${feature.path} 与 ${before.path} 同为${place.name.zh}，用先出现的一个。`,
        en: `${feature.path} and ${before.path} are both ${place.name.en}; the first is used.`,
      });
  }
  const placed = places.flatMap((place) => {
    const feature = byPlace.get(place.id);
    return feature ? [{place, feature}] : [];
  });
  const missing = places.filter(({id}) => !byPlace.has(id));
  if (strangers.length > 0)
    problems.push({
      zh: `地图文件中有${strangers.length}个图形不属于本图的镇乡街道，未绘入：${listed(strangers, true)}。`,
      en: `The geometry has ${strangers.length} ${strangers.length === 1 ? 'area that belongs' : 'areas that belong'} to no township of this map, not drawn: ${listed(strangers, false)}.`,
    });
  if (missing.length > 0)
    problems.push({
      zh: `${missing.length}个镇乡街道在地图文件中没有图形，只见于数据表：${listed(
        missing.map(({name}) => name.zh),
        true,
      )}。`,
      en: `${missing.length} ${missing.length === 1 ? 'township has' : 'townships have'} no area in the geometry and ${missing.length === 1 ? 'stands' : 'stand'} only in the table: ${listed(
        missing.map(({name}) => name.en),
        false,
      )}.`,
    });
  return {placed, missing, problems};
}
