import type {Table} from './layout.js';

const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A table as RFC 4180 has it: header, then rows; nothing but the table, so that machines read it too. */
export const csvOf = ({columns, rows}: Pick<Table, 'columns' | 'rows'>): string =>
  [columns.map(({label}) => label), ...rows].map((row) => row.map(field).join(',') + '\r\n').join('');
