import type {Locale, Report, Source} from '../dataset/types.js';
import {sectionOf} from '../dataset/query/report.js';
import {periodWords} from './period.js';

/** The report and the day it was delivered. */
export const reportWords = (report: Report, locale: Locale): string =>
  report.title[locale] + (locale === 'zh' ? '，' : ', ') + periodWords(report.delivered, locale);

/** How a section is cited: `二(二)`, `Part 2(2)`. */
export const sectionWords = (report: Report, section: string, locale: Locale): string =>
  sectionOf(report, section).cite[locale];

/** A source line: report, day and section, with the report's own words. */
export function citationOf(report: Report, source: Source, locale: Locale): {cite: string; quote: string} {
  const comma = locale === 'zh' ? '，' : ', ';
  return {
    cite: reportWords(report, locale) + comma + sectionWords(report, source.section, locale),
    quote: source.quote,
  };
}
