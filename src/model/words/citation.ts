import type {Locale, Report, Source} from '../../dataset/types.js';
import {isPagesOwn, sectionOf} from '../../dataset/query/report.js';
import {periodWords} from './period.js';
import {remembered} from '../remembered.js';

const commas = {zh: '，', en: ', '};

/** The report and the day it was delivered; that the page gives the numbers, where there is no report. */
export const reportWords = remembered(
  (report: Report, locale: Locale): string =>
    report.title[locale] + (isPagesOwn(report) ? '' : commas[locale] + periodWords(report.delivered, locale)),
);

/** How a section is cited: `二(二)`, `Part 2(2)`; who gives a number, where there is no report. */
export const sectionWords = (report: Report, section: string, locale: Locale): string =>
  isPagesOwn(report) ? section : sectionOf(report, section).cite[locale];

/** The report's own words in quotation marks; empty where there is no report. */
export const quoteWords = ({quote}: Pick<Source, 'quote'>): string => quote && `“${quote}”`;

/** Who gives the numbers, as the subject of a sentence. */
export const giverWords = (report: Report, locale: Locale): string =>
  (isPagesOwn(report) ? {zh: '表格', en: 'The table'} : {zh: '报告', en: 'The report'})[locale];

/** A source line: report, day and section, with the report's own words. */
export function citationOf(report: Report, source: Source, locale: Locale): {cite: string; quote: string} {
  const said = [reportWords(report, locale), sectionWords(report, source.section, locale)];
  return {
    cite: said.filter(Boolean).join(commas[locale]),
    quote: source.quote,
  };
}
