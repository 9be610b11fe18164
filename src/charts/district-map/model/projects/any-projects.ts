import type {Locale} from '../../../../dataset/types.js';
import type {FigureWords} from '../../../../model/layout.js';
import {shortName} from '../name.js';
import {languages} from '../words/customized/languages.js';
import {districtMapWords} from './figure-words.js';
import {countOf, findingOf, mostNamed} from './finding.js';
import {placementOf} from './located.js';
import type {NamedMapInput} from './located.js';

/** The title where not even two projects can be placed, which the first view never has; undefined where more can. */
function rareTitle(input: NamedMapInput, locale: Locale): string | undefined {
  const finding = findingOf(input, placementOf(input.divisions, input.projects), locale);
  const words = languages[locale];
  if (finding.all === 0) return words.noProject(finding);
  if (finding.located === 0) return words.noneLocated(finding, input.nouns[locale]);
  const having = input.divisions.filter((division) => countOf(division) > 0);
  if (finding.located > 1 || having.length > mostNamed) return undefined;
  return words.oneLocated(
    finding,
    having.map(({place}) => shortName(place.name, locale)),
  );
}

/** Title, subtitle, sentence, notes and table of a map of any projects: many, one or none. */
export function anyProjectsWords(input: NamedMapInput, locale: Locale): FigureWords {
  const words = districtMapWords(input, locale, rareTitle(input, locale));
  return input.projects.length === 0 ? {...words, summary: languages[locale].noSuchProject} : words;
}
