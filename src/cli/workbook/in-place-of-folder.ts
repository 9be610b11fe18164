import {sentencesOf} from '../../dataset/tables/table-problems.js';
import type {Locale} from '../../dataset/types.js';
import {UsageError} from '../command.js';
import type {CommandResult} from '../command.js';
import {bytesOf} from '../files.js';
import type {ReadFile} from '../files.js';
import type {WorkbookReading} from '../../pages/review/workbook/read-workbook.js';
import {readBook, writeBook} from './book.js';

/** The commands whose folder of tables may be a workbook, and whether they read it or only write it. */
const commands: Readonly<Record<string, 'read' | 'write'>> = {
  check: 'read',
  pack: 'read',
  place: 'read',
  unpack: 'write',
  draft: 'write',
};

/** Whether a path names a workbook. */
export const isWorkbook = (path: string): boolean => /\.xlsx$/i.test(path);

const nothing: WorkbookReading = {files: new Map(), problems: []};

/** What is wrong in a workbook: a line for each cause. */
export const problemLines = (problems: WorkbookReading['problems'], locale: Locale): string =>
  sentencesOf(problems, locale).join('\n');

/** The workbook among the arguments of a command. @throws UsageError where it is of another format */
function workbookIn(args: readonly string[]): string | undefined {
  const paths = args.map((arg) => arg.replace(/^--[a-z]+=/, ''));
  const other = paths.find((path) => /\.(?:xls|xlsm|xlsb|ods|et|numbers)$/i.test(path));
  if (other !== undefined)
    throw new UsageError({
      zh: `${other}不是.xlsx工作簿。请在电子表格软件中另存为.xlsx。`,
      en: `${other} is no .xlsx workbook. Save it as .xlsx in a spreadsheet program.`,
    });
  return paths.findLast(isWorkbook);
}

/** The files that a command reads and writes below the path of a workbook, as if that were a folder. */
function readerOf(file: string, tables: ReadonlyMap<string, string>, read: ReadFile): ReadFile {
  return (path) => {
    if (!path.startsWith(`${file}/`)) return read(path);
    const text = tables.get(path.slice(file.length + 1));
    if (text === undefined) throw Object.assign(new Error('no such sheet'), {code: 'ENOSHEET'});
    return new TextEncoder().encode(text);
  };
}

/**
 * Runs a command on a folder of tables, in whose place a workbook may be named: its sheets are read as the tables, and what the
 * command writes becomes one workbook.
 */
export async function withWorkbook(
  [name = '', ...args]: readonly string[],
  read: ReadFile,
  locale: Locale,
  run: (read: ReadFile) => CommandResult,
): Promise<CommandResult<string | Uint8Array>> {
  const use = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const file = use && workbookIn(args);
  if (file === undefined) return run(read);
  const {files: before, problems} = use === 'read' ? await readBook(bytesOf(file, read), file) : nothing;
  if (problems.length > 0) return {code: 1, error: problemLines(problems, locale)};
  const {files, ...result} = run(readerOf(file, before, read));
  if (!files || files.size === 0) return result;
  const written = [...files].map(([path, content]) => [path.slice(file.length + 1), content] as const);
  return {...result, files: new Map([[file, await writeBook(new Map([...before, ...written]))]])};
}
