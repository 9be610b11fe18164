import {InvalidIdError} from './invalid-id.js';
import type {Project} from './types.js';

/**
 * Kinds that are no concrete project: shown only where a page asks for them. A concrete project has a name of its own and is
 * something that is built, opened or run: works, a building, an area, a facility, a digital service or a fund.
 */
export const intangible: readonly string[] = [
  'programme',
  'campaign',
  'plan',
  'policy',
  'pilot',
  'recognition',
  'institution',
  'event',
];

/**
 * The projects of some kinds, in the report's order; where none is named, all that are concrete: no programme, campaign,
 * plan, policy, pilot, recognition, institution or event.
 *
 * @example projectsOfKind(haishu2023.projects, ['school', 'hospital']).map(({name}) => name.zh)
 * @throws InvalidIdError where the data have no project of a kind
 */
export function projectsOfKind<Item extends Project>(
  projects: readonly Item[],
  kinds: readonly string[],
): readonly Item[] {
  const known = [...new Set(projects.flatMap(({kind}) => kind ?? []))];
  for (const kind of kinds) if (!known.includes(kind)) throw new InvalidIdError('kind', kind, known);
  return projects.filter(({kind = ''}) => (kinds.length > 0 ? kinds.includes(kind) : !intangible.includes(kind)));
}
