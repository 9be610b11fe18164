import type {RawFacts, Table} from './layout.js';
import {rawFactsOf} from './raw-records.js';

/** A number with its sign and unit, and at most a second one in brackets: `−14.3%`, `+14（+30.4%）`, `−4000（−16.7%）起`. No spreadsheet runs it. */
const signedNumber =
  /^[+\-−]\d[\d,]*(?:\.\d+)?[\p{L}%‰ ]*(?:[（(][+\-−]?\d[\d,]*(?:\.\d+)?[\p{L}%‰ ]*[)）]\p{Script=Han}{0,2})?$/u;

/** What a spreadsheet takes for the beginning of a formula, in full width too (OWASP, CSV injection). */
const formula = /^\s*[=@+\-−＝＠＋－\t\r\n]/;

/** An apostrophe before what a spreadsheet would run as a formula makes it text. A lone dash is no formula. */
const harmless = (text: string): string =>
  formula.test(text) && !/^[-−]?$/.test(text) && !signedNumber.test(text) ? `'${text}` : text;

function field(cell: string | number): string {
  // A number is never a formula, whatever its sign.
  if (typeof cell === 'number') return String(cell);
  const safe = harmless(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The names of the raw facts, in the order in which they first occur. */
const namesOf = (raw: readonly RawFacts[]) => [...new Set(raw.flatMap((facts) => Object.keys(facts)))];

/**
 * A table as CSV by RFC 4180, with CRLF line ends: its header and its rows as they are shown, and beside them a column for
 * each raw fact, with numbers as numbers.
 */
export function csvOf({columns, rows, raw: records = []}: Omit<Table, 'caption'>): string {
  const raw = records.map(rawFactsOf);
  const names = namesOf(raw);
  const header = [...columns.map(({label}) => label), ...names];
  const lines = rows.map((row, index) => [...row, ...names.map((name) => raw[index]?.[name] ?? '')]);
  return [header, ...lines].map((line) => line.map(field).join(',') + '\r\n').join('');
}

/** The longest name of a file, in characters, without its extension. */
const longestName = 60;

/** A title as a file name that every operating system accepts; `chart` where nothing is left of it. */
export function fileName(title: string, extension: string): string {
  const safe = title
    // eslint-disable-next-line no-control-regex -- control characters are not allowed in file names
    .replace(/[\u0000-\u001f\u007f\\/:*?"<>|#%&{}$!'@+`=~^]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return `${[...safe].slice(0, longestName).join('').trim() || 'chart'}.${extension}`;
}
