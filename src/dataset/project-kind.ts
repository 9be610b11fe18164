import {InvalidIdError} from './invalid-id.js';
import type {Project} from './types.js';

/** Kinds that are no concrete project, facility, institution or event: shown only where a page asks for them. */
export const intangible: readonly string[] = ['programme', 'campaign', 'plan', 'pilot', 'recognition'];

/**
 * The projects of some kinds, in the report's order; where none is named, all that are concrete: no programme, campaign,
 * plan, pilot or recognition.
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
