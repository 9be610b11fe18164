import {textIn} from '../../../../dataset/localized.js';
import type {Locale} from '../../../../dataset/types.js';
import type {Label} from '../../../../model/layout.js';
import {isWide} from '../beside.js';
import {dotShade} from '../dots.js';
import {joinShades} from '../layout.js';
import type {DistrictMapLayout, Panel, Shade} from '../layout.js';
import {longestList, roomBeside} from '../list-beside.js';
import type {Room} from '../list-beside.js';
import {shortName} from '../name.js';
import {leading, listLine, listWords, divisionList} from '../division-list.js';
import {authorityOf} from './located.js';
import type {DistrictMapInput, Division} from './located.js';
import {languages} from '../words/names/languages.js';

/** The room for a dot before names. */
const indent = 16;
/** The most names of one division that are listed, and fewer where the list would be long. */
export const mostNames = [12, 6, 3, 1];

/** The names of the projects of a division below `y`: those whose place is stated, and those where it is inferred, each after a dot of its kind. */
function nameLines({located}: Division, {x, y, width}: Room, most: number, locale: Locale): Panel {
  const listed = located.slice(0, most);
  const labels: Label[] = [];
  const shades: Shade[] = [];
  let bottom = y;
  for (const isStated of [true, false]) {
    const alike = listed.filter(({basis}) => (authorityOf(basis) !== 'inferred') === isStated);
    if (alike.length === 0) continue;
    const isLast = alike.includes(listed.at(-1)!);
    const words = languages[locale].names(
      alike.map(({project}) => textIn(project.name, locale)),
      isLast ? located.length - listed.length : 0,
    );
    shades.push(dotShade(isStated, x + 5, bottom + leading / 2, 4));
    const room = {x: x + indent, y: bottom, width: width - indent};
    const lines = listWords(words, room, isStated ? 'name' : 'note');
    labels.push(...lines.labels);
    bottom = lines.bottom;
  }
  return {labels, shades, bottom};
}

/** The divisions with their projects by name, those with the most first; at the end the divisions without any. */
export function projectList(divisions: readonly Division[], room: Room, most: number, locale: Locale): Panel {
  const shortNameOf = ({place}: Division) => shortName(place.name, locale);
  const having = divisions
    .filter(({located}) => located.length > 0)
    .sort((a, b) => b.located.length - a.located.length);
  const rows = having.map((division) => ({
    head: `${shortNameOf(division)} ${division.located.length}`,
    content: (inside: Room) => nameLines(division, inside, most, locale),
  }));
  const others = divisions.filter(({located}) => located.length === 0).map(shortNameOf);
  return divisionList(rows, others.length > 0 ? languages[locale].without(others) : '', room);
}

/** The projects of one division by name, below a map; nothing where it has none. */
function chosenDivision(division: Division | undefined, {x, y, width}: Room, locale: Locale): Panel {
  const count = division?.located.length ?? 0;
  if (!division || count === 0) return {labels: [], shades: [], bottom: 0};
  const margin = 14;
  const names = nameLines(division, {x: x + margin, y: y + leading + 2, width: width - margin}, mostNames[0], locale);
  const heading = languages[locale].heading(textIn(division.place.name, locale), count);
  return {
    labels: [listLine(x + margin, y + 14, heading, 'name', true), ...names.labels],
    shades: [{level: 'stated', path: `M${x} ${y}h3V${names.bottom}h-3z`}, ...names.shades],
    bottom: names.bottom,
  };
}

/** The distance between the map and the names below it, in pixels. */
const below = 14;

/**
 * A map with the names of projects: those of all divisions beside it, where there is room, else those of the division that
 * is chosen below it.
 *
 * @param selected The id of the division that is chosen; empty for none.
 */
export function withNames(
  map: DistrictMapLayout,
  {divisions}: DistrictMapInput,
  selected: string,
  locale: Locale,
): DistrictMapLayout {
  if (map.marks.length === 0 || divisions.every(({located}) => located.length === 0)) return map;
  const {width, height} = map;
  const listOf = (most: number) => projectList(divisions, roomBeside(width, height), most, locale);
  const panel = isWide(width)
    ? mostNames.map(listOf).find(({bottom}, index, all) => bottom <= longestList * height || index === all.length - 1)!
    : chosenDivision(
        divisions.find(({place}) => place.id === selected),
        {x: 0, y: height + below, width},
        locale,
      );
  return {
    ...map,
    ...(!isWide(width) && panel.bottom > 0 && {named: selected}),
    height: Math.max(height, panel.bottom),
    labels: [...map.labels, ...panel.labels],
    shades: joinShades([...map.shades, ...panel.shades]),
  };
}
