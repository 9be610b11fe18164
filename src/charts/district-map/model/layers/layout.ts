import type {Locale, Projects} from '../../../../dataset/types.js';
import type {Box} from '../../../../model/layout.js';
import {divisionNouns} from '../../../../model/words/division.js';
import {classOf, countClasses, countLegend} from '../count-classes.js';
import type {DistrictMapLayout} from '../layout.js';
import {isListAlone, listAlone} from '../list-alone.js';
import {withListBeside} from '../list-beside.js';
import {layoutValues} from '../values/layout.js';
import type {CountStyle} from '../values/layout.js';
import {layerItems, layerDivisions} from './items.js';
import type {Layer} from './items.js';
import {countsWords, layerTileWords, layerWords} from './figure-words.js';
import {layerList} from './list.js';

/** Lays out mentions or recognitions. Items that are not on the map are listed by name where `isListed` is true. */
export function layoutLayer(
  layer: Layer,
  data: Projects,
  style: CountStyle,
  box: Box,
  locale: Locale,
  isListed = false,
): DistrictMapLayout {
  const items = layerItems(layer, data);
  const divisions = layerDivisions(items, data);
  const words = layerWords({layer, data, items, divisions, isListed}, style, locale);
  const heading = countsWords(layer, locale);
  const nouns = divisionNouns(data)[locale];
  if (isListAlone(divisions, style.form))
    return listAlone(words, (room) => layerList(divisions, layer, room, locale), nouns, box.width, locale);
  const units = divisions.map((division) => ({
    place: division.place,
    value: division.count,
    text: layerTileWords(division, layer, locale),
    mark: division.inferred > 0 ? '*' : '',
  }));
  if (!style.byCount) return layoutValues(words, units, {...style, heading, nouns}, box, locale);
  const drawn = style.form.inReadingOrder(units);
  const classes = countClasses(drawn.map(({value}) => value));
  const shaded = drawn.map(({place, value, text, mark}) => {
    const {level} = classOf(classes, value);
    return {place, text, valuesOf: () => [`${value}${mark}`, String(value)], level, faint: level === 0};
  });
  const draw = (width: number) =>
    style.form.layout(words, shaded, {width}, locale, {
      legend: (marks, extent) => countLegend(classes, marks, extent, locale, {title: heading}),
    });
  return withListBeside(box.width, draw, (room) => layerList(divisions, layer, room, locale));
}
