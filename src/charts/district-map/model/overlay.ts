import {projectsOfKind} from '../../../dataset/project-kind.js';
import {divisions} from '../../../dataset/query/divisions.js';
import type {PlaceValues} from '../../../dataset/table/place-values.js';
import type {Locale, Place, Projects} from '../../../dataset/types.js';
import {divisionNouns} from '../../../model/words/division.js';
import {classOf, countClasses, rangeWords} from './count-classes.js';
import {layerItems, layerDivisions} from './layers/items.js';
import type {Layer} from './layers/items.js';
import {countsWords, layerTileWords} from './layers/figure-words.js';
import type {Level} from './layout.js';
import {locate} from './projects/located.js';
import type {Division} from './projects/located.js';
import {divisionWords} from './projects/figure-words.js';
import {categoriesOf, categoryLevel, classWords, valueClasses, valueClassOf} from './values/classes.js';
import type {Scale} from './values/classes.js';
import type {Unit} from './values/layout.js';
import {valueUnits} from './values/figure-words.js';
import {languages} from './words/overlay/languages.js';

/** The input for divisions on a map of another library. */
export interface OverlayInput {
  readonly data: Projects;
  /** The values of the page. Default: the counts of `layer`. */
  readonly values?: PlaceValues | undefined;
  readonly layer: 'projects' | Layer;
  readonly scale: Scale;
  readonly breaks: readonly number[];
  /** The divisions with the selected projects. Default: the divisions with all concrete projects. */
  readonly selection?: readonly Division[] | undefined;
}

/** A division: its id, its text for tip and list, and its level. */
interface OverlayRegion {
  readonly id: string;
  readonly text: string;
  readonly level: Level;
}

/** The divisions on a map of another library, without their areas. */
export interface OverlayLayout {
  readonly title: string;
  /** How to move among the divisions: part of the accessible name of their list. */
  readonly instructions: string;
  /** North to south, west to east. */
  readonly regions: readonly OverlayRegion[];
  readonly key: readonly {readonly level: Level; readonly text: string}[];
}

/** From north to south and from west to east, by their tiles; divisions without a tile come last. */
const inOrder = (a: {place: Place}, b: {place: Place}) =>
  (b.place.tile?.r ?? -1) - (a.place.tile?.r ?? -1) || (a.place.tile?.q ?? 0) - (b.place.tile?.q ?? 0);

function countedUnits({data, layer, selection}: OverlayInput, locale: Locale): Unit[] {
  if (layer !== 'projects')
    return layerDivisions(layerItems(layer, data), data).map((division) => ({
      place: division.place,
      value: division.count,
      text: layerTileWords(division, layer, locale),
    }));
  const counted = selection ?? locate(data, projectsOfKind(data.projects, [])).divisions;
  return counted.map((division) => ({
    place: division.place,
    value: division.located.length,
    text: divisionWords(division, locale),
  }));
}

/** The levels of values, and the rows of the legend. */
interface Shading {
  readonly levelOf: (value: number | string) => Level;
  readonly key: OverlayLayout['key'];
}

function byCount(counts: readonly number[]): Shading {
  const classes = countClasses(counts);
  return {
    levelOf: (value) => classOf(classes, Number(value)).level,
    key: classes.map((one) => ({level: one.level, text: rangeWords(one)})),
  };
}

function byCategory(values: readonly (number | string)[], locale: Locale): Shading {
  const categories = categoriesOf(values);
  return {
    levelOf: (value) => categoryLevel(categories, value),
    key: categories.map(({level, name}) => ({level, text: name ?? languages[locale].other})),
  };
}

function byValue(numbers: readonly number[], {scale, breaks}: OverlayInput, locale: Locale): Shading {
  const classes = valueClasses(numbers, scale, breaks);
  return {
    levelOf: (value) => valueClassOf(classes, value as number).level,
    key: classes.map((one) => ({level: one.level, text: classWords(one, locale)})),
  };
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

function shadingOf(units: readonly Unit[], input: OverlayInput, locale: Locale): Shading {
  const values = units.flatMap(({value}) => (value === null ? [] : [value]));
  const numbers = values.filter(isNumber);
  if (!input.values) return byCount(numbers);
  return numbers.length < values.length ? byCategory(values, locale) : byValue(numbers, input, locale);
}

/**
 * Lays out the divisions on a map of another library: the values of the page, else the counts of a layer. Where the page's values
 * name not one division, nothing is laid out: these divisions are not what the page is about.
 */
export function layoutOverlay(input: OverlayInput, locale: Locale): OverlayLayout {
  const {values, layer, data} = input;
  const {projects, values: titleOf, none, instructions} = languages[locale];
  const areOthers = values?.strangers !== undefined;
  const all = areOthers ? [] : values ? valueUnits(values, divisions(data), locale) : countedUnits(input, locale);
  const units = all.sort(inOrder);
  const {levelOf, key} = shadingOf(units, input, locale);
  return {
    title: values ? titleOf(values.unit ?? '') : layer === 'projects' ? projects : countsWords(layer, locale),
    instructions: instructions(divisionNouns(data)[locale]),
    regions: units.map((one) => ({
      id: one.place.id,
      text: one.text,
      level: one.value === null ? 'none' : levelOf(one.value),
    })),
    key: units.some((one) => one.value === null) ? [...key, {level: 'none', text: none}] : key,
  };
}
