import {existsSync, readFileSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {tableNames} from '../../dataset/tables/tables.js';
import {UsageError} from '../command.js';
import {replaceFile} from '../files.js';
import {isWorkbook, problemLines} from '../workbook/in-place-of-folder.js';
import {readBook, writeBook} from '../workbook/book.js';

/** The names of the files of a dataset's tables. */
export const tableFiles: readonly string[] = [...tableNames.map((table) => `${table}.csv`), 'report.json'];

/** Where the tables of a dataset are kept: a folder or a workbook. */
export interface TableStore {
  /** The files by name; of a workbook its sheets. @throws UsageError where cells of a workbook are in doubt */
  readonly read: () => Promise<ReadonlyMap<string, string>>;
  /** Replaces some of the files. */
  readonly write: (files: ReadonlyMap<string, string>) => Promise<void>;
}

const folderStore = (folder: string): TableStore => ({
  read: () => {
    const present = tableFiles.filter((name) => existsSync(join(folder, name)));
    return Promise.resolve(new Map(present.map((name) => [name, readFileSync(join(folder, name), 'utf8')])));
  },
  write: (files) => {
    for (const [name, content] of files) replaceFile(join(folder, name), content);
    return Promise.resolve();
  },
});

function workbookStore(file: string): TableStore {
  const read = async () => {
    const {files, problems} = await readBook(readFileSync(file), file);
    if (problems.length === 0) return files;
    throw new UsageError({
      zh: `${file}：\n${problemLines(problems, 'zh')}`,
      en: `${file}:\n${problemLines(problems, 'en')}`,
    });
  };
  return {
    read,
    write: async (files) => replaceFile(file, await writeBook(new Map([...(await read()), ...files]))),
  };
}

/** The store at a path. @throws UsageError where there is neither a folder nor a workbook */
export function storeAt(path: string): TableStore {
  if (existsSync(path)) {
    if (statSync(path).isDirectory()) return folderStore(path);
    if (isWorkbook(path)) return workbookStore(path);
  }
  const name = basename(path);
  throw new UsageError({
    zh: `没有“${name}”这个文件夹或.xlsx工作簿。`,
    en: `There is no folder or .xlsx workbook "${name}".`,
  });
}
