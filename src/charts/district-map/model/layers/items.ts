import {basisOf} from '../../../../dataset/query/projects-by-place.js';
import {divisions, wholeOf} from '../../../../dataset/query/divisions.js';
import type {Basis, Localized, Place, Project, Projects} from '../../../../dataset/types.js';
import {authorities, authorityOf} from '../projects/located.js';
import type {Authority} from '../projects/located.js';

/** What a map may count instead of projects. */
export type Layer = 'mentions' | 'recognitions';

/** One thing that a layer counts: a place with its mentions, or a recognition. */
export interface LayerItem {
  readonly name: Localized;
  readonly count: number;
  /** The offsets in the report at which it is mentioned or stated. */
  readonly starts: readonly number[];
  /** The ids of the divisions that it is in, with the authority for each; empty where no division is known. */
  readonly divisions: ReadonlyMap<string, Authority>;
  /** The authority by which it is the whole itself, or belongs to the whole; absent where it does not. */
  readonly wide?: Authority;
}

/** The divisions that places are in, each with its most certain authority; `links` are those of a project that is there. */
function divisionsOf(
  places: readonly Place[],
  whole: Place | undefined,
  links: Pick<Project, 'placeLinks'>,
): ReadonlyMap<string, Authority> {
  const byDivision = new Map<string, Authority>();
  const add = (id: string, basis: Basis) => {
    const authority = authorityOf(basis);
    const before = byDivision.get(id);
    if (!before || authorities.indexOf(authority) < authorities.indexOf(before)) byDivision.set(id, authority);
  };
  for (const place of places) {
    const basis = basisOf(links, place);
    if (place !== whole && place.level !== 'site') add(place.id, basis);
    for (const id of place.within) add(id, basis);
  }
  return byDivision;
}

const itemOf = (
  name: Localized,
  places: readonly Place[],
  whole: Place | undefined,
  starts: readonly number[],
  count: number,
  links: Pick<Project, 'placeLinks'> = {},
): LayerItem => {
  const inside = divisionsOf(places, whole, links);
  const isWide = inside.size === 0 && whole !== undefined && places.includes(whole);
  return {
    ...{name, count, starts, divisions: inside},
    ...(isWide && {wide: authorityOf(basisOf(links, whole))}),
  };
};

/** The items of a layer, in the order of the dataset; places without mentions are left out. */
export function layerItems(layer: Layer, {projects, places}: Projects): readonly LayerItem[] {
  const whole = wholeOf({places});
  if (layer === 'mentions')
    return places
      .filter(({mentions}) => mentions.length > 0)
      .map((place) =>
        itemOf(
          place.name,
          [place],
          whole,
          place.mentions.map(({start}) => start),
          place.mentions.length,
        ),
      );
  const byId = new Map(places.map((place) => [place.id, place]));
  const placesOf = (project: Project) => project.places.flatMap((id) => byId.get(id) ?? []);
  return projects
    .filter(({kind}) => kind === 'recognition')
    .map((project) => {
      const starts = project.milestones.flatMap(({source}) => ('start' in source ? source.start : []));
      return itemOf(project.name, placesOf(project), whole, starts, 1, project);
    });
}

/** A division with the items of a layer. */
export interface LayerDivision {
  readonly place: Place;
  readonly count: number;
  /** The part of the count that is placed here by inference. */
  readonly inferred: number;
  readonly items: readonly {readonly item: LayerItem; readonly authority: Authority}[];
}

const total = (items: readonly {readonly count: number}[]) => items.reduce((sum, {count}) => sum + count, 0);

/** Every division of a dataset with the items of a layer; an item counts in each division that it is in. */
export const layerDivisions = (items: readonly LayerItem[], data: Projects): readonly LayerDivision[] =>
  divisions(data).map((place) => {
    const here = items.flatMap((item) => {
      const authority = item.divisions.get(place.id);
      return authority ? [{item, authority}] : [];
    });
    const inferred = here.filter(({authority}) => authority === 'inferred');
    return {
      place,
      count: total(here.map(({item}) => item)),
      inferred: total(inferred.map(({item}) => item)),
      items: here,
    };
  });

/** The sums of a layer; each item counts once. */
export interface LayerSums {
  readonly all: number;
  /** In a division. */
  readonly located: number;
  /** Of the whole. */
  readonly wide: number;
  /** The part of `wide` that belongs to the whole by inference. */
  readonly wideByInference: number;
  /** In a division that is not known. */
  readonly unknown: number;
  /** The located ones, by the weakest authority among their divisions. */
  readonly by: Readonly<Record<Authority, number>>;
}

/** Adds up the items of a layer. */
export function layerSums(items: readonly LayerItem[]): LayerSums {
  const by = {named: 0, sourced: 0, inferred: 0};
  for (const {divisions: inside, count} of items) {
    const weakest = authorities.filter((authority) => [...inside.values()].includes(authority)).at(-1);
    if (weakest) by[weakest] += count;
  }
  const located = by.named + by.sourced + by.inferred;
  const wide = total(items.filter((item) => item.wide));
  const wideByInference = total(items.filter((item) => item.wide === 'inferred'));
  const all = total(items);
  return {all, located, wide, wideByInference, unknown: all - located - wide, by};
}
