import type {Locale, Localized, Project, Report} from '../dataset/types.js';
import {classOf, countClasses} from './district-map-classes.js';
import {legendOf} from './district-map-legend.js';
import type {Township} from './district-map-placement.js';
import {inReadingOrder, layoutTiles} from './district-map-tiles.js';
import type {DistrictMapLayout, MapForm} from './district-map-tiles.js';
import {districtMapWords, townshipValue, townshipWords} from './district-map-words.js';
import {hexagons} from './hexagon.js';
import type {Box} from './layout.js';

/** What a map of projects is about. */
export interface DistrictMapInput {
  readonly report: Report;
  /** Every township, with the chosen projects in it. */
  readonly townships: readonly Township[];
  /** All projects that were chosen, with a township or without, in the order of the report. */
  readonly projects: readonly Project[];
  /** The kinds that the projects were chosen by; without any, only what is concrete is counted. */
  readonly kinds: readonly string[];
  /** What else and what kinds they were chosen by, in words: `2023年计划开工公园类`. Default: none. */
  readonly choice?: Localized;
}

export type {DistrictMapLayout} from './district-map-tiles.js';

/** Lays out the townships as tiles, each with its name and number of projects. */
export function layoutDistrictMap(
  input: DistrictMapInput,
  box: Box,
  locale: Locale,
  form: MapForm = hexagons,
): DistrictMapLayout {
  const townships = inReadingOrder(input.townships, form);
  const classes = countClasses(townships.map(({located}) => located.length));
  const tiles = townships.map((township) => {
    const {place, located} = township;
    const {level} = classOf(classes, located.length);
    const valuesOf = () => [townshipValue(township), String(located.length)];
    return {place, text: townshipWords(township, locale), valuesOf, level, faint: level === 0};
  });
  return layoutTiles(districtMapWords(input, locale), tiles, box, locale, {
    form,
    legend: (marks, sides) => legendOf(classes, marks, sides, locale),
  });
}
