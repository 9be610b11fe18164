import type {Locale} from '../../../dataset/types.js';
import type {LinearScale} from '../../../model/linear-scale.js';
import {differenceWords, namedElsewhere, signedDifference} from '../../../model/words/number.js';
import {edgeOf} from './facts.js';
import {gapToResult} from './figure-words.js';
import type {TargetGaugeInput} from './input.js';
import type {GaugeTrack} from './layout.js';
import {languages} from './words/languages.js';

/** The bracket from the edge of the target to last year's result, and its words. */
export interface Distance {
  readonly gap: NonNullable<GaugeTrack['gap']>;
  readonly text: string;
}

/**
 * The distance of the target to last year's result on an axis. Undefined beside a reading, where the two may not be
 * compared, and where only a bound is known, as for "over 9,700".
 */
export function distanceToResult(input: TargetGaugeInput, scale: LinearScale, locale: Locale): Distance | undefined {
  const {indicator, actual, progress} = input;
  const edge = edgeOf(input);
  if (progress || edge === undefined || actual?.value == null) return undefined;
  const known = gapToResult(input);
  if (!known?.difference || known.certainty !== 'exact') return undefined;
  const isRate = indicator.unit === 'percent';
  const isShort = isRate || namedElsewhere(indicator, locale);
  const size = isShort
    ? signedDifference(Math.abs(known.difference), indicator, locale).slice(1)
    : differenceWords(known.difference, indicator, locale);
  return {
    gap: {from: scale.at(edge), to: scale.at(actual.value)},
    text: languages[locale].distance(known.of, size, known.difference > 0, isRate),
  };
}
