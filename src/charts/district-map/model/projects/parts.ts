import type {Locale} from '../../../../dataset/types.js';
import type {Level} from '../layout.js';
import {languages} from '../words/languages.js';
import type {DistrictMapInput, Placement} from './located.js';

/** A part of the projects: the look of its dots or of its bar, how many they are, and in words. */
export interface Part {
  readonly level: Level;
  readonly count: number;
  readonly text: string;
}

/** The projects by the authority on which they are placed, and those that are not placed: the parts that there are. */
export function partsOf(
  {districtWide, nouns}: DistrictMapInput,
  {located, inferred, unlocated}: Placement,
  locale: Locale,
): Part[] {
  const words = languages[locale](nouns?.[locale]);
  const stated = located.size - inferred;
  const wide = unlocated.filter((project) => districtWide?.has(project)).length;
  const unknown = unlocated.length - wide;
  return [
    {level: 'stated', count: stated, text: words.stated(stated)},
    {level: 'inferred', count: inferred, text: words.inferred(inferred)},
    {level: 'bar', count: wide, text: words.ofWhole(wide)},
    {level: 'bar', count: unknown, text: words.unknown(unknown)},
  ].filter(({count}) => count > 0);
}
