import {textIn} from '../../../dataset/localized.js';
import type {Indicator, Locale, Localized, Observation} from '../../../dataset/types.js';
import {decimalDifference, differenceWords} from '../../../model/words/number.js';
import type {VerdictKind} from './facts.js';
import type {GaugeVerdict} from './input.js';
import type {Verdict} from './verdict.js';
import {languages} from './words/readings/languages.js';

const ring = 'M13 7A6 6 0 1 1 1 7A6 6 0 1 1 13 7';
const signs: Readonly<Record<VerdictKind, string>> = {
  met: `${ring}M4 7l2 2.5l4 -5`,
  'not-met': `${ring}M4.5 4.5l5 5M9.5 4.5l-5 5`,
  'not-yet-due': `${ring}M7 3.5V7l2.5 2`,
  'not-comparable': 'M2 5H12M2 9H12M10 2L4 12',
  'no-data': 'M3 7H11',
};

/** A verdict in the language of the figure. @param named Its name, where that is not the name of its kind. */
export function verdictWords({kind, rule, reason}: Verdict, locale: Locale, named?: Localized): GaugeVerdict {
  const words = languages[locale];
  const [name, why] = [named ? textIn(named, locale) : words.verdicts[kind], textIn(reason, locale)];
  const finding = rule === 'no-target' ? '' : words.finding(kind, why);
  return {kind, rule, name, finding, text: words.verdict(name, why), sign: signs[kind]};
}

/** How far a reading is from the target's number; empty where the target has none. */
export function distanceWords(value: number, target: Observation, indicator: Indicator, locale: Locale): string {
  if (target.value === null || target.relation === 'range') return '';
  const difference = decimalDifference(value, target.value);
  return languages[locale].distance(difference, differenceWords(difference, indicator, locale));
}
