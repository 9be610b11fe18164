import {csvFormatRows} from 'd3-dsv';
import type {Searchable} from './anchors.js';
import {anchorOf} from './anchors.js';
import {expectedAt, sheetOf} from './moves.js';
import type {Moves} from './moves.js';

/** The table of sections with its starts and ends, and the rows whose heading is not in the text. */
export interface PlacedSections {
  readonly csv: string;
  readonly doubts: readonly number[];
}

/** The beginning of the line that holds an offset. */
const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;

/** The beginning of the line that is nearest to an offset. */
function nearestLine(text: string, offset: number): number {
  const before = lineStart(text, offset);
  const after = text.indexOf('\n', offset);
  return after >= 0 && after + 1 - offset < offset - before ? after + 1 : before;
}

/**
 * Fills in the table of sections: each begins with the line of its heading and ends where the next begins. Starts that are
 * filled in are kept, except for those that moves of the text have shifted.
 */
export function placeSections(csv: string, text: Searchable, moves: Moves | undefined): PlacedSections {
  const {original} = text;
  const {header, rows, cell} = sheetOf(csv);
  const [start, end] = [header.indexOf('start'), header.indexOf('end')];
  const isMoved = moves?.some(([before, after]) => before !== after) ?? false;
  const lastEnd = rows.length > 0 ? rows[rows.length - 1][end] : '';
  if (!isMoved && rows.every((row) => row[start] !== '' && row[end] !== '') && lastEnd === String(original.length))
    return {csv, doubts: []};
  const doubts: number[] = [];
  let from = 0;
  rows.forEach((row, index) => {
    const before = row[start] === '' ? undefined : Number(row[start]);
    const heading = cell(row, 'heading_zh') || cell(row, 'heading_en');
    if (index === 0) row[start] = '0';
    else if (before !== undefined && isMoved)
      row[start] = String(nearestLine(original, expectedAt(moves ?? [], before)));
    else if (before === undefined) {
      const anchor = anchorOf(text, heading, '', from);
      if ('start' in anchor && anchor.start >= from) row[start] = String(lineStart(original, anchor.start));
      else doubts.push(index + 2);
    }
    from = Number(row[start] || from);
  });
  rows.forEach((row, index) => {
    row[end] = rows[index + 1] ? rows[index + 1][start] : String(original.length);
  });
  const after = `${csvFormatRows([header as string[], ...rows])}\n`;
  return {csv: after, doubts};
}
