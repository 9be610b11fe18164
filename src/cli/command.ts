/** The result of a command. Its code is 0 for no problem, 1 for problems in the input, and 2 for wrong usage. */
export interface CommandResult {
  readonly code: 0 | 1 | 2;
  readonly out?: string;
  readonly error?: string;
}

/** A command was called with invalid arguments; the message is a sentence for the caller. */
export class UsageError extends Error {}
