import type {Locale} from '../../dataset/types.js';

const months = 'January February March April May June July August September October November December'.split(' ');

/** A date to the year, month or day in words, with 前后 or "about" where it is approximate. Any other text is returned unchanged. */
function dateWords(text: string, locale: Locale): string {
  if (/^\d{1,4}$/.test(text)) return locale === 'zh' ? text + '年' : text;
  const [, date, rough] = /^(\d{4}(?:-\d\d){0,2})(~?)$/.exec(text) ?? [];
  if (date === undefined) return text;
  const [year, month, day] = date.split('-').map(Number);
  if (locale === 'zh')
    return `${year}年` + (month ? `${month}月` : '') + (day ? `${day}日` : '') + (rough ? '前后' : '');
  const name = month ? `${months[month - 1] ?? month} ` : '';
  return (rough ? 'about ' : '') + (day ? `${day} ` : '') + name + `${year}`;
}

/**
 * An EDTF period in words: `2023`, `2023-06`, `2023-02-01`, `2023~` (about), `../2023-06` (before its end),
 * `2022/2023` (from, to), `2023/..` (since). An approximate date stays approximate.
 */
export function periodWords(edtf: string, locale: Locale): string {
  const ends = edtf.split('/');
  if (ends.length !== 2) return dateWords(edtf, locale);
  const [first, last] = ends;
  const [from, to] = [dateWords(first, locale), dateWords(last, locale)];
  const year = /^\d{4}$/.test(last);
  if (first === '..' && last.endsWith('~')) return {zh: '最迟', en: 'by '}[locale] + to;
  if (first === '..') return {zh: to + (year ? '底前' : '前'), en: (year ? 'by the end of ' : 'by ') + to}[locale];
  if (last === '..') return {zh: `${from}起`, en: `from ${from}`}[locale];
  return {zh: `${from}至${to}`, en: `${from} to ${to}`}[locale];
}
