import type {AnySource, Locale, PageTable, Report} from '../../dataset/types.js';
import {isReport, sectionOf, sectionsOf} from '../../dataset/query/report.js';
import type {Citation, Table} from '../layout.js';
import {periodWords} from './period.js';
import {quotation} from './quotation.js';

const commas = {zh: '，', en: ', '};

/** The report and the day it was delivered; the name of the page's table where there is no report. */
export const reportWords = (report: Report | PageTable, locale: Locale): string =>
  report.title[locale] + (isReport(report) ? commas[locale] + periodWords(report.delivered, locale) : '');

/** How the section of a source is cited: `二(二)`, `Part 2(2)`; of a table of the page, who gives the fact. */
export const sourceWords = (report: Report | PageTable, source: AnySource, locale: Locale): string =>
  'provider' in source ? source.provider : sectionOf({sections: sectionsOf(report)}, source.section).cite[locale];

/** The report's words; empty where a page gives the fact. */
const quoteOf = (source: AnySource): string => ('quote' in source ? source.quote : '');

/** The report's words in quotation marks; empty where a page gives the fact. */
export function quoteWords(source: AnySource): string {
  const quote = quoteOf(source);
  return quote && quotation(quote);
}

/** What the report says, or what stands in the cell of the page's table. */
export const passageOf = (source: AnySource): string => ('cell' in source ? source.cell : source.quote);

/** Who gives the numbers, as the subject of a sentence. */
export const giverWords = (report: Report | PageTable, locale: Locale): string =>
  (isReport(report) ? {zh: '报告', en: 'The report'} : {zh: '表格', en: 'The table'})[locale];

/** A source line: report, day and section, with the report's words. */
export function citationOf(
  report: Report | PageTable,
  source: AnySource,
  locale: Locale,
): Citation & {readonly quote: string} {
  const parts = [reportWords(report, locale), sourceWords(report, source, locale)];
  return {cite: parts.filter(Boolean).join(commas[locale]), quote: quoteOf(source)};
}

/**
 * A data table with the right columns of sources. A report's table stays as it is. Of the numbers of a page's table, the
 * last column says who gives them, and columns without content are left out.
 */
export function sourcedTable(report: Report | PageTable, table: Table, locale: Locale): Table {
  if (isReport(report)) return table;
  const {columns, rows} = table;
  const renamed = [...columns.slice(0, -1), {label: {zh: '来源', en: 'Source'}[locale]}];
  const isKept = (_: unknown, index: number) => index === 0 || rows.some((row) => row[index]);
  return {...table, columns: renamed.filter(isKept), rows: rows.map((row) => row.filter(isKept))};
}
