import {isReport} from '../../dataset/query/report.js';
import type {Locale, PageTable, Report} from '../../dataset/types.js';

/** What a government's name has after the name of its place. */
const office: Readonly<Record<Locale, RegExp>> = {zh: /人民政府$/, en: / People’s Government$/};

/**
 * The place whose government a report is of, for titles: `海曙区`, `Haishu District`; empty for a table of a page, and
 * where the publisher is not named like a government.
 */
export function placeOf(report: Report | PageTable, locale: Locale): string {
  const publisher = isReport(report) ? report.publisher[locale] : '';
  return office[locale].test(publisher) ? publisher.replace(office[locale], '') : '';
}
