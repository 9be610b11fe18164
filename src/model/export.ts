import type {Table} from './layout.js';

/**
 * Text that a spreadsheet would run as a formula; a number with its sign is not a formula. A leading apostrophe turns it
 * into text (OWASP, CSV injection).
 */
const formula = /^[\s]*[=@\t\r]|^[\s]*[+\-−](?![\d.,]+\s*(?:[%‰]|\p{L}|[（(]|$))/u;

const harmless = (text: string): string => (formula.test(text) && !/^[-−–—]$/.test(text) ? `'${text}` : text);

const field = (text: string): string => {
  const safe = harmless(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A table as CSV by RFC 4180, with CRLF line ends: its header and its rows, without a title or notes. */
export const csvOf = ({columns, rows}: Pick<Table, 'columns' | 'rows'>): string =>
  [columns.map(({label}) => label), ...rows].map((row) => row.map(field).join(',') + '\r\n').join('');

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
