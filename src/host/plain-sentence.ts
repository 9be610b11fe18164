import {textIn} from '../dataset/localized.js';
import {ReadableError} from '../dataset/readable-error.js';
import type {Locale} from '../dataset/types.js';
import {languages} from '../model/words/languages.js';

/** The sentence of an error, without advice; one that was not foreseen is for developers, to whom `hs-error` gives it. */
export const plainSentence = (reason: unknown, locale: Locale): string =>
  reason instanceof ReadableError ? textIn(reason.sentence, locale) : languages[locale].errors.notDrawn;
