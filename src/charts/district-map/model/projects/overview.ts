import type {Locale, Localized, Project, Report} from '../../../../dataset/types.js';
import {classOf, countClasses} from '../count-classes.js';
import {legendOf} from '../legend.js';
import type {Township} from './located.js';
import {inReadingOrder, layoutTiles} from '../tiles/layout.js';
import type {DistrictMapLayout, MapForm} from '../tiles/layout.js';
import {districtMapWords, townshipValue, townshipWords} from './words.js';
import {hexagons} from '../tiles/hexagon.js';
import type {Box} from '../../../../model/layout.js';

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

export type {DistrictMapLayout} from '../tiles/layout.js';

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
