/** The titles of gauges whose target is no number: of a target in words, and of a result without a target. */

import {textIn} from '../../../dataset/localized.js';
import type {Locale, Observation} from '../../../dataset/types.js';
import {observationWords} from '../../../model/words/observation.js';
import {periodWords} from '../../../model/words/period.js';
import {firstClause, isLongPhrase} from '../../../model/words/phrase.js';
import {placeOf} from '../../../model/words/place.js';
import {isRank} from './facts.js';
import type {TargetGaugeInput} from './input.js';
import {resultBeside} from './title.js';
import {languages} from './words/forms/languages.js';

/** The words of an observation within a title, which names what is counted. */
function valueOf(observation: Observation, {indicator}: TargetGaugeInput, locale: Locale): string {
  const value = observationWords(observation, indicator, locale, true);
  return observation.value === null ? firstClause(value) : value;
}

/** The title where the target is no number and the page gives no reading; undefined otherwise, and where there is nothing. */
export function titleWithoutNumber(input: TargetGaugeInput, locale: Locale): string | undefined {
  const {report, indicator, target, actual, progress} = input;
  const observation = target ?? actual;
  if (progress || !observation || (target && target.value !== null)) return undefined;
  const value = valueOf(observation, input, locale);
  const ofTarget = isLongPhrase(value) ? 'targetInWords' : 'target';
  const kind = target ? ofTarget : actual!.value === null ? 'phrase' : isRank(input) ? 'rank' : 'number';
  return languages[locale].titles[kind]({
    place: placeOf(report, locale),
    name: textIn(indicator.name, locale),
    when: periodWords(observation.period, locale),
    value,
    beside: resultBeside(input, locale),
  });
}
