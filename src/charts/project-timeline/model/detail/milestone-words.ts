import type {Locale, Milestone, PageTable, Project, Report} from '../../../../dataset/types.js';
import {sourceWords} from '../../../../model/words/citation.js';
import {quotation} from '../../../../model/words/quotation.js';
import {roughPeriodWords} from '../../../../model/words/period-words.js';
import {isMoment, kindWords} from '../milestones.js';

/**
 * The word beside a milestone's symbol: the report's own in Chinese, the word of its kind in English. Planned work that
 * goes on does not take the report's word: 加快 and 发挥 say nothing without their object.
 */
export function milestoneWords({kind, certainty, source}: Milestone, project: Project, locale: Locale): string {
  const vague = kind === 'ongoing' && certainty === 'planned';
  if (vague && locale === 'en') return 'to be advanced';
  const own = locale === 'zh' ? (vague || 'cell' in source ? '' : source.literal) : kind === 'in-use' ? 'in use' : '';
  return own || kindWords(kind, project, locale);
}

/** The words of a period without its year, where there are any left: `约6月前`, `by about June`. */
export function withinYearWords(period: string, locale: Locale): string {
  const words = roughPeriodWords(period, locale);
  return /-/.test(period) && !/\d\/\d/.test(period) ? words.replace(/\d{4}年|( of)? ?\b\d{4}$/, '') : '';
}

/** Whether a milestone was reached, in words; what is under way does not count as done. */
export function certaintyWords({certainty, kind}: Milestone, locale: Locale): string {
  if (certainty === 'planned') return {zh: '计划', en: 'planned'}[locale];
  return isMoment(kind) ? {zh: '已落实', en: 'done'}[locale] : {zh: '进行中', en: 'in progress'}[locale];
}

/** The text of a milestone's mark, for tip and screen reader. */
export function milestoneMarkWords(
  milestone: Milestone,
  project: Project,
  report: Report | PageTable,
  locale: Locale,
): string {
  const {period, source} = milestone;
  const what = milestoneWords(milestone, project, locale);
  const when = roughPeriodWords(period, locale);
  const certainty = certaintyWords(milestone, locale);
  const section = sourceWords(report, source, locale);
  const name = project.name[locale];
  if ('cell' in source) {
    const from = section && {zh: `来源：${section}`, en: ` Source: ${section}`}[locale];
    return locale === 'zh'
      ? `${name}：${what}，${when}（${certainty}）。${from}`
      : `${name}: ${what}, ${when} (${certainty}).${from}`;
  }
  return locale === 'zh'
    ? `${name}：${what}，${when}（${certainty}）。${quotation(source.quote)}，${section}`
    : `${name}: ${what}, ${when} (${certainty}). ${quotation(source.quote)}, ${section}`;
}
