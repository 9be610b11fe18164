/** A stretch of time in years with fractions: June 2023 is from 2023 5/12 to 2023 6/12. */
export interface PeriodSpan {
  readonly from: number;
  readonly to: number;
  /** Which end is not known. */
  readonly open: 'none' | 'start' | 'end';
}

/** A date of year, month or day precision with EDTF's "about" and "perhaps". */
const date = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?[~?%]?$/;

function spanOfDate(text: string): readonly [from: number, to: number] | undefined {
  const [, year, month, day] = (date.exec(text) ?? []).map(Number);
  if (year === undefined) return undefined;
  if (!month) return [year, year + 1];
  // Months of 31 days each: a whole year then ends exactly at the next, in floating point too.
  const start = (month - 1) * 31;
  return day
    ? [year + (start + day - 1) / 372, year + (start + day) / 372]
    : [year + start / 372, year + (start + 31) / 372];
}

/**
 * The stretch that an EDTF period covers: `2023`, `2023-06~`, `2022/2023-05`, `../2023-06` (up to its end),
 * `2023-06/..`. An open end reaches as far as its year. Undefined where the text is no period.
 */
export function spanOfPeriod(edtf: string): PeriodSpan | undefined {
  const [first = '', last = first, ...rest] = edtf.split('/');
  const start = spanOfDate(first);
  const end = spanOfDate(last);
  if (rest.length > 0) return undefined;
  if (first === '..' && end) return {from: Math.ceil(end[1]) - 1, to: end[1], open: 'start'};
  if (last === '..' && start) return {from: start[0], to: Math.floor(start[0]) + 1, open: 'end'};
  if (!start || !end || end[1] <= start[0]) return undefined;
  return {from: start[0], to: end[1], open: 'none'};
}

/** The years that an EDTF period touches; none where the text is no period. */
export function yearsOfPeriod(edtf: string): readonly number[] {
  const span = spanOfPeriod(edtf);
  if (!span) return [];
  const first = Math.floor(span.from);
  return Array.from({length: Math.ceil(span.to) - first}, (_, index) => first + index);
}
