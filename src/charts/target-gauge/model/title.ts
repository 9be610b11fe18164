import {textIn} from '../../../dataset/localized.js';
import type {Locale} from '../../../dataset/types.js';
import {isReport} from '../../../dataset/query/report.js';
import {observationWords, roleWords} from '../../../model/words/observation.js';
import {unitWord} from '../../../model/words/number.js';
import {periodWords} from '../../../model/words/period.js';
import {placeOf} from '../../../model/words/place.js';
import type {TargetGaugeInput} from './input.js';
import {languages} from './words/languages.js';

/** The result that a title names without comparing it: none where the dataset refuses to set the two side by side. */
export function resultBeside({target, actual, comparison, indicator}: TargetGaugeInput, locale: Locale): string {
  if (!target || actual?.value == null || comparison?.comparability === 'none') return '';
  return languages[locale].beside(roleWords(actual, locale), observationWords(actual, indicator, locale, true));
}

/**
 * The title: what the reading or the target comes to, with place and period; the name alone where there is neither.
 * `titleWithoutNumber` has those of targets in words and of results without a target.
 *
 * @param compared The distance of the target to last year's result; empty where they may not be compared.
 */
export function titleOf(input: TargetGaugeInput, compared: string, locale: Locale): string {
  const {report, indicator, target, progress} = input;
  if (progress) return progress.title;
  const words = languages[locale];
  const [place, name] = [placeOf(report, locale), textIn(indicator.name, locale)];
  if (!target) return words.subject({place, name});
  return words.targetTitle({
    place,
    name,
    when: periodWords(target.period, locale),
    // The name already says what is counted.
    value: observationWords(target, indicator, locale, true),
    beside: compared || resultBeside(input, locale),
  });
}

/** The subtitle: what is shown and in which unit or, without a target, that the report sets none. */
export function subtitleOf(input: TargetGaugeInput, noTarget: string, locale: Locale): string {
  const {report, indicator, target, actual, progress} = input;
  if (!target && (!progress || isReport(report))) return noTarget;
  const isNumber = [target, actual].some((observation) => observation?.value != null) || progress !== undefined;
  return languages[locale].subtitle({
    target: target ? roleWords(target, locale) : '',
    actual: actual ? roleWords(actual, locale) : '',
    readings: progress?.name ?? '',
    // Sums of money and people are written with 万 or billion at each number.
    unit: isNumber && indicator.unit === 'percent' ? unitWord(indicator, locale) : '',
  });
}
