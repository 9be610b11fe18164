import {csvParseRows} from 'd3-dsv';
import type {CommandResult} from '../command.js';
import {maybeTextOf} from '../files.js';
import type {ReadFile} from '../files.js';
import {jsonIn} from '../options.js';
import {compileDataset} from '../../dataset/tables/compile.js';
import type {ReportFacts} from '../../dataset/tables/compile.js';
import {factsInBothLanguages, inBothLanguages} from '../../dataset/tables/in-both-languages.js';
import {sentencesOf, tableErrors} from '../../dataset/tables/table-problems.js';
import {readTables, TableError, tableFile} from '../../dataset/tables/tables.js';
import type {Origin, TableName} from '../../dataset/tables/tables.js';
import type {Dataset, Locale, Localized} from '../../dataset/types.js';

/** The facts of `report.json`, with the Chinese where the English is empty. @throws UsageError */
function reportFacts(folder: string, read: ReadFile): ReportFacts {
  return factsInBothLanguages(jsonIn(`${folder}/report.json`, read) as ReportFacts);
}

/** The dataset of a folder of tables. */
interface PackedDataset {
  readonly dataset: Dataset;
  /** The row that each item comes from, by its path. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** How many names and notes have one language only, which stands in the place of the missing one, by the missing one. */
  readonly filled: Readonly<Record<Locale, number>>;
}

/** Packs a folder of tables, or says what is wrong in it. @throws UsageError where a file cannot be read */
export function packTables(folder: string, read: ReadFile): PackedDataset | {readonly error: Localized} {
  const filled = {zh: 0, en: 0};
  const rowsOf = (table: TableName) => {
    const csv = maybeTextOf(tableFile(folder, table), read);
    if (csv === undefined) return undefined;
    const {rows, filled: more} = inBothLanguages(csvParseRows(csv.replace(/^\ufeff/, '')));
    filled.zh += more.zh;
    filled.en += more.en;
    return rows;
  };
  try {
    const facts = reportFacts(folder, read);
    const tables = readTables(rowsOf);
    const errors = tableErrors(tables);
    if (errors.length === 0) return {...compileDataset(facts, tables), filled};
    return {error: {zh: sentencesOf(errors, 'zh').join('\n'), en: sentencesOf(errors, 'en').join('\n')}};
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return {error: {zh: sentencesOf([error], 'zh').join(), en: error.message}};
  }
}

/** The command `pack`: writes the dataset of a folder of tables as JSON to the standard output. */
export function packCommand(folder: string, read: ReadFile, locale: Locale = 'en'): CommandResult {
  const packed = packTables(folder, read);
  if ('error' in packed) return {code: 1, error: packed.error[locale]};
  const {dataset, filled} = packed;
  const notes = [
    ...(filled.en > 0 ? [`${filled.en} names and notes have no English yet: the Chinese stands in their place.`] : []),
    ...(filled.zh > 0 ? [`${filled.zh} names and notes have no Chinese yet: the English stands in their place.`] : []),
  ];
  return {code: 0, out: JSON.stringify(dataset, null, 2), ...(notes.length > 0 && {error: notes.join('\n')})};
}
