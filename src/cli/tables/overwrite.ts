import {UsageError} from '../command.js';
import type {ReadFile} from '../files.js';
import {isWorkbook} from '../workbook/in-place-of-folder.js';
import {tableFiles} from './store.js';

/** Whether there is anything at a path, be it readable or not. */
function isThere(path: string, read: ReadFile): boolean {
  try {
    read(path);
    return true;
  } catch (reason) {
    return !['ENOENT', 'ENOTDIR', 'ENOSHEET'].includes((reason as NodeJS.ErrnoException).code ?? '');
  }
}

/** Refuses a folder or a workbook that already has tables, which a person may have corrected. @throws UsageError */
export function refuseToOverwrite(out: string, read: ReadFile): void {
  const there = isWorkbook(out) ? [out] : tableFiles.map((name) => `${out}/${name}`);
  const found = there.find((path) => isThere(path, read));
  if (found === undefined) return;
  throw new UsageError({
    zh: `${found}已存在，写入会覆盖其中的修改。请换一个文件夹或工作簿，或加--force覆盖。`,
    en: `${found} is there already, and writing would overwrite its corrections. Name another folder or workbook, or overwrite it by --force.`,
  });
}
