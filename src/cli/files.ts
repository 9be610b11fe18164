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
      EISDIR: 'it is a folder',
      EACCES: 'it may not be read',
      ERR_FS_FILE_TOO_LARGE: 'it is too large',
    }[code ?? ''];
    throw new UsageError(`${file} cannot be read: ${why ?? message}.`);
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
    if (reason instanceof UsageError && reason.message.includes('there is no such file')) return undefined;
    throw reason;
  }
}
