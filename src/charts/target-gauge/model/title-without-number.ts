/** The titles of gauges whose target is no number: of a target in words, and of a result without a target. */

import {textIn} from '../../../dataset/localized.js';
import type {Locale, Observation} from '../../../dataset/types.js';
import {asSentence} from '../../../model/comparison/words.js';
import {capital} from '../../../model/words/capital.js';
import {joinClauses, observationWords, roleClause} from '../../../model/words/observation.js';
import {periodWords} from '../../../model/words/period.js';
import {firstClause, isLongPhrase, remarkOf} from '../../../model/words/phrase.js';
import {placeOf} from '../../../model/words/place.js';
import {isRank} from './facts.js';
import type {TargetGaugeInput} from './input.js';
import {resultBeside} from './title.js';
import {languages} from './words/forms/languages.js';

/** A title, and in sentences what it leaves out of the words of the target or the result. */
export interface TitleInWords {
  readonly title: string;
  readonly rest: string;
}

/** What a title leaves out: a long target whole, or else a remark; empty where it leaves out nothing. */
function restOf(observation: Observation, words: string, isInTitle: boolean, input: TargetGaugeInput, locale: Locale) {
  if (!isInTitle) return joinClauses([roleClause(observation, input.indicator, locale)], locale);
  const remark = remarkOf(words);
  return remark && asSentence(capital(remark), locale);
}

/** The title where the target is no number and the page gives no reading; undefined otherwise, and where there is nothing. */
export function titleWithoutNumber(input: TargetGaugeInput, locale: Locale): TitleInWords | undefined {
  const {report, indicator, target, actual, progress} = input;
  const observation = target ?? actual;
  if (progress || !observation || (target && target.value !== null)) return undefined;
  // The title names what is counted.
  const words = observationWords(observation, indicator, locale, true);
  const isPhrase = observation.value === null;
  const value = isPhrase ? firstClause(words) : words;
  const isInTitle = !target || !isLongPhrase(value);
  const ofTarget = isInTitle ? 'target' : 'targetInWords';
  const kind = target ? ofTarget : isPhrase ? 'phrase' : isRank(input) ? 'rank' : 'number';
  const title = languages[locale].titles[kind]({
    place: placeOf(report, locale),
    name: textIn(indicator.name, locale),
    when: periodWords(observation.period, locale),
    value,
    beside: resultBeside(input, locale),
  });
  return {title, rest: isPhrase ? restOf(observation, words, isInTitle, input, locale) : ''};
}
