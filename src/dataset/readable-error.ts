import type {Localized} from './types.js';

/** An error that a reader of the page can understand: what is wrong and how to mend it, in both languages. */
export class ReadableError extends Error {
  /** The whole of it in one sentence, or a few. */
  readonly sentence: Localized;
  /** The single places that are at fault, where there are several. */
  readonly problems: readonly Localized[];

  constructor(sentence: Localized, problems: readonly Localized[] = []) {
    super(sentence.en);
    this.name = 'ReadableError';
    this.sentence = sentence;
    this.problems = problems;
  }
}
