import type {Locale} from '../../../../dataset/types.js';
import {classOf, countClasses} from '../count-classes.js';
import {layerItems, layerTownships} from '../layers/items.js';
import type {Layer} from '../layers/items.js';
import {countsWords, layerTileWords, layerWords} from '../layers/words.js';
import type {LayerInput} from '../layers/words.js';
import {legendOf} from '../legend.js';
import {inReadingOrder, layoutTiles} from '../tiles/layout.js';
import type {DistrictMapLayout} from '../tiles/layout.js';
import {layoutValues} from '../values/layout.js';
import type {Unit, ValueLook} from '../values/layout.js';
import {districtMapWords, townshipValue, townshipWords} from './words.js';
import {layoutDistrictMap} from './overview.js';
import type {DistrictMapInput} from './overview.js';
import type {Box, FigureWords} from '../../../../model/layout.js';
import type {Projects} from '../../../../dataset/types.js';

/** How counts are drawn: as a page asked, or with a class for each count. */
export type CountLook = Omit<ValueLook, 'heading'> & {readonly usual: boolean};

const projectsHeading = {zh: '项目数', en: 'Projects'};
const reading = {
  zh: {
    symbols: '圆面积与项目数成正比',
    choropleth: '底色越醒目，项目越多',
    star: '*为含推断归属',
    join: '；',
    stop: '。',
  },
  en: {
    symbols: 'The area of a circle is the number of projects',
    choropleth: 'The stronger the colour, the more projects',
    star: '* partly placed by inference',
    join: '; ',
    stop: '.',
  },
};
const tileless = {
  zh: (count: number) => `另有${count}个镇乡街道未绘入图中。`,
  en: (count: number) => `Townships not on the map: ${count}.`,
};

/** How to read projects that have no shade for each count, so none of its own for zero. */
function howToReadScaled(units: readonly Unit[], encoding: CountLook['encoding'], locale: Locale): string {
  const {symbols, choropleth, star, join, stop} = reading[locale];
  const drawn = units.filter(({place}) => place.tile);
  const parts = [
    encoding === 'symbols' && symbols,
    encoding === 'choropleth' && new Set(drawn.map(({value}) => value)).size > 1 && choropleth,
    drawn.some(({mark}) => mark) && star,
  ].filter((part) => part !== false);
  return parts.join(join) + (parts[0] ? stop : '');
}

/** Lays out the projects of townships as a page asks. */
export function layoutProjects(input: DistrictMapInput, look: CountLook, box: Box, locale: Locale): DistrictMapLayout {
  // Of a geometry, its own problems name the townships without an area.
  const without = look.form.layout ? 0 : input.townships.filter(({place}) => !place.tile).length;
  const told = <Words extends FigureWords>(words: Words): Words =>
    without > 0 ? {...words, notes: [...words.notes, tileless[locale](without)]} : words;
  if (look.usual) return told(layoutDistrictMap(input, box, locale, look.form));
  const words = told(districtMapWords(input, locale));
  const units = input.townships.map((township): Unit => ({
    place: township.place,
    value: township.located.length,
    text: townshipWords(township, locale),
    mark: townshipValue(township).endsWith('*') ? '*' : '',
  }));
  const howToRead = howToReadScaled(units, look.encoding, locale);
  return layoutValues({...words, howToRead}, units, {...look, heading: projectsHeading[locale]}, box, locale);
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
  const words = layerWords(input, look, locale);
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
