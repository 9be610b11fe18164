import type {Locale} from '../dataset/types.js';
import {classOf, countClasses} from './district-map-classes.js';
import {layerItems, layerTownships} from './district-map-layer.js';
import type {Layer} from './district-map-layer.js';
import {countsWords, layerTileWords, layerWords} from './district-map-layer-words.js';
import type {LayerInput} from './district-map-layer-words.js';
import {legendOf} from './district-map-legend.js';
import {inReadingOrder, layoutTiles} from './district-map-tiles.js';
import type {DistrictMapLayout} from './district-map-tiles.js';
import {layoutValues} from './district-map-values.js';
import type {Unit, ValueLook} from './district-map-values.js';
import {districtMapWords, townshipValue, townshipWords} from './district-map-words.js';
import {layoutDistrictMap} from './district-map.js';
import type {DistrictMapInput} from './district-map.js';
import type {Box, FigureWords} from './layout.js';
import type {Projects} from '../dataset/types.js';

/** How counts are drawn: as a page asked, or with a class for each count. */
export type CountLook = Omit<ValueLook, 'heading'> & {readonly usual: boolean};

const projectsHeading = {zh: '项目数', en: 'Projects'};
const circle = {zh: '圆面积与项目数成正比', en: 'The area of a circle is the number of projects'};
const star = {zh: '；*为含推断归属', en: '; * partly placed by inference'};
const stop = {zh: '。', en: '.'};

/** Lays out the projects of townships as a page asks. */
export function layoutProjects(input: DistrictMapInput, look: CountLook, box: Box, locale: Locale): DistrictMapLayout {
  // The last note counts the townships that stand nowhere; a geometry's own problems name those without an area.
  const isTold = look.form.layout && input.townships.some(({place}) => !place.tile);
  const untold = <Words extends FigureWords>(words: Words): Words =>
    isTold ? {...words, notes: words.notes.slice(0, -1)} : words;
  if (look.usual) return untold(layoutDistrictMap(input, box, locale, look.form));
  const words = untold(districtMapWords(input, locale));
  const units = input.townships.map((township): Unit => ({
    place: township.place,
    value: township.located.length,
    text: townshipWords(township, locale),
    mark: townshipValue(township).endsWith('*') ? '*' : '',
  }));
  const isPartlyInferred = units.some(({mark}) => mark);
  const symbols = circle[locale] + (isPartlyInferred ? star[locale] : '') + stop[locale];
  const read = look.encoding === 'symbols' ? symbols : words.howToRead;
  const heading = projectsHeading[locale];
  return layoutValues({...words, howToRead: read}, units, {...look, heading}, box, locale);
}

/** Lays out mentions or recognitions; what is not on the map is listed by name where that is asked for. */
export function layoutLayer(
  layer: Layer,
  data: Projects,
  look: CountLook,
  box: Box,
  locale: Locale,
  isListed = false,
): DistrictMapLayout {
  const items = layerItems(layer, data);
  const input: LayerInput = {layer, data, items, townships: layerTownships(items, data), isListed};
  const words = layerWords(input, look.encoding === 'symbols', locale);
  const heading = countsWords(layer, locale);
  const units = input.townships.map((township) => ({
    place: township.place,
    value: township.count,
    text: layerTileWords(township, layer, locale),
    mark: township.inferred > 0 ? '*' : '',
  }));
  if (!look.usual) return layoutValues(words, units, {...look, heading}, box, locale);
  const drawn = inReadingOrder(units, look.form);
  const classes = countClasses(drawn.map(({value}) => value));
  const tiles = drawn.map(({place, value, text, mark}) => {
    const {level} = classOf(classes, value);
    return {place, text, valuesOf: () => [`${value}${mark}`, String(value)], level, faint: level === 0};
  });
  return layoutTiles(words, tiles, box, locale, {
    form: look.form,
    legend: (marks, sides) => legendOf(classes, marks, sides, locale, heading),
  });
}
