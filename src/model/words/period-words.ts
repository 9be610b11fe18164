import {parseEdtf} from '../../dataset/edtf.js';
import type {EdtfDate} from '../../dataset/edtf.js';
import type {Locale} from '../../dataset/types.js';
import {periodWords} from './period.js';

/** The parts of a year by their EDTF code. */
const parts: Readonly<Record<Locale, Readonly<Record<number, string>>>> = {
  zh: {
    21: '春季',
    22: '夏季',
    23: '秋季',
    24: '冬季',
    33: '第一季度',
    34: '第二季度',
    35: '第三季度',
    36: '第四季度',
    40: '上半年',
    41: '下半年',
  },
  en: {
    21: 'spring',
    22: 'summer',
    23: 'autumn',
    24: 'winter',
    33: 'first quarter of',
    34: 'second quarter of',
    35: 'third quarter of',
    36: 'fourth quarter of',
    40: 'first half of',
    41: 'second half of',
  },
};

function dateWords({year, part = 0, day, about, perhaps, from}: EdtfDate, locale: Locale): string {
  const two = (number: number) => `-${String(number).padStart(2, '0')}`;
  const whole = year.endsWith('XX')
    ? {zh: `${from}—${from + 99}年`, en: `${from}–${from + 99}`}[locale]
    : year.endsWith('X')
      ? {zh: `${from}年代`, en: `the ${from}s`}[locale]
      : periodWords(year + (part > 0 && part < 13 ? two(part) + (day ? two(day) : '') : ''), locale);
  const name = parts[locale][part];
  const date = name ? {zh: whole + name, en: `${name} ${whole}`}[locale] : whole;
  // `first half of 2023`, but `about the first half of 2023`.
  const the = part > 32 ? 'the ' : '';
  return {
    zh: (perhaps ? '可能' : '') + date + (about ? '前后' : ''),
    en: (perhaps ? 'perhaps ' : '') + (about ? `about ${the}` : '') + date,
  }[locale];
}

/** Any EDTF period in words, without added precision: `2023年上半年`, `perhaps about June 2023`. Any other text is returned unchanged. */
export function roughPeriodWords(edtf: string, locale: Locale): string {
  const period = parseEdtf(edtf);
  if (!period) return edtf;
  const {start, end} = period;
  const [from, to] = [start && dateWords(start, locale), end && dateWords(end, locale)];
  if (start === end) return from!;
  if (!end) return {zh: `${from}起`, en: `from ${from}`}[locale];
  if (start) return {zh: `${from}至${to}`, en: `${from} to ${to}`}[locale];
  if (end.about) return {zh: `最迟${to}`, en: `by ${to}`}[locale];
  // “By” a year, a quarter or a half means its end; of a month or a season, the report does not say which day.
  const long = !end.part || end.part > 32;
  const the = end.part ? 'the ' : '';
  return {zh: to + (long ? '底前' : '前'), en: long ? `by the end of ${the}${to}` : `by ${to}`}[locale];
}
