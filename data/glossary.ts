import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {csvParse} from 'd3-dsv';

/** A term that recurs in names, and the English that renders it. */
export interface Term {
  readonly zh: string;
  /** The accepted renderings, of which any will do; the plural too. */
  readonly en: readonly string[];
  /** The source of the rendering, or when to use which one. */
  readonly note: string;
}

/** The columns of `glossary.csv`; renderings are joined with ";". */
const glossaryColumns = ['zh', 'en', 'note'];

/** Reads the glossary of a folder of tables; one without a glossary has no terms. @throws Error on another header */
export function readGlossary(folder = dirname(fileURLToPath(import.meta.url))): Term[] {
  const file = join(folder, 'glossary.csv');
  if (!existsSync(file)) return [];
  const rows = csvParse(readFileSync(file, 'utf8'));
  if (rows.columns.join() !== glossaryColumns.join())
    throw new Error(`glossary row 1: the header should be "${glossaryColumns.join()}".`);
  return rows.map(({zh = '', en = '', note = ''}) => ({zh, en: en.split(';').filter(Boolean), note}));
}
