import {textIn} from '../../../../dataset/localized.js';
import type {Locale} from '../../../../dataset/types.js';
import type {Box, FigureWords} from '../../../../model/layout.js';
import {languages as sharedWords} from '../../../../model/words/languages.js';
import {mapWidth} from '../beside.js';
import {joinShades} from '../layout.js';
import type {DistrictMapLayout, MapForm} from '../layout.js';
import {languages} from '../words/languages.js';
import {hexagons} from '../tiles/layout.js';
import {placementBar} from './bar.js';
import {authorityOf, placementOf} from './located.js';
import type {DistrictMapInput, Placement} from './located.js';
import {districtMapWords, divisionValue, divisionWords} from './figure-words.js';

/**
 * How the dots are read that a layout has drawn: that there are more of them than projects, where one is in several
 * divisions; a star marks the numbers that stand where dots have no room. What is filled and what is hollow stands at the bar.
 */
function howToRead(
  {shades, labels}: DistrictMapLayout,
  {nouns}: DistrictMapInput,
  {shared}: Placement,
  locale: Locale,
): string {
  const words = languages[locale](nouns?.[locale]);
  const hasDots = shades.some(({level}) => level === 'inferred' || level === 'stated');
  const star = labels.some(({text}) => /\d\*$/.test(text));
  return [
    hasDots && words.dots,
    hasDots && shared[0] && words.shared(shared.map(({name}) => textIn(name, locale))),
    star && words.star,
  ]
    .filter(Boolean)
    .join(sharedWords[locale].space);
}

/**
 * Lays out the divisions with a dot for each of their projects: the first view of a map. Above it stands how many projects
 * are on it and how many are not.
 */
export function layoutDistrictMap(
  input: DistrictMapInput,
  box: Box,
  locale: Locale,
  form: MapForm = hexagons,
  words: FigureWords = districtMapWords(input, locale),
): DistrictMapLayout {
  const placement = placementOf(input.divisions, input.projects);
  const width = placement.located.size > 0 ? mapWidth(box.width) : box.width;
  const units = form.inReadingOrder(input.divisions).map((division) => {
    const {place, located} = division;
    const count = String(located.length);
    return {
      place,
      text: divisionWords(division, locale),
      valuesOf: () => [divisionValue(division, locale), count],
      dots: located.map(({basis}) => authorityOf(basis) !== 'inferred'),
      level: located.length > 0 ? 'located' : 'unlocated',
      faint: located.length === 0,
      rank: located.length,
    };
  });
  const bar = placementBar(input, placement, width, locale);
  const map = form.layout(words, units, {width, top: bar.bottom}, locale, {});
  const read = {...map, howToRead: howToRead(map, input, placement, locale)};
  if (map.marks.length === 0) return read;
  return {
    ...read,
    width: box.width,
    labels: [...bar.labels, ...map.labels],
    shades: joinShades([...map.shades, ...bar.shades]),
  };
}
