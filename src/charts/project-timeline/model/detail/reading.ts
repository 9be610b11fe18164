import type {Locale, Milestone} from '../../../../dataset/types.js';
import {capital} from '../../../../model/words/capital.js';
import {languages as sharedLanguages} from '../../../../model/words/languages.js';
import {isMoment} from '../milestones.js';
import {languages} from '../words/detail/languages.js';
import {clauses} from './facts.js';

/** A clause on how to read the figure, and whether the shape that it explains occurs. */
export type Clause = readonly [applies: boolean, text: string];

/** The clauses that apply, as a sentence. */
export function sentenceOf(all: readonly Clause[], locale: Locale): string {
  const texts = all.flatMap(([applies, text]) => (applies ? [text] : []));
  return capital(clauses(texts, locale)) + sharedLanguages[locale].stop;
}

/**
 * The meaning of the symbols of milestones.
 *
 * @param dotted The milestones of which events have a dot.
 * @param dashed The milestones of which ongoing work has a dash.
 */
export function symbolClauses(dotted: readonly Milestone[], dashed: readonly Milestone[], locale: Locale): Clause[] {
  const {disc, ring, dash} = languages[locale].reading;
  const hasDot = (certainty: Milestone['certainty']) =>
    dotted.some((one) => one.certainty === certainty && isMoment(one.kind));
  return [
    [hasDot('stated'), disc],
    [hasDot('planned'), ring],
    [dashed.some(({kind}) => !isMoment(kind)), dash],
  ];
}

/**
 * The line on how to read groups.
 *
 * @param unit How many projects a symbol represents.
 * @param isStatic Whether no group can be opened.
 * @param ofRows The clauses on the rows of open groups.
 */
export function howToReadGroups(
  milestones: readonly Milestone[],
  unit: number,
  isStatic: boolean,
  ofRows: readonly Clause[],
  locale: Locale,
): string {
  const {each, about, choose} = languages[locale].reading;
  return sentenceOf(
    [
      [unit === 1, each],
      [unit > 1, about(unit)],
      ...symbolClauses(milestones, milestones, locale),
      ...ofRows,
      [!isStatic, choose],
    ],
    locale,
  );
}
