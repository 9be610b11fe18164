/** A workbook (.xlsx) of the reader, in place of the files of tables. */

import {ReadableError} from '../../../dataset/readable-error.js';
import type {Localized} from '../../../dataset/types.js';
import {problemOf} from '../model/open-files.js';
import type {OpenedFile} from '../model/open-files.js';
import {download} from './folder.js';
import type {OpenedFiles, PickedFiles} from './folder.js';

const isWorkbook = ({name}: OpenedFile) => /\.xlsx$/i.test(name);

/** The most problems that are listed: one slip of a spreadsheet may have changed a whole column. */
const most = 20;

const more = (count: number): Localized => ({
  zh: `另有${count}处。`,
  en: `There are ${count} more.`,
});

/** The workbook among files; undefined where there is none. @throws ReadableError where it is not clear which tables are meant */
function workbookOf(files: readonly OpenedFile[]): OpenedFile | undefined {
  const [book, ...others] = files.filter(isWorkbook);
  if (!book) return undefined;
  if (others.length > 0)
    throw new ReadableError({
      zh: `有${others.length + 1}个工作簿，请只打开一个。`,
      en: `There are ${others.length + 1} workbooks: open one alone.`,
    });
  const table = files.find(({name}) => /\.(?:csv|json)$/i.test(name));
  if (table)
    throw new ReadableError({
      zh: `${book.name} 和 ${table.name} 里都有表格，请只打开其中一种，连同报告原文。`,
      en: `There are tables in ${book.name} and in ${table.name}: open one of them, with the text of the report.`,
    });
  return book;
}

/**
 * Files with the tables of a workbook in place of the workbook, which is written anew where the review is saved. The code that
 * reads and writes workbooks begins to run only here.
 *
 * @throws ReadableError where the workbook cannot be read, or cells of it are in doubt
 */
export async function withTables(opened: PickedFiles): Promise<OpenedFiles> {
  const {files, save = download} = opened;
  const book = workbookOf(files);
  if (!book) return opened;
  const [{readWorkbook}, {writeWorkbook}] = await Promise.all([
    import('../workbook/read-workbook.js'),
    import('../workbook/write-workbook.js'),
  ]);
  const {files: tables, problems} = await readWorkbook(book.content as Uint8Array, book.name);
  if (problems.length > 0) {
    const sentences = problems.slice(0, most).map((problem) => problemOf(problem.origin.table, problem));
    const rest = problems.length - sentences.length;
    throw new ReadableError(sentences[0], rest > 0 ? [...sentences, more(rest)] : sentences);
  }
  const texts = [...tables].map(([name, content]): OpenedFile => ({name, content}));
  return {
    files: [...files.filter((file) => !isWorkbook(file)), ...texts],
    save: async (written) => save(new Map([[book.name, await writeWorkbook(written)]])),
  };
}
