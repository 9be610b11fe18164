import {textIn} from '../../../../dataset/localized.js';
import type {Locale} from '../../../../dataset/types.js';
import {group} from '../../../../model/group.js';
import type {Box} from '../../../../model/layout.js';
import {languages as shared} from '../../../../model/words/languages.js';
import {projectKindWords} from '../../../../model/words/project-kind.js';
import type {DistrictMapLayout} from '../layout.js';
import {isWide} from '../beside.js';
import {isListAlone, listAlone} from '../list-alone.js';
import {longestList} from '../list-room.js';
import {languages} from '../words/customized/languages.js';
import {languages as mapWords} from '../words/languages.js';
import {layoutValues} from '../values/layout.js';
import type {CountStyle, Unit} from '../values/layout.js';
import {anyProjectsWords} from './any-projects.js';
import {placementOf} from './located.js';
import type {DistrictMapInput, Division, NamedMapInput} from './located.js';
import {mostNames, projectList, withNames} from './names.js';
import type {Extent} from './names.js';
import {layoutDistrictMap} from './overview.js';
import {divisionValue, divisionWords} from './figure-words.js';

/** How to read counts in classes or circles, where zero has no shade of its own. */
function howToReadValues(units: readonly Unit[], {encoding, form}: CountStyle, locale: Locale): string {
  const {howToRead, explanation} = languages[locale];
  const {symbols, choropleth, star} = howToRead;
  const drawn = units.filter(({place}) => form.isOnMap(place));
  const parts = [
    encoding === 'symbols' && symbols,
    encoding === 'choropleth' && new Set(drawn.map(({value}) => value)).size > 1 && choropleth,
    drawn.some(({mark}) => mark) && star,
  ].filter((part) => part !== false);
  return explanation(parts);
}

/** A map with the names of projects: fewer of each division where the list beside it would be long. */
function withFittingNames(
  map: DistrictMapLayout,
  input: DistrictMapInput,
  box: Box,
  extent: Extent,
  locale: Locale,
): DistrictMapLayout {
  const layoutWith = (names: number) => withNames(map, input, box, {...extent, names}, locale);
  if (!isWide(box.width)) return layoutWith(mostNames);
  const layouts = [mostNames, 6, 3, 1].map(layoutWith);
  return layouts.find(({height}) => height <= longestList * map.height) ?? layouts.at(-1)!;
}

/** A list below a map that would have more divisions than `whole` begins with `first` of them, until all are asked for. */
const mostDivisions = {whole: 15, first: 12};

/** The first of the divisions with projects and the one that is chosen, and in words how many more there are. */
const firstDivisions =
  (selected: string, locale: Locale) =>
  (having: readonly Division[]): {readonly listed: readonly Division[]; readonly more: string} => {
    const listed = having.filter(({place}, index) => index < mostDivisions.first || place.id === selected);
    return {listed, more: languages[locale].moreDivisions(having.length - listed.length)};
  };

/** The words of the button that lists the projects of so many divisions, and also does what another button does. */
function allDivisionsButton(count: number, other: string | undefined, locale: Locale): string {
  const {allDivisions, bothButtons} = languages[locale];
  return other ? bothButtons(allDivisions(count), other) : allDivisions(count);
}

/**
 * Lays out the projects of divisions in any style.
 *
 * @param selected The id of the division that is chosen. Default: none.
 * @param isListed Whether the list below the map has all divisions, however many there are. Default: false.
 */
export function layoutProjects(
  input: NamedMapInput,
  style: CountStyle,
  box: Box,
  locale: Locale,
  selected = '',
  isListed = false,
): DistrictMapLayout {
  const {form} = style;
  const {counts: heading, missing} = languages[locale];
  const nouns = input.nouns[locale];
  const count = form.namesMissing ? 0 : input.divisions.filter(({place}) => !form.isOnMap(place)).length;
  const all = anyProjectsWords(input, locale);
  if (isListAlone(input.divisions, form))
    return listAlone(all, (room) => projectList(input.divisions, room, {}, locale), nouns, box.width, locale);
  const words = count > 0 ? {...all, notes: [...all.notes, missing(count, nouns)]} : all;
  if (style.byCount) {
    const map = layoutDistrictMap(input, box, locale, form, words);
    const having = input.divisions.filter(({located}) => located.length > 0).length;
    const isLong = !isWide(box.width) && having > mostDivisions.whole;
    const extent = {
      selected,
      ...(isLong && !isListed && {shorten: firstDivisions(selected, locale)}),
    };
    const named = withFittingNames(map, input, box, extent, locale);
    if (!isLong) return named;
    return {...named, more: {text: allDivisionsButton(having, map.more?.text, locale), open: isListed}};
  }
  const units = input.divisions.map((division): Unit => ({
    place: division.place,
    value: division.located.length || null,
    text: divisionWords(division, locale),
    mark: divisionValue(division, locale).endsWith('*') ? '*' : '',
  }));
  const howToRead = howToReadValues(units, style, locale);
  return layoutValues(
    {...words, howToRead},
    units,
    {...style, heading, nouns, none: mapWords[locale]().none},
    box,
    locale,
  );
}

/**
 * A map that lists by name, before its other notes, the projects for which the report names no division: a line for each
 * kind of project.
 */
export function withUnlocated(layout: DistrictMapLayout, input: DistrictMapInput, locale: Locale): DistrictMapLayout {
  const {more, notes} = layout;
  const byKind = group(placementOf(input.divisions, input.projects).unlocated, ({kind}) => kind);
  if (!more || byKind.size === 0) return layout;
  const {notOnMap} = mapWords[locale]();
  const lines = [...byKind].map(([kind, projects]) =>
    languages[locale].listed(
      projectKindWords(kind, locale),
      projects.map(({name}) => textIn(name, locale)),
    ),
  );
  return {
    ...layout,
    notes: [notOnMap + shared[locale].colon.trimEnd(), ...lines, ...notes],
    more: {...more, open: true},
  };
}
