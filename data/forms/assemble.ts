import type {
  Basis,
  Comparison,
  Dataset,
  Mention,
  Milestone,
  Observation,
  Place,
  PlaceLink,
  Project,
  Report,
  Section,
  Source,
} from '../../src/dataset/types.js';

type Records = ReadonlyMap<string, readonly object[]>;
type ListItem = {readonly position: number} & Readonly<Record<string, unknown>>;

/** Assembles a dataset from the records of the published tables: the reverse of `recordsOf` in `tables.ts`. */
export function assemble(records: Records): Dataset {
  const table = <Item>(name: string) => (records.get(name) ?? []) as readonly Item[];

  /** The records of a table by the id of the item that they belong to, in the order of their positions. */
  const lists = <Item>(name: string, owner: string, take: (record: ListItem) => Item) => {
    const groups = new Map<unknown, [position: number, item: Item][]>();
    for (const record of table<ListItem>(name)) {
      const group = groups.get(record[owner]) ?? [];
      groups.set(record[owner], group);
      group.push([record.position, take(record)]);
    }
    return (id: unknown): Item[] => (groups.get(id) ?? []).sort(([a], [b]) => a - b).map(([, item]) => item);
  };
  const column = (name: string, owner: string, field: string) =>
    lists(name, owner, (record) => record[field] as string);
  const rest = <Item>(name: string, owner: string) =>
    lists(name, owner, ({position, [owner]: id, ...item}) => item as Item);

  const [report] = table<Report>('report');
  const indicators = column('comparison-indicators', 'comparison', 'indicator');
  const observed = lists(
    'comparison-observations',
    'comparison',
    ({role, observation}) => [role, observation] as const,
  );
  const placesOf = column('project-places', 'project', 'place');
  const linksOf = rest<Omit<PlaceLink, 'basis'> & {readonly basis: Basis}>('project-places', 'project');
  const milestones = rest<Milestone<Source>>('milestones', 'project');
  const within = column('place-townships', 'place', 'township');
  const mentions = rest<Mention>('mentions', 'place');
  return {
    report: {...report, sections: table<Section>('sections')},
    indicators: table('indicators'),
    observations: table<Observation<string, Source>>('observations'),
    exclusions: table('exclusions'),
    comparisons: table<Comparison & {readonly number: number}>('comparisons').map(({number, ...comparison}) => {
      const side = (role: string) => observed(number).flatMap(([as, id]) => (as === role ? [id as string] : []));
      return {...comparison, indicators: indicators(number), actual: side('actual'), target: side('target')};
    }),
    projects: table<Project<string, string, Source>>('projects').map((project) => {
      const placeLinks = linksOf(project.id).filter((link): link is PlaceLink => link.basis !== 'named');
      return {
        ...project,
        places: placesOf(project.id),
        ...(placeLinks.length > 0 && {placeLinks}),
        milestones: milestones(project.id),
      };
    }),
    places: table<Place>('places').map((place) => ({
      ...place,
      within: within(place.id),
      mentions: mentions(place.id),
    })),
  };
}
