import {textIn} from '../../dataset/localized.js';
import type {AnySource, Locale, PageTable, Report} from '../../dataset/types.js';
import {isReport, sectionOf, sectionsOf} from '../../dataset/query/report.js';
import type {Citation, Table} from '../layout.js';
import {languages} from './languages.js';
import {periodWords} from './period.js';
import {quotation} from './quotation.js';

/** The report and the day it was delivered; the name of the page's table where there is no report. */
export const reportWords = (report: Report | PageTable, locale: Locale): string =>
  textIn(report.title, locale) +
  (isReport(report) ? languages[locale].comma + periodWords(report.delivered, locale) : '');

/** The citation of a source's section: `二(二)`, `Part 2(2)`; for a table of the page, the provider of the fact. */
export const sourceWords = (report: Report | PageTable, source: AnySource, locale: Locale): string =>
  'provider' in source
    ? source.provider
    : textIn(sectionOf({sections: sectionsOf(report)}, source.section).cite, locale);

/** The quoted words of the report; empty for a fact of the page. */
const quoteOf = (source: AnySource): string => ('quote' in source ? source.quote : '');

/** The quoted words of the report in quotation marks; empty for a fact of the page. */
export function quoteWords(source: AnySource): string {
  const quote = quoteOf(source);
  return quote && quotation(quote);
}

/** The quote from the report, or the text of the cell in the page's table. */
export const passageOf = (source: AnySource): string => ('cell' in source ? source.cell : source.quote);

/** The origin of the numbers, as the subject of a sentence. */
export const originWords = (report: Report | PageTable, locale: Locale): string =>
  languages[locale].origin[isReport(report) ? 'report' : 'table'];

/** A source line: report, day and section, with the report's words. */
export function citationOf(
  report: Report | PageTable,
  source: AnySource,
  locale: Locale,
): Citation & {readonly quote: string} {
  const parts = [reportWords(report, locale), sourceWords(report, source, locale)];
  return {cite: parts.filter(Boolean).join(languages[locale].comma), quote: quoteOf(source)};
}

/**
 * A data table with the columns of its sources. For a report it is unchanged; for a table of the page, the last column has the
 * providers, and empty columns are left out.
 */
export function sourcedTable(report: Report | PageTable, table: Table, locale: Locale): Table {
  if (isReport(report)) return table;
  const {columns, rows} = table;
  const renamed = [...columns.slice(0, -1), {label: languages[locale].source}];
  const isKept = (_: unknown, index: number) => index === 0 || rows.some((row) => row[index]);
  return {...table, columns: renamed.filter(isKept), rows: rows.map((row) => row.filter(isKept))};
}
