import type {Cell} from 'hucre/xlsx';

/** The form of a column, by which its cells are understood. */
export type Form = 'text' | 'number' | 'date';

/** Why the text that the author of a cell meant is not certain. */
export type Doubt = 'date' | 'digits' | 'format' | 'truth value' | 'error' | 'formula';

/** The text of a cell, or why it is not certain. */
export type CellText = {readonly text: string} | {readonly doubt: Doubt};

/** A number format without what it shows beside the digits of a number that is not negative. */
const formatOf = ({style}: Cell): string => (style?.numFmt ?? 'General').split(';')[0].replace(/_./g, '').trim();

/** A number in plain digits; undefined where it has more than the 15 that spreadsheets keep. */
function digitsOf(number: number): string | undefined {
  const digits = String(Number(number.toPrecision(15)));
  return Math.abs(number) >= 1e15 || digits.includes('e') ? undefined : digits;
}

/** Whole digits with their separators of thousands: 12,345. */
const grouped = (digits: string) => digits.replace(/\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));

/**
 * The text of a number. Typing "5.5%" stores 0.055: it is "5.5%" again in a column of texts and 5.5 in one of numbers. Zeros
 * before a number and separators of thousands are kept in texts, as the format shows them.
 */
function textOfNumber(number: number, format: string, form: Form): CellText {
  const isPercent = format.endsWith('%');
  const digits = digitsOf(isPercent ? number * 100 : number);
  if (digits === undefined) return {doubt: 'digits'};
  if (form === 'number' || format === 'General' || format === '@') return {text: digits};
  const [, thousands, zeros] = /^(#,##)?(0+)(?:\.0+)?%?$/.exec(format) ?? [];
  if (zeros === undefined) return {doubt: 'format'};
  const [whole, ...decimals] = digits.split('.');
  const text = [whole.padStart(zeros.length, '0'), ...decimals].join('.');
  return {text: `${thousands ? grouped(text) : text}${isPercent ? '%' : ''}`};
}

/** The text of a date in a column of dates, to the day, month or year that its format shows; never a date without its year. */
function textOfDate(date: Date, format: string, form: Form): CellText {
  const iso = date.toISOString();
  const parts = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  const has = (part: string) => parts.includes(part);
  if (form !== 'date' || !has('y') || !iso.endsWith('T00:00:00.000Z')) return {doubt: 'date'};
  const shown = has('d') ? 10 : has('m') ? 7 : 4;
  // A month is stored as its first day: any other day was typed.
  return '01-01'.endsWith(iso.slice(shown + 1, 10)) ? {text: iso.slice(0, shown)} : {doubt: 'date'};
}

/** The text that the author of a cell meant, where that is certain. */
export function textOfCell(cell: Cell, form: Form): CellText {
  const {type, formulaResult} = cell;
  const value = type === 'formula' ? (formulaResult ?? cell.value) : cell.value;
  if (type === 'error') return {doubt: 'error'};
  if (value === null) return type === 'formula' ? {doubt: 'formula'} : {text: ''};
  if (typeof value === 'string') return type === 'formula' && value.startsWith('#') ? {doubt: 'error'} : {text: value};
  if (typeof value === 'boolean') return {doubt: 'truth value'};
  if (value instanceof Date) return textOfDate(value, formatOf(cell), form);
  return textOfNumber(value, formatOf(cell), form);
}
