import {createHash} from 'node:crypto';
import {csvFormatRows} from 'd3-dsv';
import type {CommandResult} from '../command.js';
import {textOf} from '../files.js';
import type {ReadFile} from '../files.js';
import {anchorOf, isPlaced, searchable} from './anchors.js';
import type {Doubt, Searchable} from './anchors.js';
import {expectedAt, movesIn, sheetOf} from './moves.js';
import type {Moves} from './moves.js';
import {placeSections} from './place-sections.js';

/** The arguments of `place`. */
export interface PlaceRequest {
  readonly folder: string;
  /** The file of the report's text. */
  readonly report: string;
  /** Whether wrong starts are corrected too. */
  readonly fix: boolean;
}

/** A table with its starts filled in, and how many were. */
export interface PlacedTable {
  readonly csv: string;
  readonly placed: number;
  readonly moved: number;
  /** The rows in doubt by their cause. */
  readonly doubts: ReadonlyMap<Doubt | 'moved', readonly number[]>;
}

/** Fills in the empty starts of a table and, with moves, corrects the wrong ones. */
export function placeTable(csv: string, text: Searchable, moves: Moves | undefined): PlacedTable {
  const {header, rows, cell} = sheetOf(csv);
  const column = (name: string) => header.indexOf(name);
  const doubts = new Map<Doubt | 'moved', number[]>();
  const doubt = (cause: Doubt | 'moved', index: number) => doubts.set(cause, [...(doubts.get(cause) ?? []), index + 2]);
  let [placed, moved] = [0, 0];
  // Two rows without a quote whose literal occurs twice get one occurrence each.
  const taken = new Set<number>();
  rows.forEach((row, index) => {
    const [start, literal, quote] = ['start', 'literal', 'quote'].map((name) => cell(row, name));
    const before = /^\d+$/.test(start) ? Number(start) : undefined;
    if (before !== undefined && isPlaced(text.original, before, literal, quote)) {
      taken.add(before);
      return;
    }
    if (before !== undefined && !moves) return doubt('moved', index);
    const near = before === undefined ? undefined : expectedAt(moves ?? [], before);
    const anchor = anchorOf(text, literal, quote, near, taken);
    if ('doubt' in anchor) return doubt(anchor.doubt, index);
    taken.add(anchor.start);
    if (before === undefined) placed++;
    else moved++;
    row[column('start')] = String(anchor.start);
    row[column('literal')] = anchor.literal;
    if (column('quote') >= 0) row[column('quote')] = anchor.quote;
  });
  const isChanged = placed + moved > 0;
  return {csv: isChanged ? `${csvFormatRows([header as string[], ...rows])}\n` : csv, placed, moved, doubts};
}

const advice: Readonly<Record<Doubt | 'moved', string>> = {
  'no literal': 'the literal is empty. Write the words of the report',
  'quote without literal': 'the quote lacks the literal. Widen the quote or correct the literal',
  'not in the text': 'the words are not in the text. Copy them from it',
  'more than once': 'the words stand more than once. Widen the quote, or write the start yourself',
  moved: 'the words are not where the start says. Run it with --fix to find them again',
};

const namedRows = 8;

/** One sentence for each cause, with its rows. */
const sentencesOf = (table: string, doubts: PlacedTable['doubts']): string[] =>
  [...doubts].map(([cause, rows]) => {
    const more = rows.length > namedRows ? ` and ${rows.length - namedRows} more` : '';
    return `  ${table}, row${rows.length > 1 ? 's' : ''} ${rows.slice(0, namedRows).join(', ')}${more}: ${advice[cause]}.`;
  });

/** `report.json` with the SHA-256 and the length of the text. */
function withIdentity(json: string, original: string): string {
  const facts = JSON.parse(json) as object;
  const sha256 = createHash('sha256').update(original, 'utf8').digest('hex');
  return `${JSON.stringify({...facts, sha256, length: original.length}, null, 2)}\n`;
}

const tables = ['observations', 'milestones', 'exclusions', 'mentions'] as const;

/** The command `place`: fills in the offsets of the quotes in the text of the report. */
export function placeCommand({folder, report, fix}: PlaceRequest, read: ReadFile): CommandResult {
  const text = searchable(textOf(report, read));
  const files = new Map<string, string>();
  const csvOf = (table: string) => textOf(`${folder}/${table}.csv`, read);
  const keep = (name: string, before: string, after: string) => {
    if (before !== after) files.set(`${folder}/${name}`, after);
  };
  const moves = fix ? tables.slice(0, 2).flatMap((table) => movesIn(csvOf(table), text)) : undefined;
  const lines: string[] = [];
  let isDoubtful = false;
  for (const table of tables) {
    const before = csvOf(table);
    const {csv, placed, moved, doubts} = placeTable(before, text, moves);
    keep(`${table}.csv`, before, csv);
    const open = [...doubts.values()].reduce((sum, rows) => sum + rows.length, 0);
    lines.push(`${table}: ${placed} placed, ${moved} moved, ${open} in doubt`, ...sentencesOf(table, doubts));
    isDoubtful ||= open > 0;
  }
  const [sections, json] = [csvOf('sections'), textOf(`${folder}/report.json`, read)];
  const placedSections = placeSections(sections, text, moves);
  keep('sections.csv', sections, placedSections.csv);
  lines.push(
    ...placedSections.doubts.map((row) => `  sections, row ${row}: its heading is not in the text. Write its start.`),
  );
  keep('report.json', json, withIdentity(json, text.original));
  return {code: isDoubtful || placedSections.doubts.length > 0 ? 1 : 0, out: lines.join('\n'), files};
}
