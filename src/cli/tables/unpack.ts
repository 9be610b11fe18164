import {csvFormatRows} from 'd3-dsv';
import type {Dataset, UnitName} from '../../dataset/types.js';
import {schemaProblems} from '../checks/schema.js';
import type {CommandResult} from '../command.js';
import {jsonIn} from '../options.js';
import type {ReadFile} from '../files.js';
import {describeProblem} from '../problems.js';
import {valueAt} from '../../dataset/tables/columns.js';
import type {Column} from '../../dataset/tables/columns.js';
import {tableColumns, tableFile, tableNames} from '../../dataset/tables/tables.js';
import type {TableName} from '../../dataset/tables/tables.js';

/** The cell of a value: lists joined with ";", empty where it is absent. */
function cellOf(record: unknown, {path}: Column): string {
  const value = valueAt(record, path);
  if (Array.isArray(value)) return value.join(';');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The cell of a factor: a fraction 1/n where it is one. */
function factorOf(factor: number): string {
  for (let under = 1; under <= 1000; under++) if (1 / under === factor) return under === 1 ? '1' : `1/${under}`;
  return String(factor);
}

/** The units of all indicators, and the units that they are converted into. */
function unitsOf({indicators}: Dataset): object[] {
  const units = new Map<string, object>();
  const put = (id: string, {zh, en, one = en}: UnitName, si: object) => {
    if (!units.has(id) || Object.keys(si).length > 0)
      units.set(id, {id, name_zh: zh, name_en_one: one, name_en_other: en, ...si});
  };
  for (const {unit, unitName, si} of indicators) {
    if (unit === undefined || unitName === undefined) continue;
    put(unit, unitName, si ? {si: si.unit, si_factor: factorOf(si.factor)} : {});
    if (si) put(si.unit, si.unitName, {});
  }
  return [...units.values()];
}

/** The records of each table. */
const recordsOf: Readonly<Record<TableName, (dataset: Dataset) => readonly object[]>> = {
  sections: ({report}) => report.sections,
  units: unitsOf,
  indicators: ({indicators}) => indicators,
  observations: ({observations}) => observations,
  exclusions: ({exclusions}) => exclusions,
  comparisons: ({comparisons}) => comparisons,
  projects: ({projects}) => projects,
  milestones: ({projects}) =>
    projects.flatMap(({id, milestones}) => milestones.map((milestone) => ({...milestone, project: id}))),
  'place-links': ({projects}) =>
    projects.flatMap(({id, placeLinks = []}) => placeLinks.map((link) => ({...link, project: id}))),
  places: ({places}) => places,
  mentions: ({places}) => places.flatMap(({id, mentions}) => mentions.map((mention) => ({...mention, place: id}))),
};

/** The tables of a dataset and its report.json, by their path. */
export function unpacked(dataset: Dataset, folder: string): ReadonlyMap<string, string> {
  const {sections, ...facts} = dataset.report;
  const tables = tableNames.map((table) => {
    const columns: readonly Column[] = tableColumns[table];
    const rows = recordsOf[table](dataset).map((record) => columns.map((column) => cellOf(record, column)));
    return [tableFile(folder, table), `${csvFormatRows([columns.map(({name}) => name), ...rows])}\n`] as const;
  });
  return new Map([[`${folder}/report.json`, `${JSON.stringify(facts, null, 2)}\n`], ...tables]);
}

/** The command `unpack`: writes a dataset as a folder of tables. */
export function unpackCommand(file: string, folder: string, read: ReadFile): CommandResult {
  const dataset = jsonIn(file, read);
  const problems = schemaProblems(dataset);
  if (problems.length > 0)
    return {
      code: 1,
      error: [
        ...problems.slice(0, 20).map((problem) => describeProblem(problem)),
        'It is not a dataset: nothing was written.',
      ].join('\n'),
    };
  const files = unpacked(dataset as Dataset, folder);
  const {laterReports} = dataset as Dataset;
  const left = laterReports
    ? ' What later reports say is in no table: join them again by "haishu-indicators series".'
    : '';
  const kind = /\.xlsx$/i.test(folder) ? 'sheets' : 'files';
  return {code: 0, out: `Wrote ${files.size} ${kind} to ${folder}.${left}`, files};
}
