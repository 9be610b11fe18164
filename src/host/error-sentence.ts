import type {DrawnIndicatorId} from '../dataset/haishu-2023/ids.js';
import {InvalidIdError} from '../dataset/invalid-id.js';
import {textIn} from '../dataset/localized.js';
import {nearest} from '../dataset/nearest.js';
import {ReadableError} from '../dataset/readable-error.js';
import type {Locale} from '../dataset/types.js';
import {languages} from '../model/words/languages.js';
import type {SharedWords} from '../model/words/words.js';

/** An indicator that only the built-in report has: its id tells whether the known ids are those of that report. */
const builtIn: DrawnIndicatorId = 'fixed-asset-investment-growth';

function invalidId({what, value, known}: InvalidIdError, {errors}: SharedWords): string {
  if (value === '') return errors.unnamed(what);
  const suggestion = nearest(value, known);
  const isOfBuiltIn = what === 'indicator' && known.includes(builtIn);
  return errors.unknown(what, value, suggestion ? errors.meant(suggestion) : isOfBuiltIn ? errors.notBuiltIn : '');
}

/** The sentence for readers where a figure cannot be drawn: what is wrong, and how to correct it. */
export function errorSentence(reason: unknown, locale: Locale): string {
  if (reason instanceof InvalidIdError) return invalidId(reason, languages[locale]);
  if (reason instanceof ReadableError) return textIn(reason.sentence, locale);
  // The message of an unforeseen error is for developers: hs-error carries it.
  return languages[locale].errors.notDrawn;
}
