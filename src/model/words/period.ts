import type {Locale} from '../../dataset/types.js';
import {languages} from './languages.js';

/** A date to the year, month or day in words, with 前后 or "about" where it is approximate. Any other text is returned unchanged. */
function dateWords(text: string, locale: Locale): string {
  const {period} = languages[locale];
  const [, year, month, day, rough] = /^(\d{1,4})(?:-(\d\d)(?:-(\d\d))?)?(~?)$/.exec(text) ?? [];
  if (!year) return text;
  const words = period.date(year, +month, +day);
  return rough ? period.about(words) : words;
}

/** The years of a fiscal year, `2023/24`, where an EDTF period is twelve months from another one than January: `2023-07/2024-06`. */
export function fiscalYears(edtf = ''): string {
  const [, year, month, nextYear, last] = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/.exec(edtf) ?? [];
  return +nextYear - +year === 1 && +month - +last === 1 ? `${year}/${nextYear.slice(2)}` : '';
}

/**
 * An EDTF period in words: `2023`, `2023-06`, `2023-02-01`, `2023~` (about), `../2023-06` (before its end),
 * `2022/2023` (from, to), `2023/..` (since), a fiscal year. An approximate date stays approximate.
 */
export function periodWords(edtf: string, locale: Locale): string {
  const ends = edtf.split('/');
  if (ends.length !== 2) return dateWords(edtf, locale);
  const {period} = languages[locale];
  const [first, last] = ends;
  const years = fiscalYears(edtf);
  if (years) return years + period.fiscalYear;
  const [from, to] = [dateWords(first, locale), dateWords(last, locale)];
  if (first === '..') return last.endsWith('~') ? period.beforeAbout(to) : period.before(to, /^\d{4}$/.test(last));
  return last === '..' ? period.since(from) : period.span(from, to);
}
