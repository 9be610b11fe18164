import type {CommandResult} from '../command.js';
import {UsageError} from '../command.js';
import {maybeTextOf, textOf} from '../files.js';
import type {ReadFile} from '../files.js';
import {compileDataset} from './compile.js';
import type {ReportFacts} from './compile.js';
import {inBothLanguages} from './in-both-languages.js';
import {sentencesOf, tableErrors} from './table-problems.js';
import {readTables, TableError} from './tables.js';

/** The facts of `report.json`, with the Chinese where the English is empty. @throws UsageError */
function reportFacts(folder: string, read: ReadFile): ReportFacts {
  const file = `${folder}/report.json`;
  const text = textOf(file, read);
  let facts: ReportFacts;
  try {
    facts = JSON.parse(text) as ReportFacts;
  } catch (reason) {
    throw new UsageError(`${file} is not JSON: ${(reason as Error).message}.`);
  }
  const both = <Words extends {readonly zh: string; readonly en: string}>(words: Words) =>
    words?.en ? words : {...words, en: words?.zh ?? ''};
  return {...facts, title: both(facts.title), publisher: both(facts.publisher)};
}

/** The command `pack`: writes the dataset of a folder of tables as JSON to the standard output. */
export function packCommand(folder: string, read: ReadFile): CommandResult {
  let filled = 0;
  const completed = (file: string): string | undefined => {
    const csv = maybeTextOf(file, read);
    if (csv === undefined) return undefined;
    const both = inBothLanguages(csv);
    filled += both.filled;
    return both.csv;
  };
  try {
    const facts = reportFacts(folder, read);
    const tables = readTables(folder, completed);
    const sentences = sentencesOf(tableErrors(tables));
    if (sentences.length > 0) return {code: 1, error: sentences.join('\n')};
    const {dataset} = compileDataset(facts, tables);
    const note = `${filled} names and notes have no English yet: the Chinese stands in their place.`;
    return {code: 0, out: JSON.stringify(dataset, null, 2), ...(filled > 0 && {error: note})};
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return {code: 1, error: error.message};
  }
}
