/** How a command ends: 0 all is well, 1 problems were found, 2 it could not do what was asked. */
export interface CommandResult {
  readonly code: 0 | 1 | 2;
  readonly out?: string;
  readonly error?: string;
  /** What it writes, by the path of each file. */
  readonly files?: ReadonlyMap<string, string>;
}

/** A command that was called in a way that it does not know, in a sentence for the one who called. */
export class UsageError extends Error {}
