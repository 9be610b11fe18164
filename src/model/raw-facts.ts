import type {AnySource, Indicator, Observation} from '../dataset/types.js';
import type {RawFacts} from './layout.js';

/** Where a fact stands: section, offsets and quote in the report, or the text of the cell in a table of the page. */
export const rawSource = (source: AnySource): RawFacts =>
  'cell' in source
    ? {quote: source.cell, provider: source.provider}
    : {quote: source.quote, section: source.section, start: source.start, end: source.end};

/** An observation as the dataset has it: the value in its unit, not rounded. */
export const rawObservation = (
  {id, period, role, relation, value, high, source}: Observation,
  {unit}: Pick<Indicator, 'unit'>,
): RawFacts => ({
  id,
  period,
  role,
  relation,
  ...(value !== null && {value}),
  ...(high !== undefined && {high}),
  unit: unit ?? '',
  ...rawSource(source),
});

/** Several records as one, field by field, with a space between different values. */
export function rawTogether(records: readonly RawFacts[]): RawFacts {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return Object.fromEntries(
    names.map((name) => {
      const values = [...new Set(records.flatMap((record) => record[name] ?? []))];
      return [name, values.length === 1 ? values[0] : values.join(' ')];
    }),
  );
}
