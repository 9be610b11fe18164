import type {Basis, Place, Project} from '../../../../dataset/types.js';

/** A township with the projects that stand in it, and how sure that is. */
export interface Township {
  readonly place: Place;
  readonly located: readonly {readonly project: Project; readonly basis: Basis}[];
}

/** Whose word it is that a project stands in a township. */
export type Authority = 'named' | 'sourced' | 'inferred';

/** The surest first. */
export const authorities: readonly Authority[] = ['named', 'sourced', 'inferred'];

/** What the report and published sources do not say is our inference. */
export const authorityOf = (basis: Basis): Authority => authorities.find((one) => one === basis) ?? 'inferred';

/** The projects of a map, each counted once, however many townships it stands in. */
export interface Placement {
  /** Those that stand in a township, by the weakest word among their townships. */
  readonly located: ReadonlyMap<Project, Authority>;
  /** Those that the report gives no township. */
  readonly elsewhere: readonly Project[];
  /** Those in more than one township. */
  readonly shared: readonly Project[];
}

/** Counts projects once each. */
export function placementOf(townships: readonly Township[], projects: readonly Project[]): Placement {
  const located = new Map<Project, Authority>();
  const shared = new Set<Project>();
  for (const {project, basis} of townships.flatMap((township) => township.located)) {
    const before = located.get(project);
    const authority = authorityOf(basis);
    if (before) shared.add(project);
    if (!before || authorities.indexOf(authority) > authorities.indexOf(before)) located.set(project, authority);
  }
  return {located, elsewhere: projects.filter((project) => !located.has(project)), shared: [...shared]};
}
