import {csvParseRows} from 'd3-dsv';
import {anchorOf} from './anchors.js';
import type {Searchable} from './anchors.js';

/** Moves of the text: from where a unique quote stood to where it stands. */
export type Moves = readonly (readonly [before: number, after: number])[];

/** Where what stood at an offset is expected, by the nearest move. */
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

/** The moves that unique quotes of a table show. */
export function movesIn(csv: string, text: Searchable): Moves {
  const {rows, cell} = sheetOf(csv);
  return rows.flatMap((row) => {
    const start = cell(row, 'start');
    if (!/^\d+$/.test(start) || cell(row, 'quote') === '') return [];
    const anchor = anchorOf(text, cell(row, 'literal'), cell(row, 'quote'));
    return 'start' in anchor ? [[Number(start), anchor.start] as const] : [];
  });
}
