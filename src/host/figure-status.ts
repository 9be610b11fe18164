import {inEveryLanguage} from '../dataset/localized.js';
import {ReadableError} from '../dataset/readable-error.js';
import type {Locale} from '../dataset/types.js';
import {languages} from '../model/words/languages.js';
import {HsErrorEvent, HsReadyEvent} from './events.js';
import {LazyPart} from './lazy-part.js';
import {plainSentence} from './plain-sentence.js';

/** What is wrong with a figure, for its reader, and the cause. */
export interface FigureProblem {
  readonly sentence: string;
  readonly reason: unknown;
}

/** Tells the page when a figure has been drawn, and when something is wrong with it. */
export class FigureStatus {
  readonly #host: EventTarget;
  /** The sentences that tell a reader how to correct an error; only a figure with such an error loads them. */
  readonly #errors = new LazyPart(
    inEveryLanguage(languages, ({parts}) => parts.errors),
    () => import('./error-sentence.js'),
  );
  /** The last error for whose sentence something could not be loaded. */
  #unprepared?: string;
  /** The sentence of the last problem; empty where the figure was drawn without one, undefined before the first figure. */
  #reported?: string;

  constructor(host: EventTarget) {
    this.#host = host;
  }

  /** Loads what the sentence of an error needs; undefined where nothing is to be loaded, or loading failed for that error. */
  prepare(reason: unknown): Promise<void> | undefined {
    const error = String(reason);
    if (reason instanceof ReadableError || error === this.#unprepared) return undefined;
    return this.#errors.load()?.catch((cause: unknown) => {
      this.#unprepared = error;
      throw cause;
    });
  }

  /** Why nothing can be drawn, and which part is missing; undefined where all is well. */
  problemOf(
    failure: {readonly reason: unknown} | undefined,
    missing: ReadableError | undefined,
    locale: Locale,
  ): FigureProblem | undefined {
    if (!failure && !missing) return undefined;
    const sentenceOf = this.#errors.value?.errorSentence ?? plainSentence;
    const causes = [...(missing ? [missing] : []), ...(failure ? [failure.reason] : [])];
    const sentences = new Set(causes.map((cause) => sentenceOf(cause, locale)));
    return {sentence: [...sentences].join(languages[locale].space), reason: causes.at(-1)};
  }

  /** Fires `hs-error` for each new problem, and `hs-ready` for the first figure and for the first after a problem. */
  report(isDrawn: boolean, problem: FigureProblem | undefined): void {
    const {sentence = '', reason} = problem ?? {};
    if (sentence && sentence !== this.#reported) this.#host.dispatchEvent(new HsErrorEvent(sentence, reason));
    if (isDrawn && (this.#reported === undefined || (this.#reported && !problem)))
      this.#host.dispatchEvent(new HsReadyEvent());
    this.#reported = sentence;
  }
}
