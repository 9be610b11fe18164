import type {Locale, Place} from '../../../dataset/types.js';
import type {FigureWords} from '../../../model/layout.js';
import type {DivisionNouns} from '../../../model/words/division/words.js';
import {joinShades} from './layout.js';
import type {DistrictMapLayout, MapForm, Panel} from './layout.js';
import type {Room} from './list-room.js';
import {languages as customized} from './words/customized/languages.js';
import {languages} from './words/languages.js';

/** Whether a map can show none of its divisions, as that of a dataset whose places have no tiles. */
export const isListAlone = (units: readonly {readonly place: Place}[], {isOnMap, namesMissing}: MapForm): boolean =>
  !namesMissing && units.length > 0 && !units.some(({place}) => isOnMap(place));

/** A list of the divisions in place of a map that can show none of them, and a remark that says so. */
export function listAlone(
  words: FigureWords,
  listIn: (room: Room) => Panel,
  nouns: DivisionNouns,
  width: number,
  locale: Locale,
): DistrictMapLayout {
  const {labels, shades, bottom} = listIn({x: 0, y: 0, width});
  const {schematic} = languages[locale]();
  return {
    ...words,
    howToRead: '',
    notes: [...words.notes.filter((note) => note !== schematic), customized[locale].noTiles(nouns)],
    ...{width, height: bottom, labels, marks: [], shades: joinShades(shades)},
  };
}
