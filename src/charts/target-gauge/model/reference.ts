import {textIn} from '../../../dataset/localized.js';
import {indicatorOf, referenceOf} from '../../../dataset/query/figures.js';
import type {Figures, Locale, Observation} from '../../../dataset/types.js';
import {areOnOneScale} from '../../../model/comparison/one-scale.js';
import {formatValue} from '../../../model/words/number.js';
import {observationWords, roleWords} from '../../../model/words/observation.js';
import type {TargetGaugeInput} from './input.js';
import type {TargetGaugeLayout} from './layout.js';
import {rowOf} from './figure-words.js';
import {languages} from './words/forms/languages.js';

/**
 * The result that a target in words is measured against, where it can stand on the indicator's axis. Another target is none:
 * what is to move in step with growth is held against the growth that comes.
 */
function resultOf(data: Figures, {target, indicator}: TargetGaugeInput): Observation | undefined {
  const reference = target && referenceOf(data, target);
  if (reference?.role !== 'actual') return undefined;
  return areOnOneScale(indicatorOf(data, reference.indicator), indicator) ? reference : undefined;
}

/** A target in words with its reference, and where it lies beside that: `低于1.75倍`, `close to 6%`. */
export function withReference(input: TargetGaugeInput, data: Figures, locale: Locale): TargetGaugeInput {
  const {indicator, target, actual, reference = resultOf(data, input)} = input;
  if (reference?.value == null) return input;
  const words = languages[locale].reference;
  const side = target?.reference?.kind === 'in-step' ? 'none' : indicator.direction;
  const relation = {down: words.below, up: words.above, hold: words.inStep, none: words.inStep}[side];
  return {
    ...input,
    reference,
    referenceWords: relation(formatValue(reference.value, indicator, locale)),
    ...(reference.id !== actual?.id && {referenceName: textIn(indicatorOf(data, reference.indicator).name, locale)}),
  };
}

/** Adds the reference to the sentence and the mark of the target, and to the table where it is not last year's result. */
export function addReferenceWords(
  layout: TargetGaugeLayout,
  input: TargetGaugeInput,
  locale: Locale,
): TargetGaugeLayout {
  const {indicator, target, reference, referenceWords, referenceName} = input;
  if (!target || !reference || !referenceWords) return layout;
  const words = observationWords(target, indicator, locale);
  const {added, row: header} = languages[locale].reference;
  const completed = added(words, referenceWords);
  const complete = (text: string) => text.replace(words, () => completed);
  const {table} = layout;
  const summary = complete(layout.summary);
  const name = header(referenceName ?? '', roleWords(reference, locale));
  const row = rowOf(reference, input, locale, name);
  return {
    ...layout,
    summary,
    // The title does not name the reference.
    ...(layout.added !== undefined && {added: summary}),
    marks: layout.marks.map((mark) => (mark.id === target.id ? {...mark, text: complete(mark.text)} : mark)),
    table: referenceName === undefined ? table : {...table, rows: [...table.rows, row]},
  };
}
