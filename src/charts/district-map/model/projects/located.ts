import {basisOf, projectsByPlace} from '../../../../dataset/query/projects-by-place.js';
import {divisions, wholeOf} from '../../../../dataset/query/divisions.js';
import type {Basis, Locale, Localized, Place, Project, Projects} from '../../../../dataset/types.js';
import type {DivisionNouns} from '../../../../model/words/division/words.js';

/** A division with the projects in it, and the basis on which each is placed there. */
export interface Division {
  readonly place: Place;
  readonly located: readonly {readonly project: Project; readonly basis: Basis}[];
}

/** The input for a map of projects. */
export interface DistrictMapInput {
  readonly report: Projects['report'];
  /** Every division of the whole, with the selected projects in it. */
  readonly divisions: readonly Division[];
  /** All selected projects, with a division or without, in the order of the report. */
  readonly projects: readonly Project[];
  /** The kinds that were selected; where there are none, all kinds of concrete projects are counted. */
  readonly kinds: readonly string[];
  /** The projects that the report places in the whole that it is about. Default: none. */
  readonly districtWide?: ReadonlySet<Project>;
  /** What the divisions are called. Default: as those of the built-in report. */
  readonly nouns?: Readonly<Record<Locale, DivisionNouns>>;
  /** The selection in words: `2023年计划开工公园类`. Default: none. */
  readonly selection?: Localized;
}

/** The input for a map of any dataset: with the nouns for its divisions. */
export type NamedMapInput = DistrictMapInput & Required<Pick<DistrictMapInput, 'nouns'>>;

/** Places some projects of a dataset in its divisions. */
export function locate({report, places}: Projects, projects: readonly Project[]): DistrictMapInput {
  const byPlace = projectsByPlace({projects, places});
  const whole = wholeOf({places});
  const isWide = (project: Project) =>
    whole !== undefined && project.places.includes(whole.id) && authorityOf(basisOf(project, whole)) !== 'inferred';
  return {
    report,
    divisions: divisions({places}).map(({id}) => byPlace.get(id)!),
    projects,
    kinds: [],
    districtWide: new Set(projects.filter(isWide)),
  };
}

/** The authority for placing a project in a division: the report (`named`), another public source, or our inference. */
export type Authority = 'named' | 'sourced' | 'inferred';

/** The most certain first. */
export const authorities: readonly Authority[] = ['named', 'sourced', 'inferred'];

/** The authority of a basis; any basis other than the report or a public source is an inference. */
export const authorityOf = (basis: Basis): Authority => authorities.find((one) => one === basis) ?? 'inferred';

/** The projects of a map, each counted once, however many divisions it is in. */
export interface Placement {
  /** The projects that are in a division, with the weakest authority among their divisions. */
  readonly located: ReadonlyMap<Project, Authority>;
  /** How many of these are placed by our inference. */
  readonly inferred: number;
  /** The projects for which the report names no division. */
  readonly unlocated: readonly Project[];
  /** The projects that are in more than one division. */
  readonly shared: readonly Project[];
}

/** Counts each project once. */
export function placementOf(divisions: readonly Division[], projects: readonly Project[]): Placement {
  const located = new Map<Project, Authority>();
  const shared = new Set<Project>();
  for (const {project, basis} of divisions.flatMap((division) => division.located)) {
    const before = located.get(project);
    const authority = authorityOf(basis);
    if (before) shared.add(project);
    if (!before || authorities.indexOf(authority) > authorities.indexOf(before)) located.set(project, authority);
  }
  const inferred = [...located.values()].filter((authority) => authority === 'inferred').length;
  return {located, inferred, unlocated: projects.filter((project) => !located.has(project)), shared: [...shared]};
}
