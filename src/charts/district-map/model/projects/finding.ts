import {textIn} from '../../../../dataset/localized.js';
import type {Locale} from '../../../../dataset/types.js';
import {group} from '../../../../model/group.js';
import {placeOf} from '../../../../model/words/place.js';
import {shortName} from '../name.js';
import {languages} from '../words/languages.js';
import type {Finding} from '../words/words.js';
import type {DistrictMapInput, Placement, Division} from './located.js';

/** The most divisions that a title names. */
export const mostNamed = 4;

export const countOf = ({located}: Division): number => located.length;

/**
 * The divisions with the most projects: as many as it takes for half of the projects, while a title can name them.
 * Divisions with the same number are taken together or not at all; empty where even those with the most are too many.
 */
function leading(divisions: readonly Division[], half: number): Division[] {
  const sorted = divisions.filter(({located}) => located.length > 0).sort((a, b) => countOf(b) - countOf(a));
  const first: Division[] = [];
  for (const alike of group(sorted, countOf).values()) {
    if (first.length + alike.length > mostNamed || projectsOf(first).size >= half) break;
    first.push(...alike);
  }
  return first;
}

/** The projects of some divisions, each once. */
const projectsOf = (divisions: readonly Division[]) =>
  new Set(divisions.flatMap(({located}) => located.map(({project}) => project)));

/** The numbers and names of the finding about some projects. */
export const findingOf = (
  {report, selection, projects}: DistrictMapInput,
  {located, inferred}: Placement,
  locale: Locale,
): Finding => ({
  place: placeOf(report, locale),
  selection: selection ? textIn(selection, locale) : '',
  all: projects.length,
  located: located.size,
  isInferred: inferred > located.size / 2,
});

/** The title of a map of projects of which several can be placed: where these are. */
export function titleOf(input: DistrictMapInput, placement: Placement, locale: Locale): string {
  const words = languages[locale](input.nouns?.[locale]);
  const finding = findingOf(input, placement, locale);
  const having = input.divisions.filter((division) => countOf(division) > 0);
  const few = having.length <= mostNamed ? having : leading(having, finding.located / 2);
  const most = Math.max(...having.map(countOf));
  // That a few of many divisions have one project each is no finding.
  if (few.length === 0 || (few.length < having.length && most === 1)) return words.spread(finding, having.length, most);
  return words.inFew(
    finding,
    projectsOf(few).size,
    few.map(({place}) => shortName(place.name, locale)),
  );
}

/** What a map of projects counts. */
export const subtitleOf = (input: DistrictMapInput, placement: Placement, locale: Locale): string =>
  languages[locale](input.nouns?.[locale]).subtitle(findingOf(input, placement, locale));
