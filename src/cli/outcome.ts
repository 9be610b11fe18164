import {decode, EncodingError} from './decode.js';

/** How a command ends: 0 all is well, 1 problems were found, 2 it could not do what was asked. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly out?: string;
  readonly error?: string;
}

/** Reads the bytes of the file of a name, `-` being the standard input; throws where it cannot. */
export type Read = (file: string) => Uint8Array;

/** A misuse, in a sentence for the one who called. */
export class UsageError extends Error {}

/** The bytes of a file. @throws UsageError */
export function bytesOf(file: string, read: Read): Uint8Array {
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
export function textOf(file: string, read: Read): string {
  try {
    return decode(bytesOf(file, read));
  } catch (reason) {
    if (!(reason instanceof EncodingError)) throw reason;
    throw new UsageError(`${file} cannot be read: ${reason.message}. ${reason.mend}`);
  }
}
