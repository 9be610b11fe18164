import {csvParseRows} from 'd3-dsv';
import {anchorOf} from './anchors.js';
import type {Searchable} from './anchors.js';

/** Moves of the text, by the former and the present offset of unique quotes. */
export type Moves = readonly (readonly [before: number, after: number])[];

/** The expected present offset of a former offset, by the nearest move. */
export function expectedAt(moves: Moves, offset: number): number {
  let [nearest, distance] = [0, Infinity];
  for (const [before, after] of moves) {
    if (Math.abs(before - offset) >= distance) continue;
    [nearest, distance] = [after - before, Math.abs(before - offset)];
  }
  return offset + nearest;
}

interface Sheet {
  readonly header: readonly string[];
  readonly rows: string[][];
  readonly cell: (row: readonly string[], column: string) => string;
}

export function sheetOf(csv: string): Sheet {
  const [header = [], ...rows] = csvParseRows(csv.replace(/^\ufeff/, ''));
  return {header, rows, cell: (row, column) => row[header.indexOf(column)] ?? ''};
}

/** The moves of the unique quotes of a table. */
export function movesIn(csv: string, text: Searchable): Moves {
  const {rows, cell} = sheetOf(csv);
  return rows.flatMap((row) => {
    const start = cell(row, 'start');
    if (!/^\d+$/.test(start) || cell(row, 'quote') === '') return [];
    const anchor = anchorOf(text, cell(row, 'literal'), cell(row, 'quote'));
    return 'start' in anchor ? [[Number(start), anchor.start] as const] : [];
  });
}
