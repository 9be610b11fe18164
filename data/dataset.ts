import {
  bases,
  certainties,
  commitments,
  comparabilities,
  directions,
  exclusionClasses,
  levels,
  measures,
  milestoneKinds,
  relations,
  roles,
} from '../src/dataset/vocabulary.js';
import type {
  Dataset,
  Exclusion,
  Indicator,
  Localized,
  Mention,
  Milestone,
  Observation,
  Place,
  Report,
  Section,
  Source,
  UnitName,
} from '../src/dataset/types.js';
import type {Origin} from '../src/cli/problems.js';
import {TableError} from './tables.js';
import type {Row, Tables} from './tables.js';

/** What `report.json` holds: the report without its sections, which are a table. */
export type ReportFacts = Omit<Report, 'sections'>;

/** A dataset as it is published, and where in the tables each of its items stands. */
export interface Built {
  readonly dataset: Dataset;
  /** By path: `observations[12]`, `projects[3].milestones[0]`. */
  readonly origins: ReadonlyMap<string, Origin>;
}

type Item<Value> = readonly [Value, Row];

const localized = (row: Row, name: string): Localized => ({zh: row.text(`${name}_zh`), en: row.text(`${name}_en`)});

const maybeLocalized = (row: Row, name: string): Localized | undefined =>
  row.maybe(`${name}_zh`) || row.maybe(`${name}_en`) ? localized(row, name) : undefined;

/** Entries that have a value, in their order: what the report does not say is absent. */
const present = <Entries extends object>(entries: Entries): Entries =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined && value !== '')) as Entries;

const byStart = ([a]: Item<{readonly start: number}>, [b]: Item<{readonly start: number}>) => a.start - b.start;

const bySource = ([a]: Item<{readonly source: Source}>, [b]: Item<{readonly source: Source}>) =>
  a.source.start - b.source.start;

function sectionFrom(row: Row): Section {
  const {start, end} = {start: row.offset('start'), end: row.offset('end')};
  return {id: row.text('id'), cite: localized(row, 'cite'), heading: localized(row, 'heading'), start, end};
}

function sourceFrom(row: Row, sections: readonly Section[]): Source {
  const start = row.offset('start');
  const literal = row.text('literal');
  const inside = sections.filter((section) => section.start <= start && start < section.end);
  const section = inside.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (!section)
    throw new TableError(row.origin, 'start', `no section holds ${start}`, 'Mend the start or the sections.');
  return {start, end: start + literal.length, literal, quote: row.text('quote'), section: section.id};
}

type Unit = Pick<Indicator, 'unit' | 'unitName' | 'si'>;

function unitFrom(row: Row, names: ReadonlyMap<string, UnitName>): Unit {
  const unit = row.text('id');
  const si = row.maybe('si');
  if (!si) return {unit, unitName: names.get(unit)!};
  const unitName = names.get(si);
  if (!unitName) throw new TableError(row.origin, 'si', `no unit "${si}"`, 'Add it to the table of units.');
  return {unit, unitName: names.get(unit)!, si: {unit: si, unitName, factor: row.factor('si_factor')}};
}

/** The units by their id. */
function unitsFrom(rows: readonly Row[]): ReadonlyMap<string, Unit> {
  const names = new Map(
    rows.map((row) => {
      const {one, other} = {one: row.text('name_en_one'), other: row.text('name_en_other')};
      return [row.text('id'), {zh: row.text('name_zh'), en: other, ...(one !== other && {one})}] as const;
    }),
  );
  return new Map(rows.map((row) => [row.text('id'), unitFrom(row, names)]));
}

function indicatorFrom(row: Row, units: ReadonlyMap<string, Unit>): Indicator {
  const unit = units.get(row.text('unit'));
  if (!unit) throw new TableError(row.origin, 'unit', `no unit "${row.text('unit')}"`, 'Add it to the table of units.');
  return present({
    id: row.text('id'),
    name: localized(row, 'name'),
    topic: row.text('topic'),
    measure: row.word('measure', measures),
    ...unit,
    direction: row.word('direction', directions),
    definition: maybeLocalized(row, 'definition'),
  });
}

