import {isPagesOwn} from '../dataset/query/report.js';
import type {Locale, Report} from '../dataset/types.js';
import type {Table} from './layout.js';

const source = {zh: '来源', en: 'Source'};

/** The table of a page's own numbers: its last column says who gives them, and a column in which nothing stands is left out. */
export function ownTable(report: Report, {caption, columns, rows}: Table, locale: Locale): Table {
  if (!isPagesOwn(report)) return {caption, columns, rows};
  const named = [...columns.slice(0, -1), {label: source[locale]}];
  const isKept = (_: unknown, index: number) => index === 0 || rows.some((row) => row[index]);
  return {caption, columns: named.filter(isKept), rows: rows.map((row) => row.filter(isKept))};
}
