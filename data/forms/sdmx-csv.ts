import {csvFormatRows, csvParse} from 'd3-dsv';
import type {Dataset, Indicator, Observation} from '../../src/dataset/types.js';
import {cellOf, putCell} from '../../src/cli/tables/fields.js';
import {tables} from './tables.js';

/**
 * The observations as SDMX-CSV 2.0.0 (the CSV format of SDMX 3.0, sdmx.org): `STRUCTURE`, `STRUCTURE_ID` and `ACTION`
 * first, then the dimensions with `TIME_PERIOD`, the measure `OBS_VALUE`, and the attributes.
 *
 * - `FREQ` is of CL_FREQ: `A`, `M` or `D` by the period, `_U` (unspecified) for any other.
 * - `REF_AREA` is the division code of the whole (GB/T 2260).
 * - `TIME_PERIOD`: years, months and days are written alike in EDTF and in SDMX.
 * - `OBS_VALUE` is empty for a phrase, whose `OBS_STATUS` is then `O` (missing value) of CL_OBS_STATUS, otherwise `A`
 *   (normal value); the meaning of the phrase is in `MEANING_ZH` and `MEANING_EN`.
 * - `UNIT_MULT` is the power of ten of the unit: `0`, since values are in whole units.
 * - `RELATION`, `HEDGE` and `COMMITMENT` say how the number bounds the truth: without them a target is misread.
 */
type Column = readonly [name: string, cell: (observation: Observation, indicator: Indicator, area: string) => string];

/** The identity of the structure, which `sdmx-structure.ts` publishes: agency, id and version. */
export const structure = {agency: 'HAISHU', id: 'WORK_REPORT', version: '1.0.0'} as const;
export const structureId = `${structure.agency}:${structure.id}(${structure.version})`;

const frequencies: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}$/, 'A'],
  [/^\d{4}-\d{2}$/, 'M'],
  [/^\d{4}-\d{2}-\d{2}$/, 'D'],
];

const frequencyOf = (period: string) => frequencies.find(([pattern]) => pattern.test(period))?.[1] ?? '_U';

const {fields} = tables.find(({name}) => name === 'observations')!;
const named = (name: string) => fields.find((field) => field.name === name)!;

/** The columns that hold a field of the observation itself, by the name of that field in the published tables. */
const dimensions = {INDICATOR: 'indicator', ROLE: 'role', TIME_PERIOD: 'period'} as const;
const measure = {OBS_VALUE: 'value'} as const;
const attributes = {
  RELATION: 'relation',
  HEDGE: 'hedge',
  COMMITMENT: 'commitment',
  MEANING_ZH: 'meaning_zh',
  MEANING_EN: 'meaning_en',
  REFERENCE: 'reference_observation',
  REFERENCE_OUTCOME: 'reference_outcome',
  REFERENCE_KIND: 'reference_kind',
  DUE: 'due',
  HIGH: 'high',
  STRETCH_RELATION: 'stretch_relation',
  STRETCH_VALUE: 'stretch_value',
  STRETCH_HEDGE: 'stretch_hedge',
  START: 'start',
  END: 'end',
  LITERAL: 'literal',
  QUOTE: 'quote',
  SECTION: 'section',
} as const;

const fieldColumns = (names: Readonly<Record<string, string>>): Column[] =>
  Object.entries(names).map(([column, name]) => [column, (observation) => cellOf(observation, named(name))]);

const columns: readonly Column[] = [
  ['STRUCTURE', () => 'dataflow'],
  ['STRUCTURE_ID', () => structureId],
  ['ACTION', () => 'I'],
  ['FREQ', ({period}) => frequencyOf(period)],
  ['REF_AREA', (_observation, _indicator, area) => area],
  ...fieldColumns(dimensions),
  ...fieldColumns(measure),
  ['OBS_STATUS', ({value}) => (value === null ? 'O' : 'A')],
  ['UNIT_MEASURE', (_observation, {unit}) => unit ?? ''],
  ['UNIT_MULT', () => '0'],
  ['MEASURE', (_observation, indicator) => indicator.measure],
  ['TITLE_ZH', (_observation, {name}) => name.zh],
  ['TITLE_EN', (_observation, {name}) => name.en],
  ...fieldColumns(attributes),
];

/** Writes every observation of a dataset. */
export function sdmxCsv({report, indicators, observations}: Dataset): string {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const rows = observations.map((observation) =>
    columns.map(([, cell]) => cell(observation, byId.get(observation.indicator)!, report.division)),
  );
  return `${csvFormatRows([columns.map(([name]) => name), ...rows])}\n`;
}

/** What can be read back from the SDMX-CSV: every observation, and the indicators that are observed. */
export interface SdmxData {
  readonly division: string;
  readonly indicators: readonly Pick<Indicator, 'id' | 'name' | 'measure' | 'unit'>[];
  readonly observations: readonly Observation[];
}

/** Reads back the text of `sdmxCsv`. @throws Error where a column is missing */
export function readSdmxCsv(csv: string): SdmxData {
  const rows = csvParse(csv);
  const missing = columns.map(([name]) => name).filter((name) => !rows.columns.includes(name));
  if (missing.length > 0) throw new Error(`SDMX-CSV lacks ${missing.join(', ')}`);
  const cell = (row: (typeof rows)[number], column: string) => row[column] ?? '';
  const observations = rows.map((row) => {
    const observation = {id: `${row['INDICATOR']}.${row['TIME_PERIOD']}.${row['ROLE']}`};
    for (const [column, name] of Object.entries({...dimensions, ...measure, ...attributes}))
      putCell(observation, named(name), cell(row, column));
    return observation as Observation;
  });
  const indicators = rows.map((row) => ({
    id: cell(row, 'INDICATOR'),
    name: {zh: cell(row, 'TITLE_ZH'), en: cell(row, 'TITLE_EN')},
    measure: cell(row, 'MEASURE') as Indicator['measure'],
    ...(cell(row, 'UNIT_MEASURE') && {unit: cell(row, 'UNIT_MEASURE')}),
  }));
  return {
    division: rows[0]?.['REF_AREA'] ?? '',
    indicators: [...new Map(indicators.map((indicator) => [indicator.id, indicator])).values()],
    observations,
  };
}
