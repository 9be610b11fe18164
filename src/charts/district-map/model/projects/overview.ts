import type {Locale} from '../../../../dataset/types.js';
import type {Box} from '../../../../model/layout.js';
import {classOf, countClasses, countLegend} from '../count-classes.js';
import type {DistrictMapLayout, MapForm} from '../layout.js';
import {hexagons} from '../tiles/layout.js';
import type {DistrictMapInput} from './located.js';
import {districtMapWords, noneWords, townshipValue, townshipWords} from './words.js';

/** Lays out the townships with the number of projects in each: the first view of a map. */
export function layoutDistrictMap(
  input: DistrictMapInput,
  box: Box,
  locale: Locale,
  form: MapForm = hexagons,
): DistrictMapLayout {
  const townships = form.inReadingOrder(input.townships);
  const classes = countClasses(townships.map(({located}) => located.length));
  const units = townships.map((township) => {
    const {place, located} = township;
    const {level} = classOf(classes, located.length);
    const valuesOf = () => [townshipValue(township, locale), located.length > 0 ? String(located.length) : '–'];
    return {place, text: townshipWords(township, locale), valuesOf, level, faint: level === 0};
  });
  return form.layout(districtMapWords(input, form, locale), units, box, locale, {
    legend: (marks, extent) => countLegend(classes, marks, extent, locale, {none: noneWords(locale)}),
  });
}
