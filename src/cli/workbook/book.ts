import {ReadableError} from '../../dataset/readable-error.js';
import {readWorkbook} from '../../pages/review/workbook/read-workbook.js';
import type {WorkbookReading} from '../../pages/review/workbook/read-workbook.js';
import {writeWorkbook} from '../../pages/review/workbook/write-workbook.js';
import {UsageError} from '../command.js';

/** What a command does with a workbook. @throws UsageError where that cannot be done */
async function asUsage<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (reason) {
    throw reason instanceof ReadableError ? new UsageError(reason.sentence) : reason;
  }
}

/** Reads a workbook as a folder of tables. @throws UsageError where the bytes are none */
export const readBook = (bytes: Uint8Array, file: string): Promise<WorkbookReading> =>
  asUsage(() => readWorkbook(bytes, file));

/** Writes a folder of tables as a workbook. @throws UsageError where a cell is too long */
export const writeBook = (files: ReadonlyMap<string, string>): Promise<Uint8Array> =>
  asUsage(async () => writeWorkbook(files));
