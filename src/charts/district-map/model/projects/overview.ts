import type {Locale} from '../../../../dataset/types.js';
import type {Box} from '../../../../model/layout.js';
import {joinShades} from '../layout.js';
import type {DistrictMapLayout, MapForm} from '../layout.js';
import {mapWords} from '../languages.js';
import {hexagons} from '../tiles/layout.js';
import {placementBar} from './bar.js';
import {chosenTownship, townshipList} from './list.js';
import {authorityOf, placementOf} from './located.js';
import type {DistrictMapInput} from './located.js';
import {districtMapWords, starWords, townshipValue, townshipWords} from './words.js';

/** From this width on, in pixels, the projects of all townships are listed beside the map. */
const wide = 840;
/** The share of a wide graphic that the map takes, and the distance from it to the list and to what stands below. */
const share = 0.47;
const air = {beside: 36, below: 14};

/** How the dots are read that a layout has drawn; a star marks the numbers that stand where dots have no room. */
function howToRead({shades, labels}: DistrictMapLayout, locale: Locale): string {
  const drawn = new Set(shades.map(({level}) => level));
  const kinds = drawn.has('inferred') ? (drawn.has('stated') ? 'both' : 'inferred') : drawn.has('stated') && 'stated';
  const star = labels.some(({text}) => /\d\*$/.test(text));
  return [kinds && mapWords[locale].dots[kinds], star && starWords(locale)].filter(Boolean).join(' ');
}

/**
 * Lays out the townships with a dot for each of their projects: the first view of a map. Above it stands how many projects
 * are on it and how many are not; beside it, where there is room, the projects of all townships, else below it those of
 * the township that is chosen.
 *
 * @param selected The id of the township that is chosen. Default: none.
 */
export function layoutDistrictMap(
  input: DistrictMapInput,
  box: Box,
  locale: Locale,
  form: MapForm = hexagons,
  selected = '',
): DistrictMapLayout {
  const placement = placementOf(input.townships, input.projects);
  const isWide = box.width >= wide && placement.located.size > 0;
  const width = isWide ? Math.round(box.width * share) : box.width;
  const units = form.inReadingOrder(input.townships).map((township) => {
    const {place, located} = township;
    const count = String(located.length);
    return {
      place,
      text: townshipWords(township, locale),
      valuesOf: () => [townshipValue(township, locale), count],
      dots: located.map(({basis}) => authorityOf(basis) !== 'inferred'),
      level: located.length > 0 ? 'located' : 'unlocated',
      faint: located.length === 0,
      rank: located.length,
    };
  });
  const words = districtMapWords(input, locale);
  const bar = placementBar(input, placement, width, locale);
  const map = form.layout(words, units, {width, top: bar.bottom}, locale, {});
  const read = {...map, howToRead: howToRead(map, locale)};
  if (map.marks.length === 0) return read;
  const list = isWide
    ? townshipList(input.townships, {x: width + air.beside, y: 0, width: box.width - width - air.beside}, locale)
    : chosenTownship(
        input.townships.find(({place}) => place.id === selected),
        {x: 0, y: map.height + air.below, width},
        locale,
      );
  return {
    ...read,
    width: box.width,
    height: Math.max(map.height, list.bottom),
    labels: [...bar.labels, ...map.labels, ...list.labels],
    shades: joinShades([...map.shades, ...bar.shades, ...list.shades]),
  };
}
