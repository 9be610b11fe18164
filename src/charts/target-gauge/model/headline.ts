import type {Locale} from '../../../dataset/types.js';
import type {Label} from '../../../model/layout.js';
import {labelWidth} from '../../../model/placing.js';
import {boundOf, roleWords} from '../../../model/words/observation.js';
import {commitmentWords} from './words.js';
import type {TargetGaugeInput} from './input.js';
import {textWidth, wrapText} from '../../../model/text-width.js';

/** The number the sentence is about, large, with what it is beside it. */
export function headline(input: TargetGaugeInput, width: number, locale: Locale): Label[] {
  const {indicator, target, actual, progress} = input;
  const subject = target ?? actual;
  if (!progress && !subject) return [];
  const lines = progress?.lines ?? [roleWords(subject!, locale), commitmentWords(subject!, locale)];
  const said = lines.filter(Boolean);
  const tone = progress ? 'actual' : target ? 'target' : 'last-year';
  const observed = progress ? {value: progress.value, relation: 'eq' as const} : subject!;
  const labelOf = (isShort?: boolean): Label => {
    const {before, number, after} = boundOf(observed, indicator, locale, isShort);
    return {x: 0, y: 36, size: 20, tone, text: number, before, after};
  };
  const whole = labelOf();
  // Where even the smallest is too long, the title says what is counted.
  const least = labelWidth(whole) > width ? labelOf(true) : whole;
  const size = [34, 24].find((candidate) => labelWidth({...least, size: candidate}) < width * 0.62) ?? 20;
  const big: Label = {...least, size};
  const x = labelWidth(big) + 12;
  const linesIn = (room: number) => said.flatMap((line) => wrapText(line, room / 1.07, 14));
  const isIn = (text: string) => textWidth(text, 14) * 1.07 <= width - x;
  const fits = x + 96 <= width && linesIn(width - x).every(isIn);
  const beside = linesIn(fits ? width - x : width);
  const top = !fits ? 58 : beside.length === 1 ? 34 : 18;
  return [
    big,
    ...beside.map((text, index): Label => {
      const place = {x: fits ? x : 0, y: top + 18 * index};
      return {...place, size: 14, tone: index === 0 ? 'note' : 'target', text};
    }),
  ];
}
