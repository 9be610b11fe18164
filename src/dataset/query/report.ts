import type {Observation, PageTable, Report, Section, Source} from '../types.js';
import {find} from './find.js';

/** Whether a report stands behind the facts, not a table of the page. */
export const isReport = (origin: Report | PageTable): origin is Report => 'sections' in origin;

/** The year that a report, or a table of the page, sets targets for, like 2023; empty where the table has none. */
export const yearOf = (origin: Report | PageTable): string =>
  isReport(origin) ? origin.delivered.slice(0, 4) : origin.year;

/** The sections of a report; a table of the page has none. */
export const sectionsOf = (origin: Report | PageTable): readonly Section[] => (isReport(origin) ? origin.sections : []);

/**
 * The section of an id.
 *
 * @example sectionOf(haishu2023.report, '2.2').cite.zh // '二(二)'
 * @throws InvalidIdError
 */
export const sectionOf = ({sections}: Pick<Report, 'sections'>, id: string): Section => find('section', sections, id);

/**
 * What is observed in a section and in the sections below it (`2.1` is below `2`), in the order of the text.
 *
 * @example observationsIn(haishu2023, '2').filter(({commitment}) => commitment === 'firm')
 * @throws InvalidIdError
 */
export function observationsIn<Id extends string>(
  {report, observations}: {readonly report: Report; readonly observations: readonly Observation<Id, Source>[]},
  id: string,
): readonly Observation<Id, Source>[] {
  const section = sectionOf(report, id);
  return observations.filter(({source}) => `${source.section}.`.startsWith(`${section.id}.`));
}
