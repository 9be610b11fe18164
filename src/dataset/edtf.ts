/**
 * Dates as rough as a report gives them: EDTF, the Extended Date/Time Format of ISO 8601-2.
 *
 * Supported are levels 0 and 1 for the years 0000 to 9999 (`2022`, `2023-06`, `2023-06-30`; `~` about, `?`
 * perhaps, `%` both; seasons 21–24; unspecified digits, `202X`, `2023-XX`; intervals `2022/2023-06`, with an end
 * that is open or unknown, `../2023`, `2023/`), and of level 2 the quarters 33–36 and the halves 40–41. Not supported,
 * since no report needs them: times of day, years of five digits, sets, and qualifiers inside a date.
 */

/** One date; a part that the text does not give is absent. */
export interface EdtfDate {
  /** Four digits, of which the last or the last two may be `X`: not known. */
  readonly year: string;
  /** 1–12 a month, 21–24 a season from spring to winter, 33–36 a quarter, 40–41 a half. */
  readonly part?: number;
  readonly day?: number;
  /** `~`: approximate. */
  readonly about: boolean;
  /** `?`: uncertain. */
  readonly perhaps: boolean;
  /** Its beginning and its end in years with fractions: June 2023 is from 2023 5/12 to 2023 6/12. */
  readonly from: number;
  readonly to: number;
}

/** A period: from the beginning of `start` to the end of `end`. A single date is both; an open end is absent. */
export interface Edtf {
  readonly start?: EdtfDate;
  readonly end?: EdtfDate;
}

const pattern = /^(\d\d(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%]?)$/;

/** The first month of a part of a year, and how many it has. Spring is March to May; winter is only its December, which belongs to the same year. */
function monthsOf(part: number): readonly [first: number, count: number] | undefined {
  if (part > 0 && part < 13) return [part, 1];
  if (part > 20 && part < 25) return [part * 3 - 60, part < 24 ? 3 : 1];
  if (part > 32 && part < 37) return [part * 3 - 98, 3];
  return part === 40 || part === 41 ? [part * 6 - 239, 6] : undefined;
}

function parseDate(text: string): EdtfDate | undefined {
  const [, year = '', second, third, qualifier] = pattern.exec(text) ?? [];
  const base = {year, about: /[~%]/.test(qualifier), perhaps: /[?%]/.test(qualifier)};
  const from = Number(year.replaceAll('X', '0'));
  if (!year || (second && year.includes('X')) || (second === 'XX' && third && third !== 'XX')) return undefined;
  if (!second || second === 'XX') return {...base, from, to: Number(year.replaceAll('X', '9')) + 1};

  const part = Number(second);
  const months = monthsOf(part);
  if (!months || (third && part > 12)) return undefined;
  // Months of 31 days each: a whole year then ends exactly at the next, in floating point too.
  const start = (months[0] - 1) * 31;
  if (!third || third === 'XX')
    return {...base, part, from: from + start / 372, to: from + (start + months[1] * 31) / 372};
  const day = Number(third);
  const last = part === 2 ? (from % 4 || (from % 100 === 0 && from % 400) ? 28 : 29) : 30 + ((part + (part >> 3)) % 2);
  if (day < 1 || day > last) return undefined;
  return {...base, part, day, from: from + (start + day - 1) / 372, to: from + (start + day) / 372};
}

/** Reads a period. Undefined where the text is not a period, or ends before it begins. Never throws. */
export function parseEdtf(text: string): Edtf | undefined {
  const [first, last, ...rest] = text.split('/');
  const isOpen = (side: string) => side === '' || side === '..';
  const start = parseDate(first);
  if (last === undefined) return start && {start, end: start};
  const end = parseDate(last);
  const sound = rest.length === 0 && (start ?? isOpen(first)) && (end ?? isOpen(last));
  if (!sound || (start && end ? end.to <= start.from : !start && !end)) return undefined;
  return {...(start && {start}), ...(end && {end})};
}
