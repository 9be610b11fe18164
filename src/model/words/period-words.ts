import {parseEdtf} from '../../dataset/edtf.js';
import type {EdtfDate} from '../../dataset/edtf.js';
import type {Locale} from '../../dataset/types.js';
import {memoize} from '../memoize.js';
import {languages as shared} from './languages.js';
import {periodWords} from './period.js';
import {languages} from './rough-period/languages.js';

function dateWords(date: EdtfDate, locale: Locale): string {
  const {year, part = 0, day, from} = date;
  const {century, decade, parts, partOfYear, qualified} = languages[locale];
  const two = (number: number) => `-${String(number).padStart(2, '0')}`;
  const whole = year.endsWith('XX')
    ? century(from)
    : year.endsWith('X')
      ? decade(from)
      : periodWords(year + (part > 0 && part < 13 ? two(part) + (day ? two(day) : '') : ''), locale);
  const name = parts[part];
  return qualified(name ? partOfYear(name, whole) : whole, date);
}

function wordsOf(edtf: string, locale: Locale): string {
  const period = parseEdtf(edtf);
  if (!period) return edtf;
  const {start, end} = period;
  const words = shared[locale].period;
  const [from, to] = [start && dateWords(start, locale), end && dateWords(end, locale)];
  if (start === end) return from!;
  if (!end) return words.since(from!);
  if (start) return words.span(from!, to!);
  return end.about ? words.beforeAbout(to!) : languages[locale].before(to!, end);
}

/** Projects share a few hundred periods, and each is in labels, tips and the table. */
const wordsIn = memoize((locale: Locale) => memoize((edtf: string) => wordsOf(edtf, locale), 1000));

/** Any EDTF period in words, without added precision: `2023年上半年`, `perhaps about June 2023`. Any other text is returned unchanged. */
export const roughPeriodWords = (edtf: string, locale: Locale): string => wordsIn(locale)(edtf);
