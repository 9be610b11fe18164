import type {Localized} from '../dataset/types.js';

/** The result of a command. Its code is 0 for no problem, 1 for problems in the input, and 2 for wrong usage. */
export interface CommandResult<Content extends string | Uint8Array = string> {
  readonly code: 0 | 1 | 2;
  readonly out?: string;
  readonly error?: string;
  /** What it writes, by the path of each file. */
  readonly files?: ReadonlyMap<string, Content>;
}

/** A command was called with invalid arguments; the sentence is for the caller. */
export class UsageError extends Error {
  readonly sentence: Localized;

  /** @param sentence In both languages, or in English for both. */
  constructor(sentence: string | Localized) {
    const both = typeof sentence === 'string' ? {zh: sentence, en: sentence} : sentence;
    super(both.en);
    this.sentence = both;
  }
}
