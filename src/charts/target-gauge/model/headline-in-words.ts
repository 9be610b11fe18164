import type {Locale, Observation} from '../../../dataset/types.js';
import type {Label} from '../../../model/layout.js';
import {balanceText, boldness} from '../../../model/text-width.js';
import {capital} from '../../../model/words/capital.js';
import {observationWords, roleWords} from '../../../model/words/observation.js';
import {commitmentWords} from './figure-words.js';
import {headline, resultWords} from './headline.js';
import type {HeadlinePlace} from './headline.js';
import type {TargetGaugeInput} from './input.js';

/** The observation in words that the headline of a gauge is; undefined where there is a reading or a number. */
const inWords = ({target, actual, progress}: TargetGaugeInput): Observation | undefined =>
  !progress && (target ?? actual)?.value === null ? (target ?? actual) : undefined;

/** Whether the headline is words: there is neither a reading nor a number. */
export const isInWords = (input: TargetGaugeInput): boolean => inWords(input) !== undefined;

/** The headline of any gauge: a target or result in words is in large type, with its role below. */
export function anyHeadline(input: TargetGaugeInput, width: number, place: HeadlinePlace, locale: Locale): Label[] {
  const subject = inWords(input);
  if (!subject) return headline(input, width, place, locale);
  const large = balanceText(capital(observationWords(subject, input.indicator, locale)), width / boldness, 20);
  const tone = subject.role === 'target' ? 'target' : 'last-year';
  const below = 26 * large.length + 22;
  const role = [roleWords(subject, locale), commitmentWords(subject, locale)].filter(Boolean).join(' · ');
  const lines = [role, resultWords(input, place.hasTracks, locale)];
  return [
    ...large.map((text, index): Label => ({x: 0, y: 26 + 26 * index, size: 20, tone, text})),
    ...lines.filter(Boolean).map((text, index): Label => ({x: 0, y: below + 18 * index, size: 14, tone: 'note', text})),
  ];
}
