import {textIn} from '../../../../dataset/localized.js';
import type {Locale} from '../../../../dataset/types.js';
import type {Box, Label} from '../../../../model/layout.js';
import {isWide} from '../beside.js';
import {dotShade} from '../dots.js';
import {joinShades} from '../layout.js';
import type {DistrictMapLayout, Panel, Shade} from '../layout.js';
import {roomBelow, roomBeside} from '../list-room.js';
import type {Room} from '../list-room.js';
import {shortName} from '../name.js';
import {leading, listWords, divisionList} from '../division-list.js';
import type {ListRow} from '../division-list.js';
import {authorityOf} from './located.js';
import type {DistrictMapInput, Division} from './located.js';
import {languages} from '../words/languages.js';

/** The room for a dot before a name. */
const indent = 16;
/** The most names of one division that are listed. */
export const mostNames = 12;

/** The names of the projects of a division below `y`, each after its dot: those whose place is stated, then those where it is inferred. */
function nameLines({located}: Division, {x, y, width}: Room, most: number, locale: Locale): Panel {
  const labels: Label[] = [];
  const shades: Shade[] = [];
  let bottom = y;
  const addWords = (text: string) => {
    const words = listWords(text, {x: x + indent, y: bottom, width: width - indent}, 'name');
    labels.push(...words.labels);
    bottom = words.bottom;
  };
  const isStated = ({basis}: Division['located'][number]) => authorityOf(basis) !== 'inferred';
  const sorted = [...located].sort((a, b) => Number(isStated(b)) - Number(isStated(a)));
  for (const one of sorted.slice(0, most)) {
    shades.push(dotShade(isStated(one), x + 5, bottom + leading / 2, 4));
    addWords(textIn(one.project.name, locale));
  }
  if (sorted.length > most) addWords(languages[locale]().moreProjects(sorted.length - most));
  return {labels, shades, bottom};
}

/** How much of a list of projects is shown. */
export interface Extent {
  /** The most names of one division. Default: a dozen. */
  readonly names?: number;
  /** Takes the divisions that are listed from those with projects, and tells of the others in words. Default: all are listed. */
  readonly shorten?: (having: readonly Division[]) => {readonly listed: readonly Division[]; readonly more: string};
  /** The id of the division that is chosen, which is shown in any case. Default: none. */
  readonly selected?: string;
}

/** The divisions with their projects by name, those with the most first; at the end the divisions without any. */
export function projectList(
  divisions: readonly Division[],
  room: Room,
  {names = mostNames, shorten, selected}: Extent,
  locale: Locale,
): Panel {
  const shortNameOf = ({place}: Division) => shortName(place.name, locale);
  const having = divisions
    .filter(({located}) => located.length > 0)
    .sort((a, b) => b.located.length - a.located.length);
  const {listed, more} = shorten?.(having) ?? {listed: having, more: ''};
  const rows = listed.map((division): ListRow => ({
    head: `${shortNameOf(division)} ${division.located.length}`,
    content: (inside) => nameLines(division, inside, names, locale),
    isChosen: division.place.id === selected,
  }));
  if (more) rows.push({head: '', content: (inside) => listWords(more, inside, 'note')});
  const others = divisions.filter(({located}) => located.length === 0).map(shortNameOf);
  return divisionList(rows, others.length > 0 ? languages[locale]().without(others) : '', room);
}

/** A map with the names of projects: beside it where there is room, else below it, unless the room is low. */
export function withNames(
  map: DistrictMapLayout,
  {divisions}: DistrictMapInput,
  {isLow}: Box,
  extent: Extent,
  locale: Locale,
): DistrictMapLayout {
  const {width, height, marks} = map;
  const hasNames = marks.length > 0 && divisions.some(({located}) => located.length > 0);
  if (!hasNames || (isLow && !isWide(width))) return map;
  const room = isWide(width) ? roomBeside(width, height) : roomBelow(width, height);
  const panel = projectList(divisions, room, extent, locale);
  return {
    ...map,
    height: Math.max(height, panel.bottom),
    labels: [...map.labels, ...panel.labels],
    shades: joinShades([...map.shades, ...panel.shades]),
  };
}
