import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {csvParseRows} from 'd3-dsv';
import {compileDataset} from '../src/dataset/tables/compile.js';
import type {Compiled, ReportFacts} from '../src/dataset/tables/compile.js';
import type {Edition} from './forms/about.js';
import {publishedForms} from './forms/all.js';
import {generate} from './generate.js';
import {readTables, tableFile} from '../src/dataset/tables/tables.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Reads a folder of tables with its `report.json`. */
export function readDataset(folder = join(root, 'data')): Compiled {
  const facts = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as ReportFacts;
  return compileDataset(
    facts,
    readTables((table) => {
      const file = tableFile(folder, table);
      return existsSync(file) ? csvParseRows(readFileSync(file, 'utf8')) : undefined;
    }),
  );
}

/** Every file that the tables compile to, by its path from the project's top. */
export function compile({dataset}: Compiled): ReadonlyMap<string, string> {
  const {id} = dataset.report;
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Edition;
  const base = process.env['DATA_BASE'];
  const edition: Edition = {version, ...(base && {base})};
  const terms = ['LICENSE', 'schema.json'].map(
    (name) => [name, readFileSync(join(root, 'data', name), 'utf8')] as const,
  );
  return new Map([
    ...[...generate(dataset)].map(([name, text]) => [`src/dataset/${id}/${name}`, text] as const),
    ...[...publishedForms(dataset, edition), ...terms].map(([name, text]) => [`dist/data/${name}`, text] as const),
  ]);
}

/** Writes the files whose content has changed, so that watchers are not triggered by an identical file. */
function write(files: ReadonlyMap<string, string>): string[] {
  const changed = [...files].filter(([name, text]) => {
    const file = join(root, name);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  for (const [name, text] of changed) {
    mkdirSync(dirname(join(root, name)), {recursive: true});
    writeFileSync(join(root, name), text);
  }
  return changed.map(([name]) => name);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const changed = write(compile(readDataset(process.argv[2])));
    console.log(changed.length ? `data: wrote ${changed.join(', ')}` : 'data: up to date');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
