import {textIn} from '../../../../dataset/localized.js';
import type {Locale, Observation} from '../../../../dataset/types.js';
import {isRefused} from '../../../../model/comparison/comparability.js';
import type {Pair, PairSide} from '../../../../model/comparison/pair.js';
import {namedSideWords, shortGapWords} from '../../../../model/comparison/words.js';
import {missingWords} from '../../../../model/comparison/years.js';
import type {YearRole} from '../../../../model/comparison/years.js';
import {endWords, prefixOf, toneOf} from '../bars.js';
import type {BarNumber, BarSide} from '../bars.js';
import {isOpenBeyond} from './open-zone.js';

/** A sentence in place of a bar. */
interface WordedSide {
  readonly text: string;
  readonly tone: 'last-year' | 'target' | 'note';
  readonly bar?: undefined;
}

/** One side of a row: a number that is drawn as a bar, or a sentence in place of the bar. */
export type RowSide = BarSide | WordedSide;

/** One pair, in words. */
export interface Row {
  readonly pair: Pair;
  readonly name: string;
  /** The superscript number of its remark; empty where it has none. */
  readonly sign: string;
  readonly sides: readonly [actual: RowSide, target: RowSide];
  /** The difference in the right-hand column; may be empty. */
  readonly gap: string;
  /** Whether `gap` says that the two must not be compared. */
  readonly isRefused: boolean;
}

const hasNumber = (total: Observation): total is BarNumber => total.value !== null && Number.isFinite(total.value);

/**
 * The rows of a chart. Labels name the year at the first bars, and again where it changes or where no bar shows the side.
 *
 * @param zone The length of the zone beyond the bar of an open target.
 */
export function rowsOf(
  pairs: readonly Pair[],
  years: readonly [YearRole, YearRole],
  signs: readonly string[],
  zone: number,
  locale: Locale,
): Row[] {
  const usedPrefixes = new Set<string>();
  const sideOf = (pair: Pair, side: PairSide | undefined, year: YearRole): RowSide => {
    if (!side) return {text: missingWords(year, locale), tone: 'note'};
    const {total} = side;
    const tone = toneOf(total);
    const prefix = prefixOf(total, locale);
    if (!hasNumber(total) || isRefused(pair)) return {text: prefix + namedSideWords(side, pair, locale), tone};
    const words = endWords(side, locale);
    const text = usedPrefixes.has(prefix) ? words : prefix + words;
    usedPrefixes.add(prefix);
    return {text, tone, bar: total, ...(isOpenBeyond(total) && {beyond: zone})};
  };
  return pairs.map((pair, index) => ({
    pair,
    name: textIn(pair.name, locale),
    sign: signs[index] ?? '',
    sides: [sideOf(pair, pair.actual, years[0]), sideOf(pair, pair.target, years[1])],
    gap: shortGapWords(pair, locale),
    isRefused: isRefused(pair),
  }));
}
