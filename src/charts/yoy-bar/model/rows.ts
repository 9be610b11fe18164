import {textIn} from '../../../dataset/localized.js';
import type {Locale, Observation} from '../../../dataset/types.js';
import {isRefused} from '../../../model/comparison/comparability.js';
import type {Pair, PairSide} from '../../../model/comparison/pair.js';
import {missingWords, namedSideWords, shortGapWords, shortUnit, sideWords} from '../../../model/comparison/words.js';
import type {YearRole} from '../../../model/comparison/words.js';
import {roleWords} from '../../../model/words/observation.js';
import {periodWords} from '../../../model/words/period.js';
import {languages} from './words/languages.js';

/** The orders that rows may stand in; see `inOrder`. */
export const orders = ['change', 'given', 'report', 'size'] as const;

/** One of `orders`. */
export type Order = (typeof orders)[number];

/** One side of a row: a number that is drawn as a bar, or a sentence in place of the bar. */
export interface RowSide {
  readonly text: string;
  readonly tone: 'last-year' | 'target' | 'note';
  /** Absent where there is no bar. */
  readonly bar?: Observation & {readonly value: number};
}

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

const hasNumber = (total: Observation): total is Observation & {readonly value: number} =>
  total.value !== null && Number.isFinite(total.value);

/** `2022年 `, `2022: ` before a result, `2023年目标 ` before a target: a result needs no name beside its target. */
const prefixOf = (total: Observation, locale: Locale) =>
  languages[locale].label(total.role === 'target' ? roleWords(total, locale) : periodWords(total.period, locale));

/** The rows of a chart. Labels name the year at the first bars, and again where it changes or where no bar shows the side. */
export function rowsOf(
  pairs: readonly Pair[],
  years: readonly [YearRole, YearRole],
  signs: readonly string[],
  locale: Locale,
): Row[] {
  const usedPrefixes = new Set<string>();
  const sideOf = (pair: Pair, side: PairSide | undefined, year: YearRole): RowSide => {
    if (!side) return {text: missingWords(year, locale), tone: 'note'};
    const {total} = side;
    const tone = total.role === 'target' ? 'target' : 'last-year';
    const prefix = prefixOf(total, locale);
    if (!hasNumber(total) || isRefused(pair)) return {text: prefix + namedSideWords(side, pair, locale), tone};
    const words = sideWords(side, locale, shortUnit(side.indicator, locale));
    const text = usedPrefixes.has(prefix) ? words : prefix + words;
    usedPrefixes.add(prefix);
    return {text, tone, bar: total};
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
