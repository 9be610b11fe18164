import type {Locale} from '../../dataset/types.js';
import {languages} from './languages.js';

/** A date to the year, month or day in words, with 前后 or "about" where it is approximate. Any other text is returned unchanged. */
function dateWords(text: string, locale: Locale): string {
  const {period} = languages[locale];
  if (/^\d{1,4}$/.test(text)) return period.date(text);
  const [, date, rough] = /^(\d{4}(?:-\d\d){0,2})(~?)$/.exec(text) ?? [];
  if (date === undefined) return text;
  const [year, month, day] = date.split('-').map(Number);
  const words = period.date(`${year}`, month, day);
  return rough ? period.about(words) : words;
}

/**
 * An EDTF period in words: `2023`, `2023-06`, `2023-02-01`, `2023~` (about), `../2023-06` (before its end),
 * `2022/2023` (from, to), `2023/..` (since). An approximate date stays approximate.
 */
export function periodWords(edtf: string, locale: Locale): string {
  const ends = edtf.split('/');
  if (ends.length !== 2) return dateWords(edtf, locale);
  const {period} = languages[locale];
  const [first, last] = ends;
  const [from, to] = [dateWords(first, locale), dateWords(last, locale)];
  if (first === '..') return last.endsWith('~') ? period.beforeAbout(to) : period.before(to, /^\d{4}$/.test(last));
  return last === '..' ? period.since(from) : period.span(from, to);
}