function observationFrom(row: Row, sections: readonly Section[]): Observation {
  const {indicator, period, role} = {
    indicator: row.text('indicator'),
    period: row.text('period'),
    role: row.word('role', roles),
  };
  return present({
    id: `${indicator}.${period}.${role}`,
    indicator,
    period,
    role,
    relation: row.word('relation', relations),
    value: row.maybe('value') === '' ? null : row.number('value'),
    hedge: row.maybe('hedge') || undefined,
    commitment: row.maybe('commitment') ? row.word('commitment', commitments) : undefined,
    meaning: maybeLocalized(row, 'meaning'),
    reference: row.maybe('reference') || undefined,
    source: sourceFrom(row, sections),
  });
}

const exclusionFrom = (row: Row): Exclusion => ({
  start: row.offset('start'),
  literal: row.text('literal'),
  class: row.word('class', exclusionClasses),
  why: localized(row, 'why'),
});

const milestoneFrom = (row: Row, sections: readonly Section[]): Milestone => ({
  kind: row.word('kind', milestoneKinds),
  period: row.text('period'),
  certainty: row.word('certainty', certainties),
  source: sourceFrom(row, sections),
});

function mentionFrom(row: Row): Mention {
  const {start, literal} = {start: row.offset('start'), literal: row.text('literal')};
  return {start, end: start + literal.length, literal};
}

const placeFrom = (row: Row, mentions: readonly Mention[]): Place =>
  present({
    id: row.text('id'),
    name: localized(row, 'name'),
    level: row.word('level', levels),
    code12: row.maybe('code12') || undefined,
    within: row.list('within'),
    basis: row.word('basis', bases),
    note: maybeLocalized(row, 'note'),
    tile: row.maybe('q')
      ? {q: row.number('q'), r: row.number('r'), col: row.number('col'), row: row.number('row')}
      : undefined,
    mentions,
  });

/** The rows of a table that name the row of another; an unknown name is an error. */
function groupBy(rows: readonly Row[], column: string, owners: readonly Row[]): ReadonlyMap<string, Row[]> {
  const groups = new Map(owners.map((owner) => [owner.text('id'), [] as Row[]]));
  for (const row of rows) {
    const group = groups.get(row.text(column));
    if (!group)
      throw new TableError(row.origin, column, `no ${column} "${row.text(column)}"`, 'Mend the id or add it.');
    group.push(row);
  }
  return groups;
}

/** Builds the published dataset from the tables. @throws TableError where a cell cannot be read */
export function buildDataset(facts: ReportFacts, tables: Tables): Built {
  const origins = new Map<string, Origin>();
  const place = <Value>(path: string, items: readonly Item<Value>[]): Value[] =>
    items.map(([value, row], index) => {
      origins.set(`${path}[${index}]`, row.origin);
      return value;
    });
  const each = <Value>(rows: readonly Row[], read: (row: Row) => Value): Item<Value>[] =>
    rows.map((row) => [read(row), row]);

  const sections = place('report.sections', each(tables.sections, sectionFrom));
  const units = unitsFrom(tables.units);
  const milestones = groupBy(tables.milestones, 'project', tables.projects);
  const mentions = groupBy(tables.mentions, 'place', tables.places);
  const dataset: Dataset = {
    report: {...facts, sections},
    indicators: place(
      'indicators',
      each(tables.indicators, (row) => indicatorFrom(row, units)),
    ),
    observations: place(
      'observations',
      each(tables.observations, (row) => observationFrom(row, sections)).sort(bySource),
    ),
    exclusions: place('exclusions', each(tables.exclusions, exclusionFrom).sort(byStart)),
    comparisons: place(
      'comparisons',
      each(tables.comparisons, (row) => ({
        indicators: row.list('indicators'),
        actual: row.list('actual'),
        target: row.list('target'),
        comparability: row.word('comparability', comparabilities),
        why: localized(row, 'why'),
      })),
    ),
    projects: place(
      'projects',
      each(tables.projects, (row) => row).map(([row], index) => {
        const id = row.text('id');
        const states = each(milestones.get(id)!, (state) => milestoneFrom(state, sections)).sort(bySource);
        const project = {
          id,
          name: localized(row, 'name'),
          kind: row.text('kind'),
          places: row.list('places'),
          milestones: place(`projects[${index}].milestones`, states),
        };
        return [project, row] as const;
      }),
    ),
    places: place(
      'places',
      tables.places.map((row, index) => {
        const found = each(mentions.get(row.text('id'))!, mentionFrom).sort(byStart);
        return [placeFrom(row, place(`places[${index}].mentions`, found)), row] as const;
      }),
    ),
  };
  return {dataset, origins};
}
