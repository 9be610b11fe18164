import type {
  Dataset,
  Exclusion,
  Indicator,
  Mention,
  Milestone,
  Observation,
  Place,
  PlaceLink,
  Project,
  Report,
  Section,
  Source,
  UnitName,
} from '../types.js';
import {causeOf, tableColumns, TableError} from './tables.js';
import type {Origin, Row, TableName, Tables} from './tables.js';

/** What `report.json` holds: the report without its sections, which are a table. */
export type ReportFacts = Omit<Report, 'sections'>;

/** A dataset in its published form, and the table row of each of its items. */
export interface Compiled {
  readonly dataset: Dataset;
  /** By path: `observations[12]`, `projects[3].milestones[0]`. */
  readonly origins: ReadonlyMap<string, Origin>;
}

type Item<Value> = readonly [Value, Row];

/** The record of a row; its fields are the columns of the table. */
const recordOf = <Record>(table: TableName, row: Row): Record => row.record(tableColumns[table]) as Record;

const byStart = ([a]: Item<{readonly start: number}>, [b]: Item<{readonly start: number}>) => a.start - b.start;

const bySource = ([a]: Item<{readonly source: Source}>, [b]: Item<{readonly source: Source}>) =>
  a.source.start - b.source.start;

/** A source with its end and the innermost section that contains it. */
function sourceIn(sections: readonly Section[], {start, literal, quote}: Source, {origin}: Row): Source {
  const around = sections.filter((section) => section.start <= start && start < section.end);
  const [section] = around.sort((a, b) => a.end - a.start - (b.end - b.start));
  if (!section) throw new TableError(origin, 'start', ...causeOf(({noSection}) => noSection(start)));
  return {start, end: start + literal.length, literal, quote, section: section.id};
}

type Unit = Pick<Indicator, 'unitName' | 'si'>;

const noUnit = ({origin}: Row, column: string, id: string) =>
  new TableError(origin, column, ...causeOf((words) => words.noUnit(id)));

/** The units by their id. */
function unitsFrom(rows: readonly Row[]): ReadonlyMap<string, Unit> {
  const names = new Map(
    rows.map((row): [string, UnitName] => {
      const {one, other} = {one: row.text('name_en_one'), other: row.text('name_en_other')};
      return [row.text('id'), {zh: row.text('name_zh'), en: other, ...(one !== other && {one})}];
    }),
  );
  const unitOf = (row: Row): Unit => {
    const [unitName, si] = [names.get(row.text('id'))!, row.maybe('si')];
    if (!si) return {unitName};
    const siName = names.get(si);
    if (!siName) throw noUnit(row, 'si', si);
    return {unitName, si: {unit: si, unitName: siName, factor: row.factor('si_factor')}};
  };
  return new Map(rows.map((row) => [row.text('id'), unitOf(row)]));
}

function indicatorFrom(row: Row, units: ReadonlyMap<string, Unit>): Indicator {
  const {id, name, topic, measure, unit, ...rest} = recordOf<Indicator>('indicators', row);
  if (unit === undefined) return {id, name, topic, measure, ...rest};
  const known = units.get(unit);
  if (!known) throw noUnit(row, 'unit', unit);
  return {id, name, topic, measure, unit, ...known, ...rest};
}

function observationFrom(row: Row, sections: readonly Section[]): Observation<string, Source> {
  const {source, ...rest} = recordOf<Omit<Observation<string, Source>, 'id'>>('observations', row);
  const {indicator, period, role} = rest;
  return {id: `${indicator}.${period}.${role}`, ...rest, source: sourceIn(sections, source, row)};
}

function milestoneFrom(row: Row, sections: readonly Section[]): Milestone<Source> {
  const {kind, period, certainty, source} = recordOf<Milestone<Source>>('milestones', row);
  return {kind, period, certainty, source: sourceIn(sections, source, row)};
}

function placeLinkFrom(row: Row): PlaceLink {
  const {place, basis, publication} = recordOf<PlaceLink>('place-links', row);
  return {place, basis, ...(publication && {publication})};
}

function mentionFrom(row: Row): Mention {
  const {start, literal} = recordOf<Mention>('mentions', row);
  return {start, end: start + literal.length, literal};
}

/** The rows of a table, grouped by the row of another table that they refer to. @throws TableError for an unknown id */
function groupBy(rows: readonly Row[], column: string, owners: readonly Row[]): ReadonlyMap<string, Row[]> {
  const groups = new Map(owners.map((owner) => [owner.text('id'), [] as Row[]]));
  for (const row of rows) {
    const group = groups.get(row.text(column));
    if (!group) throw new TableError(row.origin, column, ...causeOf(({noOwner}) => noOwner(column, row.text(column))));
    group.push(row);
  }
  return groups;
}

/** Compiles the published dataset from the tables. @throws TableError where a cell cannot be read */
export function compileDataset(facts: ReportFacts, tables: Tables): Compiled {
  const origins = new Map<string, Origin>();
  /** The values of a list, whose rows are recorded as their origins. */
  const listOf = <Value>(path: string, items: readonly Item<Value>[]): Value[] =>
    items.map(([value, row], index) => {
      origins.set(`${path}[${index}]`, row.origin);
      return value;
    });
  const each = <Value>(rows: readonly Row[], read: (row: Row) => Value): Item<Value>[] =>
    rows.map((row) => [read(row), row]);
  const records = <Value>(table: TableName) => each(tables[table], (row) => recordOf<Value>(table, row));

  const sections = listOf('report.sections', records<Section>('sections'));
  const units = unitsFrom(tables.units);
  const milestones = groupBy(tables.milestones, 'project', tables.projects);
  const placeLinks = groupBy(tables['place-links'], 'project', tables.projects);
  const mentions = groupBy(tables.mentions, 'place', tables.places);
  const observations = each(tables.observations, (row) => observationFrom(row, sections)).sort(bySource);
  const dataset: Dataset = {
    report: {...facts, sections},
    indicators: listOf(
      'indicators',
      each(tables.indicators, (row) => indicatorFrom(row, units)),
    ),
    observations: listOf('observations', observations),
    exclusions: listOf('exclusions', records<Exclusion>('exclusions').sort(byStart)),
    comparisons: listOf('comparisons', records('comparisons')),
    projects: listOf('projects', records<Project<string, string, Source>>('projects')).map((project, index) => {
      const states = each(milestones.get(project.id)!, (row) => milestoneFrom(row, sections)).sort(bySource);
      const links = each(placeLinks.get(project.id)!, placeLinkFrom);
      return {
        ...project,
        ...(links.length > 0 && {placeLinks: listOf(`projects[${index}].placeLinks`, links)}),
        milestones: listOf(`projects[${index}].milestones`, states),
      };
    }),
    places: listOf('places', records<Place>('places')).map((place, index) => {
      const placeMentions = each(mentions.get(place.id)!, mentionFrom).sort(byStart);
      return {...place, mentions: listOf(`places[${index}].mentions`, placeMentions)};
    }),
  };
  return {dataset, origins};
}
