import {textIn} from '../../dataset/localized.js';
import {isReport} from '../../dataset/query/report.js';
import type {Locale, PageTable, Report} from '../../dataset/types.js';
import {languages} from './languages.js';

/**
 * The place whose government a report is of, for titles: `海曙区`, `Haishu District`, `全国`; empty for a table of a page, and
 * where the publisher is not named like a government.
 */
export const placeOf = (report: Report | PageTable, locale: Locale): string =>
  isReport(report) ? languages[locale].placeOf(textIn(report.publisher, locale)) : '';
