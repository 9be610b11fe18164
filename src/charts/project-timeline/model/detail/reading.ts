import type {Locale, Localized, Milestone} from '../../../../dataset/types.js';
import {capital} from '../../../../model/words/capital.js';
import {isMoment} from '../milestones.js';
import {clauses} from './facts.js';

/** A clause on how to read the figure, and whether the shape that it explains occurs. */
export type Clause = readonly [applies: boolean, text: Localized];

/** The clauses that apply, as a sentence. */
export function sentenceOf(all: readonly Clause[], locale: Locale): string {
  const texts = all.flatMap(([applies, text]) => (applies ? [text[locale]] : []));
  return capital(clauses(texts, locale)) + {zh: '。', en: '.'}[locale];
}

/**
 * The meaning of the symbols of milestones.
 *
 * @param dotted The milestones of which events have a dot.
 * @param dashed The milestones of which ongoing work has a dash.
 */
export function symbolClauses(dotted: readonly Milestone[], dashed: readonly Milestone[]): Clause[] {
  const hasDot = (certainty: Milestone['certainty']) =>
    dotted.some((one) => one.certainty === certainty && isMoment(one.kind));
  return [
    [hasDot('stated'), {zh: '实心圆为已落实', en: 'a solid dot is done'}],
    [hasDot('planned'), {zh: '空心圆为计划', en: 'a ring is planned'}],
    [dashed.some(({kind}) => !isMoment(kind)), {zh: '短横为推进或谋划', en: 'a dash is under way or proposed'}],
  ];
}

/**
 * The line on how to read groups.
 *
 * @param unit How many projects a symbol represents.
 * @param ofRows The clauses on the rows of open groups.
 */
export const howToReadGroups = (
  milestones: readonly Milestone[],
  unit: number,
  ofRows: readonly Clause[],
  locale: Locale,
): string =>
  sentenceOf(
    [
      [unit === 1, {zh: '每个符号为一个项目', en: 'each symbol is a project'}],
      [unit > 1, {zh: `每个符号约为${unit}个项目`, en: `each symbol is about ${unit} projects`}],
      ...symbolClauses(milestones, milestones),
      ...ofRows,
      [true, {zh: '选一组看其中的项目', en: 'choose a group to see its projects'}],
    ],
    locale,
  );
