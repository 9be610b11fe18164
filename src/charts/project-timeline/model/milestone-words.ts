import {textIn} from '../../../dataset/localized.js';
import type {Locale, Milestone, MilestoneKind, PageTable, Project, Report} from '../../../dataset/types.js';
import {sourceWords} from '../../../model/words/citation.js';
import {languages as sharedLanguages} from '../../../model/words/languages.js';
import {quotation} from '../../../model/words/quotation.js';
import {isMoment} from './milestones.js';
import {languages} from './words/languages.js';

/**
 * Names a period. The first view of the report takes `periodWords`, which knows all periods that the report has; other
 * projects, whose periods may be seasons or decades, need `roughPeriodWords`.
 */
export type PeriodWords = (edtf: string, locale: Locale) => string;

/** Kinds of projects that are held, set up, awarded or carried out; all other kinds are built. */
const waysOfKinds: readonly (readonly string[])[] = [
  ['event'],
  ['institution', 'fund'],
  ['recognition'],
  ['programme', 'campaign', 'pilot', 'plan', 'platform', 'digital', 'renewal', 'land', 'ecology', 'farm'],
  ['policy'],
];

/** The standard word for a kind of milestone, whatever word the report uses: `开工`, `to start`. */
export function kindWords(kind: MilestoneKind, project: Project, locale: Locale): string {
  const words = languages[locale].kinds[kind];
  return words[waysOfKinds.findIndex((kinds) => kinds.includes(project.kind ?? '')) + 1] ?? words[0];
}

/** The words of the report for a milestone; empty where it comes from a table of the page. */
export const literalOf = (source: Milestone['source']): string => ('cell' in source ? '' : source.literal);

/**
 * The word beside a milestone's symbol. For planned ongoing work the report's word is not used: 加快 and 发挥 mean nothing
 * without their object.
 */
export function milestoneWords({kind, certainty, source}: Milestone, project: Project, locale: Locale): string {
  const isVague = kind === 'ongoing' && certainty === 'planned';
  return languages[locale].milestone({
    kind,
    isVague,
    literal: literalOf(source),
    standard: kindWords(kind, project, locale),
  });
}

/** The words of a period without its year: `最迟6月前后`, `by about June`; empty where the period is a whole year. */
export const withinYearWords = (period: string, locale: Locale, wordsOf: PeriodWords): string =>
  /-/.test(period) && !/\d\/\d/.test(period) ? languages[locale].withoutYear(wordsOf(period, locale)) : '';

/** Whether a milestone was reached, in words; ongoing work is not called done. */
export function certaintyWords({certainty, kind}: Milestone, locale: Locale): string {
  const {planned, done, underWay} = languages[locale].status;
  if (certainty === 'planned') return planned;
  return isMoment(kind) ? done : underWay;
}

/** What a quote says where it gives a rough date itself: a month, a part of the year, or a word like 左右. */
const roughDate = /\d月|年[初中底末]|季|半年|约|左右|前后|\b(?:early|mid|late|about|around)\b|end of/i;

/** Whether a rough date is the dataset's reading of the report: about June for 主汛期. */
export const isDateInferred = ({period, source}: Milestone): boolean =>
  /[~%]/.test(period) && 'quote' in source && !roughDate.test(source.quote);

/** Whether a milestone was reached, and whether its date is an inference: `计划，时间为推断`. */
export const statusWords = (milestone: Milestone, locale: Locale): string =>
  certaintyWords(milestone, locale) + (isDateInferred(milestone) ? languages[locale].dateInferred : '');

/** A milestone with its date, its status and its source, in words. */
export function milestoneFactWords(
  milestone: Milestone,
  project: Project,
  report: Report | PageTable,
  locale: Locale,
  wordsOf: PeriodWords,
): string {
  const {period, source} = milestone;
  const {comma, colon, space, source: heading} = sharedLanguages[locale];
  const what = milestoneWords(milestone, project, locale);
  const fact = languages[locale].fact(what, wordsOf(period, locale), statusWords(milestone, locale));
  const section = sourceWords(report, source, locale);
  if ('cell' in source) return fact + (section && space + heading + colon + section);
  return fact + space + quotation(source.quote) + comma + section;
}

/** The text of a milestone's mark, for tip and accessible name. */
export const milestoneMarkWords = (
  ...[milestone, project, report, locale, wordsOf]: Parameters<typeof milestoneFactWords>
): string =>
  textIn(project.name, locale) +
  sharedLanguages[locale].colon +
  milestoneFactWords(milestone, project, report, locale, wordsOf);
