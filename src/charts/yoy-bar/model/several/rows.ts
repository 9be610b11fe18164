import {textIn} from '../../../../dataset/localized.js';
import type {Locale} from '../../../../dataset/types.js';
import type {Pair, PairSide} from '../../../../model/comparison/pair.js';
import {shortGapWords, shortUnit, sideWords} from '../../../../model/comparison/words.js';
import type {Label} from '../../../../model/layout.js';
import type {Change} from './change.js';

/** A pair on an axis of changes, in words. */
export interface ChangeRow {
  readonly pair: Pair;
  /** The name, with the superscript number of its remark. */
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

export function changeRow(pair: Pair, sign: string, change: Change, locale: Locale): ChangeRow {
  const indicator = pair.target!.indicator;
  return {
    pair,
    name: textIn(pair.name, locale) + sign,
    result: resultWords(pair.actual!, locale),
    goal: sideWords(pair.target!, locale, shortUnit(indicator, locale)),
    change,
    label: shortGapWords(pair, locale),
  };
}

/** The label of a change, before it is placed. */
export const changeLabel = ({label}: ChangeRow): Label => ({x: 0, y: 0, text: label, tone: 'name', isBold: true});

/** Result and target, before they are placed. */
export const numberLabels = ({result, goal}: ChangeRow): readonly [result: Label, goal: Label] => [
  {x: 0, y: 0, text: result, tone: 'note'},
  {x: 0, y: 0, text: goal, tone: 'target'},
];
