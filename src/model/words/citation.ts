import type {Locale, Report, Source} from '../../dataset/types.js';
import {isPagesOwn, sectionOf} from '../../dataset/query/report.js';
import type {Citation, Table} from '../layout.js';
import {periodWords} from './period.js';

const commas = {zh: '，', en: ', '};

/** The report and the day it was delivered; the name of the page's table where there is no report. */
export const reportWords = (report: Report, locale: Locale): string =>
  report.title[locale] + (isPagesOwn(report) ? '' : commas[locale] + periodWords(report.delivered, locale));

/** How a section is cited: `二(二)`, `Part 2(2)`; in a table of the page, who gives the number. */
export const sectionWords = (report: Report, section: string, locale: Locale): string =>
  isPagesOwn(report) ? section : sectionOf(report, section).cite[locale];

/** The report's words in quotation marks; empty where there is no report. */
export const quoteWords = ({quote}: Pick<Source, 'quote'>): string => quote && `“${quote}”`;

/** Who gives the numbers, as the subject of a sentence. */
export const giverWords = (report: Report, locale: Locale): string =>
  (isPagesOwn(report) ? {zh: '表格', en: 'The table'} : {zh: '报告', en: 'The report'})[locale];

/** A source line: report, day and section, with the report's words. */
export function citationOf(report: Report, source: Source, locale: Locale): Citation & {readonly quote: string} {
  const parts = [reportWords(report, locale), sectionWords(report, source.section, locale)];
  return {cite: parts.filter(Boolean).join(commas[locale]), quote: source.quote};
}

/**
 * A data table with the right columns of sources. A report's table stays as it is. Of the numbers of a page's table, the
 * last column says who gives them, and columns without content are left out.
 */
export function sourcedTable(report: Report, {caption, columns, rows}: Table, locale: Locale): Table {
  if (!isPagesOwn(report)) return {caption, columns, rows};
  const renamed = [...columns.slice(0, -1), {label: {zh: '来源', en: 'Source'}[locale]}];
  const isKept = (_: unknown, index: number) => index === 0 || rows.some((row) => row[index]);
  return {caption, columns: renamed.filter(isKept), rows: rows.map((row) => row.filter(isKept))};
}
