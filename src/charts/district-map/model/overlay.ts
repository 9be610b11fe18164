import type {PlaceValues} from '../../../dataset/table/place-values.js';
import {projectsOfKind} from '../../../dataset/project-kind.js';
import {projectsByPlace} from '../../../dataset/query/projects-by-place.js';
import {townships} from '../../../dataset/query/projects.js';
import type {Locale, Place, Projects} from '../../../dataset/types.js';
import {classOf, countClasses} from './classes.js';
import {layerItems, layerTownships} from './layer.js';
import type {Layer} from './layer.js';
import {countsWords, layerTileWords} from './layer-words.js';
import type {Township} from './placement.js';
import type {Look} from './tiles/layout.js';
import {ownUnits} from './value-words.js';
import {kindsOf, mostKinds} from './values.js';
import type {Unit} from './values.js';
import {townshipWords} from './words.js';
import {classWords, valueClasses, valueClassOf} from './value-classes.js';
import type {Scale} from './value-classes.js';

/** What townships on another map are shaded by. */
export interface OverlayInput {
  readonly data: Projects;
  /** A page's own values; without them the layer is drawn. */
  readonly own?: PlaceValues | undefined;
  readonly layer: 'projects' | Layer;
  readonly scale: Scale;
  readonly breaks: readonly number[];
  /** The townships with the projects that are counted. Default: with all that are concrete. */
  readonly chosen?: readonly Township[] | undefined;
}

/** A township: what it is called, what it says, and its look. */
export interface OverlayRegion {
  readonly id: string;
  readonly text: string;
  readonly level: Look;
}

/** Townships shaded on another map, laid out: where they lie is told by that map. */
export interface OverlayLayout {
  readonly title: string;
  /** North to south, west to east. */
  readonly regions: readonly OverlayRegion[];
  readonly key: readonly {readonly level: Look; readonly text: string}[];
}

const words = {
  zh: {projects: '项目数', value: '数值', none: '无数据', other: '其他'},
  en: {projects: 'Projects', value: 'Value', none: 'No data', other: 'Other'},
};

/** North to south, west to east, as tiles stand; a township without a tile comes last. */
const inOrder = (a: {place: Place}, b: {place: Place}) =>
  (b.place.tile?.r ?? -1) - (a.place.tile?.r ?? -1) || (a.place.tile?.q ?? 0) - (b.place.tile?.q ?? 0);

function countedUnits({data, layer, chosen}: OverlayInput, locale: Locale): Unit[] {
  if (layer !== 'projects')
    return layerTownships(layerItems(layer, data), data).map((township) => ({
      place: township.place,
      value: township.count,
      text: layerTileWords(township, layer, locale),
    }));
  const byPlace = projectsByPlace({projects: projectsOfKind(data.projects, []), places: data.places});
  const counted = chosen ?? townships(data).map(({id}) => byPlace.get(id)!);
  return counted.map((township) => ({
    place: township.place,
    value: township.located.length,
    text: townshipWords(township, locale),
  }));
}

interface Shading {
  readonly lookOf: (unit: Unit) => Look;
  readonly key: OverlayLayout['key'];
}

function byCount(units: readonly Unit[]): Shading {
  const classes = countClasses(units.map(({value}) => Number(value)));
  return {
    lookOf: ({value}) => classOf(classes, Number(value)).level,
    key: classes.map(({level, from, to}) => ({level, text: from === to ? String(from) : `${from}–${to}`})),
  };
}

function byKind(units: readonly Unit[], locale: Locale): Shading {
  const kinds = kindsOf(units).map(({kind}) => kind);
  const last = mostKinds - 1;
  const isCut = kinds.length > mostKinds;
  const lookOf = (kind: string) => `kind-${Math.min(kinds.indexOf(kind), last)}`;
  const shown = kinds.slice(0, isCut ? last : mostKinds).map((kind) => ({level: lookOf(kind), text: kind}));
  return {
    lookOf: ({value}) => lookOf(String(value)),
    key: isCut ? [...shown, {level: `kind-${last}`, text: words[locale].other}] : shown,
  };
}

function byValue(units: readonly Unit[], {scale, breaks}: OverlayInput, locale: Locale): Shading {
  const numbers = units.flatMap(({value}) => (typeof value === 'number' ? [value] : []));
  const classes = valueClasses(numbers, scale, breaks);
  return {
    lookOf: ({value}) => valueClassOf(classes, value as number).level,
    key: classes.map((one) => ({level: one.level, text: classWords(one, locale)})),
  };
}

/** Lays out what townships on another map show: the page's own values, else the counts of a layer. */
export function layoutOverlay(input: OverlayInput, locale: Locale): OverlayLayout {
  const {own, layer, data} = input;
  const {projects, value, none} = words[locale];
  const units = (own ? ownUnits(own, townships(data), locale) : countedUnits(input, locale)).sort(inOrder);
  const given = units.filter((unit) => unit.value !== null);
  const {lookOf, key} = !own
    ? byCount(given)
    : given.some((unit) => typeof unit.value === 'string')
      ? byKind(given, locale)
      : byValue(given, input, locale);
  const unit = own?.unit ? {zh: `（${own.unit}）`, en: ` (${own.unit})`}[locale] : '';
  return {
    title: own ? value + unit : layer === 'projects' ? projects : countsWords(layer, locale),
    regions: units.map((one) => ({
      id: one.place.id,
      text: one.text,
      level: one.value === null ? 'none' : lookOf(one),
    })),
    key: given.length < units.length ? [...key, {level: 'none', text: none}] : key,
  };
}
