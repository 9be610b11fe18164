/** How a command ends: 0 all is well, 1 problems were found, 2 it could not do what was asked. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly out?: string;
  readonly error?: string;
}

/** Reads the file of a name, `-` being the standard input; throws where it cannot. */
export type Read = (file: string) => string;

/** A misuse, in a sentence for the one who called. */
export class UsageError extends Error {}

/** The text of a file, without the mark that some editors put before it. @throws UsageError */
export function textOf(file: string, read: Read): string {
  try {
    return read(file).replace(/^\uFEFF/, '');
  } catch (reason) {
    const {code, message} = reason as NodeJS.ErrnoException;
    const why = {ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'it may not be read'}[code ?? ''];
    throw new UsageError(`${file} cannot be read: ${why ?? message}.`);
  }
}
