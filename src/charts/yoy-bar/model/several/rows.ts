import {textIn} from '../../../../dataset/localized.js';
import type {Locale, PageTable, Report} from '../../../../dataset/types.js';
import type {Pair, PairSide} from '../../../../model/comparison/pair.js';
import {shortGapWords, sideWords} from '../../../../model/comparison/words.js';
import type {Label} from '../../../../model/layout.js';
import {memoize} from '../../../../model/memoize.js';
import {endWords} from '../bars.js';
import {changeOf} from './change.js';
import type {Change} from './change.js';
import {pairMark} from './sentence.js';

/** A pair on an axis of changes, in words. */
export interface ChangeRow {
  readonly pair: Pair;
  /** The name; in a figure, with the superscript number of its remark. */
  readonly name: string;
  readonly result: string;
  readonly goal: string;
  readonly change: Change;
  readonly label: string;
}

/** The number of a result, whose unit stands behind the target. */
function resultWords(side: PairSide, locale: Locale): string {
  const {indicator} = side;
  const isPercent = indicator.unit === 'percent';
  const bare = isPercent ? indicator : {...indicator, unitName: {zh: '', en: '', one: ''}};
  return sideWords(side, locale, indicator.measure === 'rank' ? indicator : bare);
}

function changeRow(pair: Pair, locale: Locale): ChangeRow | undefined {
  const change = changeOf(pair);
  if (!change) return undefined;
  return {
    pair,
    name: textIn(pair.name, locale),
    result: resultWords(pair.actual!, locale),
    goal: endWords(pair.target!, locale),
    change,
    label: shortGapWords(pair, locale),
  };
}

/** A pair in words: as a mark, and as a row where it can stand on an axis of changes. */
interface PairWords {
  readonly mark: string;
  readonly row?: ChangeRow | undefined;
}

/**
 * Pairs in words by report, language and pair. Every change of width or order needs all of them again; writing them took a
 * third of the layout time of five pairs.
 */
export const pairWordsIn = memoize(
  (report: Report | PageTable) =>
    memoize((locale: Locale) =>
      memoize((pair: Pair): PairWords => ({mark: pairMark(pair, report, locale), row: changeRow(pair, locale)})),
    ),
  4,
);

/** The label of a change, before it is placed. */
export const changeLabel = ({label}: ChangeRow): Label => ({x: 0, y: 0, text: label, tone: 'name', isBold: true});

/** Result and target, before they are placed. */
export const numberLabels = ({result, goal}: ChangeRow): readonly [result: Label, goal: Label] => [
  {x: 0, y: 0, text: result, tone: 'note'},
  {x: 0, y: 0, text: goal, tone: 'target'},
];
