import type {Observation, Report, Section} from '../types.js';
import {find} from './find.js';

/** Whether no report stands behind the numbers: a page gives them itself, in a table. */
export const isPagesOwn = ({sections}: Pick<Report, 'sections'>): boolean => sections.length === 0;

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
  {report, observations}: {readonly report: Report; readonly observations: readonly Observation<Id>[]},
  id: string,
): readonly Observation<Id>[] {
  const section = sectionOf(report, id);
  return observations.filter(({source}) => `${source.section}.`.startsWith(`${section.id}.`));
}
