import {basisOf} from '../../../../dataset/query/projects-by-place.js';
import {townships} from '../../../../dataset/query/projects.js';
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
  /** The ids of the townships that it is in, with the authority for each; empty where no township is known. */
  readonly townships: ReadonlyMap<string, Authority>;
  /** The authority by which it is the district itself, or belongs to the district as a whole; absent where it does not. */
  readonly wide?: Authority;
}

/** The townships that places are in, each with its most certain authority; `links` are those of a project that is there. */
function townshipsOf(places: readonly Place[], links: Pick<Project, 'placeLinks'>): ReadonlyMap<string, Authority> {
  const byTownship = new Map<string, Authority>();
  const add = (id: string, basis: Basis) => {
    const authority = authorityOf(basis);
    const before = byTownship.get(id);
    if (!before || authorities.indexOf(authority) < authorities.indexOf(before)) byTownship.set(id, authority);
  };
  for (const place of places) {
    const basis = basisOf(links, place);
    if (place.level !== 'district' && place.level !== 'site') add(place.id, basis);
    for (const id of place.within) add(id, basis);
  }
  return byTownship;
}

const itemOf = (
  name: Localized,
  places: readonly Place[],
  starts: readonly number[],
  count: number,
  links: Pick<Project, 'placeLinks'> = {},
): LayerItem => {
  const inside = townshipsOf(places, links);
  const district = inside.size === 0 ? places.find(({level}) => level === 'district') : undefined;
  return {
    ...{name, count, starts, townships: inside},
    ...(district && {wide: authorityOf(basisOf(links, district))}),
  };
};

/** The items of a layer, in the order of the dataset; places without mentions are left out. */
export function layerItems(layer: Layer, {projects, places}: Projects): readonly LayerItem[] {
  if (layer === 'mentions')
    return places
      .filter(({mentions}) => mentions.length > 0)
      .map((place) =>
        itemOf(
          place.name,
          [place],
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
      return itemOf(project.name, placesOf(project), starts, 1, project);
    });
}

/** A township with the items of a layer. */
export interface LayerTownship {
  readonly place: Place;
  readonly count: number;
  /** The part of the count that is placed here by inference. */
  readonly inferred: number;
  readonly items: readonly {readonly item: LayerItem; readonly authority: Authority}[];
}

const total = (items: readonly {readonly count: number}[]) => items.reduce((sum, {count}) => sum + count, 0);

/** Every township of a dataset with the items of a layer; an item counts in each township that it is in. */
export const layerTownships = (items: readonly LayerItem[], data: Projects): readonly LayerTownship[] =>
  townships(data).map((place) => {
    const here = items.flatMap((item) => {
      const authority = item.townships.get(place.id);
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
  /** In a township. */
  readonly located: number;
  /** Of the district as a whole. */
  readonly wide: number;
  /** The part of `wide` that belongs to the district by inference. */
  readonly wideByInference: number;
  /** In a township that is not known. */
  readonly unknown: number;
  /** The located ones, by the weakest authority among their townships. */
  readonly by: Readonly<Record<Authority, number>>;
}

/** Adds up the items of a layer. */
export function layerSums(items: readonly LayerItem[]): LayerSums {
  const by = {named: 0, sourced: 0, inferred: 0};
  for (const {townships: inside, count} of items) {
    const weakest = authorities.filter((authority) => [...inside.values()].includes(authority)).at(-1);
    if (weakest) by[weakest] += count;
  }
  const located = by.named + by.sourced + by.inferred;
  const wide = total(items.filter((item) => item.wide));
  const wideByInference = total(items.filter((item) => item.wide === 'inferred'));
  const all = total(items);
  return {all, located, wide, wideByInference, unknown: all - located - wide, by};
}
