import type {DrawnIndicatorId} from '../dataset/haishu-2023/ids.js';
import {InvalidIdError} from '../dataset/invalid-id.js';
import {nearest} from '../dataset/nearest.js';
import type {Locale} from '../dataset/types.js';
import {languages} from '../model/words/unknown-id/languages.js';
import type {UnknownIdWords} from '../model/words/unknown-id/words.js';
import {plainSentence} from './plain-sentence.js';

/** An indicator that only the built-in report has, and no draft of another: its id tells whether the known ids are those of that report. */
const builtIn: DrawnIndicatorId = 'existing-land-revitalised';

function invalidId({what, value, known}: InvalidIdError, {unnamed, unknown, hints}: UnknownIdWords): string {
  if (value === '') return unnamed(what);
  const suggestion = nearest(value, known);
  const isOfBuiltIn = what === 'indicator' && known.includes(builtIn);
  const hint = isOfBuiltIn ? hints.notBuiltIn : '';
  // Gauges take `all`; bars draw a list or a topic.
  if (what === 'indicator' && value === 'all') return unknown(what, value, hints.notAll);
  return unknown(what, value, suggestion ? hints.meant(suggestion) : hint);
}

/** The sentence for readers where a figure cannot be drawn: what is wrong, and how to correct it. */
export function errorSentence(reason: unknown, locale: Locale): string {
  if (reason instanceof InvalidIdError) return invalidId(reason, languages[locale]);
  return plainSentence(reason, locale);
}
