import type {Locale, Observation} from '../dataset/types.js';
import type {Label} from './layout.js';
import {labelWidth} from './placing.js';
import {boundOf, observationWords} from './relation.js';
import {roleWords} from './role.js';
import {commitmentWords} from './target-gauge-words.js';
import type {TargetGaugeInput} from './target-gauge-input.js';
import {textWidth, wrapText} from './text-width.js';

/** A target in words alone, as large as its length allows. */
function phrase(
  subject: Observation,
  lines: readonly string[],
  input: TargetGaugeInput,
  width: number,
  locale: Locale,
) {
  const words = wrapText(observationWords(subject, input.indicator, locale), width / 1.07, 20);
  const tone = subject.role === 'target' ? 'target' : 'last-year';
  const big = words.map((text, index): Label => ({x: 0, y: 26 + 26 * index, size: 20, tone, text}));
  const below = 26 * words.length + 22;
  return [...big, ...lines.map((text, index): Label => ({x: 0, y: below + 18 * index, size: 14, tone: 'note', text}))];
}

/** The number the sentence is about, large, with what it is beside it. */
export function headline(input: TargetGaugeInput, width: number, locale: Locale): Label[] {
  const {indicator, target, actual, progress} = input;
  const subject = target ?? actual;
  if (!progress && !subject) return [];
  const lines = progress?.lines ?? [roleWords(subject!, locale), commitmentWords(subject!, locale)];
  const said = lines.filter(Boolean);
  if (!progress && subject!.value === null) return phrase(subject!, said, input, width, locale);
  const tone = progress ? 'actual' : target ? 'target' : 'last-year';
  const observed = progress ? {value: progress.value, relation: 'eq' as const} : subject!;
  const full = boundOf(observed, indicator, locale);
  const whole = full.before + full.number + full.after;
  // Where even the smallest is too long, the title says what is counted.
  const bound = boundOf(observed, indicator, locale, textWidth(whole, 20) * 1.07 > width);
  const size = [34, 24].find((candidate) => textWidth(whole, candidate) < width * 0.6) ?? 20;
  const big: Label = {x: 0, y: 36, size, tone, text: bound.number, before: bound.before, after: bound.after};
  const x = labelWidth(big) + 12;
  const fits = x + 96 <= width;
  const beside = said.flatMap((line) => wrapText(line, (fits ? width - x : width) / 1.07, 14));
  const top = !fits ? 58 : beside.length === 1 ? 34 : 18;
  return [
    big,
    ...beside.map((text, index): Label => {
      const place = {x: fits ? x : 0, y: top + 18 * index};
      return {...place, size: 14, tone: index === 0 ? 'note' : 'target', text};
    }),
  ];
}
