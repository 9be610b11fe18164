/** The titles of gauges whose target is no number: of a target in words, and of a result without a target. */

import type {Locale, Observation} from '../../../dataset/types.js';
import {observationWords} from '../../../model/words/observation.js';
import {periodWords} from '../../../model/words/period.js';
import {placeOf} from '../../../model/words/place.js';
import {isRank} from './facts.js';
import type {TargetGaugeInput} from './input.js';
import {languages} from './languages.js';
import {resultBeside} from './title.js';
import type {Subject} from './words.js';

interface Title extends Subject {
  /** The period in words; empty where a table has none. */
  readonly when: string;
  readonly value: string;
  /** Last year's result beside a target in words, with the punctuation before it. */
  readonly beside: string;
}

type Kind = 'target' | 'number' | 'phrase' | 'rank';

const subjectOf = {zh: languages.zh.subject, en: languages.en.subject};
const possessive = (name: string) => (name.endsWith('s') ? `${name}’` : `${name}’s`);

const titles: Readonly<Record<Locale, Readonly<Record<Kind, (title: Title) => string>>>> = {
  zh: {
    target: ({when, value, beside, ...subject}) => `${subjectOf.zh(subject)}：${when}目标为${value}${beside}`,
    number: ({when, value, ...subject}) => `${subjectOf.zh(subject)}：${when}实际${value}`,
    phrase: ({when, value, ...subject}) => `${subjectOf.zh(subject)}，${when && `${when}：`}${value}`,
    rank: ({when, value, ...subject}) => `${subjectOf.zh(subject)}：${when}居${value}`,
  },
  en: {
    target: ({place, name, when, value, beside}) =>
      `${name}, ${place ? possessive(place) : 'the'} ${when && `${when} `}target: ${value}${beside}`,
    number: ({place, name, when, value}) => `${name}: ${place && `${place} recorded `}${value}${when && ` in ${when}`}`,
    phrase: ({when, value, ...subject}) => `${subjectOf.en(subject)}${when && `, ${when}`}: ${value}`,
    rank: ({place, name, when, value}) => `${name}: ${place && `${place} was `}${value}${when && ` in ${when}`}`,
  },
};

/** The words of an observation within a title, which names what is counted; a phrase may be a whole sentence of a table. */
function valueOf(observation: Observation, {indicator}: TargetGaugeInput, locale: Locale): string {
  const value = observationWords(observation, indicator, locale, true);
  return observation.value === null ? value.replace(/[。.]$/, '') : value;
}

/** The title where the target is no number and the page gives no reading; undefined otherwise, and where there is nothing. */
export function titleWithoutNumber(input: TargetGaugeInput, locale: Locale): string | undefined {
  const {report, indicator, target, actual, progress} = input;
  const observation = target ?? actual;
  if (progress || !observation || (target && target.value !== null)) return undefined;
  const kind = target ? 'target' : actual!.value === null ? 'phrase' : isRank(input) ? 'rank' : 'number';
  return titles[locale][kind]({
    place: placeOf(report, locale),
    name: indicator.name[locale],
    when: periodWords(observation.period, locale),
    value: valueOf(observation, input, locale),
    beside: resultBeside(input, locale),
  });
}
