import {readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {csvFormatRows, csvParseRows} from 'd3-dsv';
import {locate} from '../src/cli/locate.js';
import {reportText} from './report-text.js';
import {tableFile} from '../src/cli/tables/tables.js';
import type {TableName} from '../src/cli/tables/tables.js';

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
