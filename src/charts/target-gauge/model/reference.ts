import {indicatorOf, observationById} from '../../../dataset/query/figures.js';
import type {Direction, Figures, Indicator, Locale, Localized, Observation} from '../../../dataset/types.js';
import {quoteWords, sectionWords} from '../../../model/words/citation.js';
import type {Label} from '../../../model/layout.js';
import {formatValue} from '../../../model/words/number.js';
import {observationWords, roleWords} from '../../../model/words/observation.js';
import {headline} from './headline.js';
import type {TargetGaugeInput} from './input.js';
import type {TargetGaugeLayout} from './layout.js';
import {commitmentWords} from './words.js';
import {wrapText} from '../../../model/text-width.js';

/** Whether a gauge is about words alone: neither a reading nor a number stands above its track. */
export const isPhrase = ({progress, target, actual}: TargetGaugeInput): boolean =>
  !progress && (target ?? actual)?.value === null;

/** The words above the track, as large as their length allows; else the number. */
export function headOf(input: TargetGaugeInput, width: number, locale: Locale): Label[] {
  const subject = input.target ?? input.actual;
  if (!isPhrase(input) || !subject) return headline(input, width, locale);
  const words = wrapText(observationWords(subject, input.indicator, locale), width / 1.07, 20);
  const tone = subject.role === 'target' ? 'target' : 'last-year';
  const below = 26 * words.length + 22;
  const lines = [roleWords(subject, locale), commitmentWords(subject, locale)].filter(Boolean);
  return [
    ...words.map((text, index): Label => ({x: 0, y: 26 + 26 * index, size: 20, tone, text})),
    ...lines.map((text, index): Label => ({x: 0, y: below + 18 * index, size: 14, tone: 'note', text})),
  ];
}

const sides: Partial<Record<Direction, Localized>> = {
  down: {zh: '低于', en: 'below '},
  up: {zh: '高于', en: 'above '},
};
const near: Localized = {zh: '接近', en: 'close to '};

/** Ranks have no distances, and fewer minutes are no percentage: neither can stand on the indicator's axis. */
const onOneScale = (a: Indicator, b: Indicator) => a.measure === b.measure && a.unit === b.unit && a.measure !== 'rank';

function referenceOf(data: Figures, {target, indicator}: TargetGaugeInput): Observation | undefined {
  const reference = target?.reference ? observationById(data, target.reference) : undefined;
  return reference && onOneScale(indicatorOf(data, reference.indicator), indicator) ? reference : undefined;
}

/** A target in words with what it is measured against, and where that stands: `低于1.75倍`, `close to 6%`. */
export function withReference(input: TargetGaugeInput, data: Figures, locale: Locale): TargetGaugeInput {
  const {indicator, actual, reference = referenceOf(data, input)} = input;
  if (reference?.value == null) return input;
  const side = sides[indicator.direction] ?? near;
  return {
    ...input,
    reference,
    against: side[locale] + formatValue(reference.value, indicator, locale),
    ...(reference.id !== actual?.id && {referenceName: indicatorOf(data, reference.indicator).name[locale]}),
  };
}

/** What the target is measured against, in the sentence and the mark, and in the table where it is not last year's result. */
export function referenceTold(
  layout: TargetGaugeLayout,
  {report, indicator, target, reference, against, referenceName: name}: TargetGaugeInput,
  locale: Locale,
): TargetGaugeLayout {
  if (!target || !reference || !against) return layout;
  const words = observationWords(target, indicator, locale);
  const tell = (text: string) => text.replace(words, () => words + {zh: `（${against}）`, en: ` (${against})`}[locale]);
  const {table} = layout;
  const row = [
    {zh: `参照：${name}，`, en: `Reference: ${name}, `}[locale] + roleWords(reference, locale),
    observationWords(reference, indicator, locale),
    quoteWords(reference.source),
    sectionWords(report, reference.source.section, locale),
  ];
  return {
    ...layout,
    summary: tell(layout.summary),
    marks: layout.marks.map((mark) => (mark.id === target.id ? {...mark, text: tell(mark.text)} : mark)),
    table: name === undefined ? table : {...table, rows: [...table.rows, row]},
  };
}
