import {textIn} from '../../../../dataset/localized.js';
import {sectionsOf} from '../../../../dataset/query/report.js';
import type {Basis, Locale, Project} from '../../../../dataset/types.js';
import {lazyTable} from '../../../../model/lazy-table.js';
import type {FigureWords, Table} from '../../../../model/layout.js';
import {reportWords} from '../../../../model/words/citation.js';
import {languages as sharedWords} from '../../../../model/words/languages.js';
import {subtitleOf, titleOf} from './finding.js';
import {authorityOf, placementOf} from './located.js';
import type {DistrictMapInput, Placement, Division} from './located.js';
import {partsOf} from './parts.js';
import {languages} from '../words/languages.js';
import type {MapWords} from '../words/words.js';

/** The most project names in the text of one division. */
const mostNames = 12;

const inferredIn = ({located}: Division) => located.filter(({basis}) => authorityOf(basis) === 'inferred').length;

/** The number in a tile, starred where some of it is our inference; what the report does not say is no zero. */
export const divisionValue = (division: Division, locale: Locale): string =>
  division.located.length > 0
    ? division.located.length + (inferredIn(division) > 0 ? '*' : '')
    : languages[locale]().none;

/** The text of a division for the tip and for screen readers. */
export function divisionWords(division: Division, locale: Locale): string {
  const words = languages[locale]();
  const name = textIn(division.place.name, locale);
  const count = division.located.length;
  if (count === 0) return words.divisionWithout(name);
  const names = division.located.slice(0, mostNames).map(({project}) => textIn(project.name, locale));
  return words.division({name, count, inferred: inferredIn(division), names});
}

/** The caption of the table: the title, and what the numbers count. */
function captionOf(
  title: string,
  {kinds}: DistrictMapInput,
  placement: Placement,
  {shared, concrete}: MapWords,
  locale: Locale,
): string {
  const {stop, space} = sharedWords[locale];
  const remarks = [
    placement.shared[0] && shared(placement.shared.map(({name}) => textIn(name, locale))),
    kinds.length === 0 && concrete,
  ];
  return [title + stop, ...remarks.filter(Boolean)].join(space);
}

type TableRows = Required<Pick<Table, 'rows' | 'raw'>>;

/** A row for each division, one for the projects of the whole, and one for those of which the division is not known. */
function tableRows(
  {report, divisions, districtWide}: DistrictMapInput,
  {unlocated}: Placement,
  {separator, by, none, notPlaced}: MapWords,
  locale: Locale,
): TableRows {
  const rowOf = (name: string, id: string, projects: readonly {project: Project; basis?: Basis}[]) => {
    const cited = new Set(
      projects.flatMap(({project}) => project.milestones.map(({source}) => 'section' in source && source.section)),
    );
    const sections = sectionsOf(report)
      .filter(({id}) => cited.has(id))
      .map(({cite}) => textIn(cite, locale));
    const names = projects.map(({project, basis = 'named'}) => textIn(project.name, locale) + by[authorityOf(basis)]);
    return {
      cells: [name, String(projects.length || none), names.join(separator), sections.join(separator)],
      raw: {
        place: id,
        value: projects.length || '',
        unit: 'project',
        projects: projects.map(({project}) => project.id).join(' '),
      },
    };
  };
  const ofWhole = unlocated.filter((project) => districtWide?.has(project));
  const rest = [
    [notPlaced.wide, ofWhole],
    [notPlaced.unknown, unlocated.filter((project) => !ofWhole.includes(project))],
  ] as const;
  const rows = [
    ...divisions.map(({place, located}) => rowOf(textIn(place.name, locale), place.id, located)),
    ...rest
      .filter(([, projects]) => projects.length > 0)
      .map(([name, projects]) =>
        rowOf(
          name,
          '',
          projects.map((project) => ({project})),
        ),
      ),
  ];
  return {rows: rows.map(({cells}) => cells), raw: rows.map(({raw}) => raw)};
}

/**
 * Title, subtitle, sentence, notes and table of a map; how it is read depends on how it is drawn.
 *
 * @param rareTitle The title where not even two projects can be placed. Default: where they are.
 */
export function districtMapWords(input: DistrictMapInput, locale: Locale, rareTitle?: string): FigureWords {
  const {report, divisions, projects} = input;
  const placement = placementOf(divisions, projects);
  const words = languages[locale](input.nouns?.[locale]);
  const {columns, schematic, notOnMap} = words;
  const subtitle = subtitleOf(input, placement, locale);
  const title = rareTitle ?? titleOf(input, placement, locale);
  return {
    title,
    finding: title,
    subtitle,
    summary: words.summary(
      subtitle,
      partsOf(input, placement, locale).map(({text}) => text),
    ),
    howToRead: '',
    notes: [schematic],
    ...(placement.unlocated[0] && {more: {text: notOnMap, open: false}}),
    citation: {cite: reportWords(report, locale)},
    table: lazyTable(() => ({
      caption: captionOf(title, input, placement, words, locale),
      columns: columns.map((label, index) => ({label, ...(index === 1 && {numeric: true})})),
      ...tableRows(input, placement, words, locale),
    })),
  };
}
