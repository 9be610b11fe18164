import {mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {decode, EncodingError} from '../dataset/tables/encoding.js';
import {UsageError} from './command.js';

/** Reads the bytes of a file; the name `-` is the standard input. Throws where it cannot be read. */
export type ReadFile = (file: string) => Uint8Array;

/** The bytes of a file. @throws UsageError */
export function bytesOf(file: string, read: ReadFile): Uint8Array {
  try {
    return read(file);
  } catch (reason) {
    const {code, message} = reason as NodeJS.ErrnoException;
    const why = {
      ENOENT: 'there is no such file',
      ENOSHEET: 'the workbook has no such sheet',
      EISDIR: 'it is a folder',
      EACCES: 'it may not be read',
      ERR_FS_FILE_TOO_LARGE: 'it is too large',
    }[code ?? ''];
    throw new UsageError(`${file.replace(/(\.xlsx)\/(.+)\.\w+$/i, '$1, $2')} cannot be read: ${why ?? message}.`);
  }
}

/** The text of a file, in UTF-8. @throws UsageError */
export function textOf(file: string, read: ReadFile): string {
  try {
    return decode(bytesOf(file, read));
  } catch (reason) {
    if (!(reason instanceof EncodingError)) throw reason;
    throw new UsageError(`${file} cannot be read: ${reason.message}. ${reason.advice}`);
  }
}

/** The text of a file that may be missing. @throws UsageError where it is there and cannot be read */
export function maybeTextOf(file: string, read: ReadFile): string | undefined {
  try {
    return textOf(file, read);
  } catch (reason) {
    if (reason instanceof UsageError && /there is no such file|no such sheet/.test(reason.message)) return undefined;
    throw reason;
  }
}

/** Writes a file beside its place first, so that an earlier one is never half overwritten. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), {recursive: true});
  const beside = `${file}.new`;
  writeFileSync(beside, content);
  renameSync(beside, file);
}
