import {readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {csvFormatRows, csvParseRows} from 'd3-dsv';
import {reportText} from './report-text.js';
import {tableFile} from './tables.js';
import type {TableName} from './tables.js';

/** The place of a literal, or why it has none that is certain. */
export type Located = {readonly start: number} | {readonly doubt: string};

const placesOf = (part: string, text: string): number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
};

/** Finds a literal by its quote: certain only where quote and literal stand once. */
export function locate(literal: string, quote: string, text: string): Located {
  if (!literal) return {doubt: 'the literal is empty'};
  const quotes = placesOf(quote || literal, text);
  if (quotes.length === 0) return {doubt: `"${quote || literal}" is not in the text`};
  if (quotes.length > 1) return {doubt: `"${quote || literal}" stands at ${quotes.join(', ')}`};
  const inside = placesOf(literal, quote || literal).map((at) => quotes[0] + at);
  if (inside.length === 1) return {start: inside[0]};
  return {doubt: inside.length ? `"${literal}" stands at ${inside.join(', ')}` : `"${quote}" lacks "${literal}"`};
}

/** Fills the empty starts of a table; what it cannot place it tells of. */
export function fillStarts(
  table: TableName,
  csv: string,
  text: string,
): {csv: string; filled: number; doubts: string[]} {
  const [header = [], ...records] = csvParseRows(csv);
  const column = (name: string) => header.indexOf(name);
  const doubts: string[] = [];
  let filled = 0;
  records.forEach((record, index) => {
    if (record[column('start')] !== '') return;
    const found = locate(record[column('literal')] ?? '', record[column('quote')] ?? '', text);
    if ('start' in found) {
      record[column('start')] = String(found.start);
      filled++;
    } else
      doubts.push(`${table} row ${index + 2} start: ${found.doubt}. Write the start yourself, or widen the quote.`);
  });
  return {csv: filled ? `${csvFormatRows([header, ...records])}\n` : csv, filled, doubts};
}

function main(folder: string): void {
  const text = reportText();
  if (text === undefined) {
    console.error('Name the text of the report: REPORT_TEXT=report.txt npm run data:locate');
    process.exitCode = 1;
    return;
  }
  for (const table of ['observations', 'exclusions', 'milestones', 'mentions'] as const) {
    const file = tableFile(folder, table);
    const before = readFileSync(file, 'utf8');
    const {csv, filled, doubts} = fillStarts(table, before, text);
    if (csv !== before) writeFileSync(file, csv);
    console.log(`${table}: ${filled} placed, ${doubts.length} in doubt`);
    for (const doubt of doubts) console.log(`  ${doubt}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  main(process.argv[2] ?? dirname(fileURLToPath(import.meta.url)));
