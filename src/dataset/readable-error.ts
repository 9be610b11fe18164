import type {Localized} from './types.js';

/** An error that a reader of the page can understand: what is wrong and how to correct it, in both languages. */
export class ReadableError extends Error {
  /** The problem as a whole, in one or a few sentences. */
  readonly sentence: Localized;
  /** The single problems, each in a sentence; empty where `sentence` says everything. */
  readonly problems: readonly Localized[];

  constructor(sentence: Localized, problems: readonly Localized[] = []) {
    super(sentence.en);
    this.name = 'ReadableError';
    this.sentence = sentence;
    this.problems = problems;
  }
}
