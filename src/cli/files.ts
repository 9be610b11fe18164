import {UsageError} from './command.js';

/** Reads the bytes of a file; the name `-` is the standard input. Throws where it cannot be read. */
export type ReadFile = (file: string) => Uint8Array;

/** A file cannot be read as text: the reason, and how to correct it. */
export class EncodingError extends Error {
  readonly advice = 'Save it as UTF-8 (in the “Save as” of your editor, under “Encoding”).';
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  // In UTF-16, ASCII characters have a zero byte, which does not occur in UTF-8 text.
  return bytes.subarray(0, 1000).includes(0);
}

/** The text of bytes in UTF-8, without the byte order mark that some editors put before it. @throws EncodingError */
export function decode(bytes: Uint8Array): string {
  if (isUtf16(bytes)) throw new EncodingError('it is in UTF-16, not in UTF-8');
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new EncodingError('it is not in UTF-8; perhaps it is in GBK');
  }
}

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
