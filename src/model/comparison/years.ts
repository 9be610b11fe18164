import {isReport, yearOf} from '../../dataset/query/report.js';
import type {Locale, Observation, PageTable, Report} from '../../dataset/types.js';
import {languages} from '../words/comparison/languages.js';
import {roleWords} from '../words/observation.js';
import {fiscalYears} from '../words/period.js';
import type {Pair} from './pair.js';

/** The role and the period of a number, whether or not the data gives that number. */
export interface YearRole extends Pick<Observation, 'period' | 'role'> {
  /** Whether the data is a table of the page, not a report. */
  readonly isOfPage: boolean;
}

/**
 * The two numbers that pairs set side by side. Where all pairs agree in their periods and roles, those are meant; else the
 * result of the year before the report's own and the target of its year, or of no year where the report has fiscal years.
 */
export function yearsOf(
  report: Report | PageTable,
  pairs: readonly Pair[],
): readonly [actual: YearRole, target: YearRole] {
  const isFiscal = pairs.some(({actual, target}) => fiscalYears((actual ?? target)?.total.period));
  const year = isFiscal ? '' : yearOf(report);
  const isOfPage = !isReport(report);
  const whole = pairs.flatMap(({actual, target}) => (actual && target ? [[actual.total, target.total]] : []));
  const kinds = new Set(whole.map((sides) => sides.map(({period, role}) => period + role).join()));
  if (kinds.size === 1) {
    const [actual, target] = whole[0].map(({period, role}): YearRole => ({period, role, isOfPage}));
    return [actual, target];
  }
  return [
    {period: year && `${Number(year) - 1}`, role: 'actual', isOfPage},
    {period: year, role: 'target', isOfPage},
  ];
}

/** The words in place of a missing side: `报告没有给出2023年目标`, `报告没有给出2022年实际数`. */
export const missingWords = (missing: YearRole, locale: Locale): string =>
  languages[locale].missing(roleWords(missing, locale), missing.role === 'actual', missing.isOfPage);
