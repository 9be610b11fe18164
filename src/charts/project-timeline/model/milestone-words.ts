import type {Locale, Milestone, PageTable, Project, Report} from '../../../dataset/types.js';
import {sourceWords} from '../../../model/words/citation.js';
import {quotation} from '../../../model/words/quotation.js';
import {isMoment, kindWords} from './milestones.js';

/**
 * Names a period. The first view of the report takes `periodWords`, which knows all periods that the report has; other
 * projects, whose periods may be seasons or decades, need `roughPeriodWords`.
 */
export type PeriodWords = (edtf: string, locale: Locale) => string;

/**
 * The word beside a milestone's symbol: in Chinese that of the report, in English that of its kind. For planned ongoing work
 * the report's word is not used: 加快 and 发挥 mean nothing without their object.
 */
export function milestoneWords({kind, certainty, source}: Milestone, project: Project, locale: Locale): string {
  const vague = kind === 'ongoing' && certainty === 'planned';
  if (vague && locale === 'en') return 'to be taken forward';
  const word = locale === 'zh' ? (vague || 'cell' in source ? '' : source.literal) : kind === 'in-use' ? 'in use' : '';
  return word || kindWords(kind, project, locale);
}

/** The words of a period without its year: `最迟6月前后`, `by about June`; empty where the period is a whole year. */
export function withinYearWords(period: string, locale: Locale, wordsOf: PeriodWords): string {
  const words = wordsOf(period, locale);
  return /-/.test(period) && !/\d\/\d/.test(period) ? words.replace(/\d{4}年|( of)? ?\b\d{4}$/, '') : '';
}

/** Whether a milestone was reached, in words; ongoing work is not called done. */
export function certaintyWords({certainty, kind}: Milestone, locale: Locale): string {
  if (certainty === 'planned') return {zh: '计划', en: 'planned'}[locale];
  return isMoment(kind) ? {zh: '已落实', en: 'done'}[locale] : {zh: '进行中', en: 'in progress'}[locale];
}

/** What a quote says where it gives a rough date itself: a month, a part of the year, or a word like 左右. */
const roughDate = /\d月|年[初中底末]|季|半年|约|左右|前后|\b(?:early|mid|late|about|around)\b|end of/i;

/** Whether a rough date is the dataset's reading of the report: about June for 主汛期. */
const isDateInferred = ({period, source}: Milestone): boolean =>
  /[~%]/.test(period) && 'quote' in source && !roughDate.test(source.quote);

/** Whether a milestone was reached, and whether its date is an inference: `计划，时间为推断`. */
export const statusWords = (milestone: Milestone, locale: Locale): string =>
  certaintyWords(milestone, locale) +
  (isDateInferred(milestone) ? {zh: '，时间为推断', en: ', date inferred'}[locale] : '');

/** The text of a milestone's mark, for tip and accessible name. */
export function milestoneMarkWords(
  milestone: Milestone,
  project: Project,
  report: Report | PageTable,
  locale: Locale,
  wordsOf: PeriodWords,
): string {
  const {period, source} = milestone;
  const what = milestoneWords(milestone, project, locale);
  const when = wordsOf(period, locale);
  const status = statusWords(milestone, locale);
  const section = sourceWords(report, source, locale);
  const name = project.name[locale];
  if ('cell' in source) {
    const from = section && {zh: `来源：${section}`, en: ` Source: ${section}`}[locale];
    return locale === 'zh'
      ? `${name}：${what}，${when}（${status}）。${from}`
      : `${name}: ${what}, ${when} (${status}).${from}`;
  }
  return locale === 'zh'
    ? `${name}：${what}，${when}（${status}）。${quotation(source.quote)}，${section}`
    : `${name}: ${what}, ${when} (${status}). ${quotation(source.quote)}, ${section}`;
}
