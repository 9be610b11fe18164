import type {Locale} from '../../../dataset/types.js';
import type {Label} from '../../../model/layout.js';
import {boldness, labelWidth, textWidth, wrapText} from '../../../model/text-width.js';
import {boundOf, observationWords, roleWords} from '../../../model/words/observation.js';
import type {TargetGaugeInput} from './input.js';
import {commitmentWords} from './figure-words.js';

/** The observation that a gauge is about: its target or, without one, last year's result. */
export const subjectOf = ({target, actual}: TargetGaugeInput) => target ?? actual;

/** Where a headline stands. */
export interface HeadlinePlace {
  /** Whether the figure has tracks. */
  readonly hasTracks: boolean;
  /** Whether it is to the left of them, and not above them. */
  readonly isBeside: boolean;
  /** Whether a label on a track names the target; without it the headline says what its number is. */
  readonly isNamed: boolean;
}

/** The font size of the words after the number, in pixels. */
const wordSize = 14;

/** The reading, target or result that the sentence is about, as large as the width allows, and beside tracks still larger. */
function largeNumber(input: TargetGaugeInput, width: number, isBeside: boolean, locale: Locale): Label {
  const {indicator, target, progress} = input;
  const tone = progress ? 'actual' : target ? 'target' : 'last-year';
  const observed = progress ? {value: progress.value, relation: 'eq' as const, ...progress.bound} : subjectOf(input)!;
  const labelOf = (isShort?: boolean): Label => {
    const {before, number, after} = boundOf(observed, indicator, locale, isShort);
    // The unit is smaller than the digits; a range and a rank stay whole.
    const [, digits, unit] = /^(−?[\d.,]+)([^\d]*)$/.exec(number) ?? ['', number, ''];
    return {x: 0, y: 36, size: 20, tone, text: digits, before, after: unit + after};
  };
  const whole = labelOf();
  // Where even the smallest size is too wide, only the title names the noun that is counted.
  const label = labelWidth(whole) > width ? labelOf(true) : whole;
  const size =
    [...(isBeside ? [52] : []), 34, 24].find((candidate) => labelWidth({...label, size: candidate}) < width) ?? 20;
  return {...label, size, y: size > 34 ? 50 : 36};
}

/** Last year's result in words beside a target, where no track has a mark for it. */
export const resultWords = (
  {target, actual, indicator}: TargetGaugeInput,
  hasTracks: boolean,
  locale: Locale,
): string =>
  !hasTracks && target && actual ? `${roleWords(actual, locale)} ${observationWords(actual, indicator, locale)}` : '';

/** The headline: the number in large type, with words beside or below it. */
export function headline(input: TargetGaugeInput, width: number, place: HeadlinePlace, locale: Locale): Label[] {
  const {progress, target} = input;
  const subject = subjectOf(input);
  if (!progress && !subject) return [];
  const {hasTracks, isBeside, isNamed} = place;
  const result = resultWords(input, hasTracks, locale);
  const role = progress || (isNamed && target) ? '' : roleWords(subject!, locale);
  const lines = progress?.lines ?? [role, commitmentWords(subject!, locale), result].filter(Boolean);
  const room = lines.length > 0 && !isBeside ? 0.62 * width : width;
  const big = largeNumber(input, room, isBeside, locale);
  const wrapped = (available: number) => lines.flatMap((line) => wrapText(line, available / boldness, wordSize));
  const x = labelWidth(big) + 12;
  const isWithin = (text: string) => textWidth(text, wordSize) * boldness <= width - x;
  const fits = !isBeside && x + 96 <= width && wrapped(width - x).every(isWithin);
  const small = wrapped(fits ? width - x : width);
  // Below the number, clear of its descenders.
  const below = big.y > 36 ? 76 : 58;
  const top = !fits ? below : small.length === 1 ? 34 : 18;
  return [
    big,
    ...small.map((text, index): Label => ({
      x: fits ? x : 0,
      y: top + 18 * index,
      size: wordSize,
      tone: index === 0 && (progress || role) ? 'note' : 'target',
      text,
    })),
  ];
}
