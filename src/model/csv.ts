import type {Table} from './layout.js';

/**
 * Text that a spreadsheet would run as a formula; a number with its sign is none. An apostrophe before it makes it text
 * (OWASP, CSV injection).
 */
const formula = /^[\s]*[=@\t\r]|^[\s]*[+\-−](?![\d.,]+\s*(?:[%‰]|\p{L}|[（(]|$))/u;

const harmless = (text: string): string => (formula.test(text) && !/^[-−–—]$/.test(text) ? `'${text}` : text);

const field = (text: string): string => {
  const safe = harmless(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A table as RFC 4180 has it: header, then rows; nothing but the table, so that machines read it too. */
export const csvOf = ({columns, rows}: Pick<Table, 'columns' | 'rows'>): string =>
  [columns.map(({label}) => label), ...rows].map((row) => row.map(field).join(',') + '\r\n').join('');
