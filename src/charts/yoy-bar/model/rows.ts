import type {Locale, Observation} from '../../../dataset/types.js';
import {periodWords} from '../../../model/words/period.js';
import {remembered} from '../../../model/remembered.js';
import {roleWords} from '../../../model/words/role.js';
import {isRefused} from '../../../model/comparison/pair.js';
import type {YoyPair, YoySide} from '../../../model/comparison/pair.js';
import {gapColumn, missingWords, namedSide, shortUnit, sideWords} from '../../../model/comparison/words.js';

/** One side of a row, in words: a number that is drawn as a bar, or a sentence in the bar's place. */
export interface RowSide {
  readonly text: string;
  readonly tone: 'last-year' | 'target' | 'note';
  /** Absent where there is no bar. */
  readonly bar?: Observation & {readonly value: number};
}

/** One pair, in words. */
export interface Row {
  readonly pair: YoyPair;
  readonly name: string;
  /** The number of its remark, raised; empty where it has none. */
  readonly sign: string;
  readonly sides: readonly [actual: RowSide, target: RowSide];
  /** The difference in the right-hand column; may be empty. */
  readonly gap: string;
  /** Whether the difference says that there is none to be drawn. */
  readonly isRefused: boolean;
}

type Absent = Pick<Observation, 'period' | 'role'>;

const isNumber = (total: Observation): total is Observation & {readonly value: number} =>
  total.value !== null && Number.isFinite(total.value);

/** `2022年 `, `2022: ` before a result, `2023年目标 ` before a target: a result needs no name beside its target. */
const prefix = ({period, role}: Absent, locale: Locale) =>
  (role === 'target' ? roleWords({period, role}, locale) : periodWords(period, locale)) + {zh: ' ', en: ': '}[locale];

/** What a side says where it is drawn as a bar: its year or goal, and its number. */
const barWords = remembered((side: YoySide, locale: Locale) => ({
  start: prefix(side.total, locale),
  said: sideWords(side, locale, shortUnit(side.indicator, locale)),
}));

/** The rows of a chart. Years stand at the first bars, and again where they change or where no bar shows the side. */
export function rowsOf(
  pairs: readonly YoyPair[],
  absent: readonly [Absent, Absent],
  signs: readonly string[],
  locale: Locale,
): Row[] {
  const said = new Set<string>();
  const sideOf = (pair: YoyPair, side: YoySide | undefined, missing: Absent): RowSide => {
    if (!side) return {text: missingWords(missing, locale), tone: 'note'};
    const {total} = side;
    const tone = total.role === 'target' ? 'target' : 'last-year';
    const {start, said: text} = barWords(side, locale);
    if (!isNumber(total) || isRefused(pair)) return {text: start + namedSide(side, pair, locale), tone};
    const isNew = !said.has(start);
    said.add(start);
    return {text: (isNew ? start : '') + text, tone, bar: total};
  };
  return pairs.map((pair, index) => ({
    pair,
    name: pair.name[locale],
    sign: signs[index] ?? '',
    sides: [sideOf(pair, pair.actual, absent[0]), sideOf(pair, pair.target, absent[1])],
    gap: gapColumn(pair, locale),
    isRefused: isRefused(pair),
  }));
}

/** What the rows on one scale have in common: measure and unit; empty for a row without bars. */
export function scaleOf({sides, pair}: Row): string {
  const {measure, unit} = (pair.actual ?? pair.target)?.indicator ?? pair.indicator;
  return sides.some(({bar}) => bar) ? `${measure} ${unit}` : '';
}
