import type {Dataset} from '../../dataset/types.js';
import {compactText} from '../compact-text.js';
import {excludedSpans} from '../draft/exclusions.js';
import {numeralsOf} from '../draft/numerals.js';

/** A number of the text in Chinese numerals, with its unit and what bounds it: `三轮`, `千亿级`, `近一半`. */
export interface ChineseNumeral {
  readonly start: number;
  readonly literal: string;
}

/** A half, which Chinese writes without a numeral of its own. */
const half = /[近超约]?一半(?:以上|左右)?|过半|半数(?:以上)?/g;

/**
 * The numbers of a text in Chinese numerals at which no observation or exclusion stands, in the order of the text. Unlike
 * an unclaimed Arabic numeral none of them is a problem: whether 三轮 is a figure or a turn of phrase is for a person to decide.
 */
export function unclaimedChineseNumerals({observations, exclusions}: Dataset, text: string): ChineseNumeral[] {
  const compact = compactText(text);
  const {quantities} = numeralsOf(compact.text, excludedSpans(compact.text));
  const spans = [
    ...quantities.filter(({script}) => script === 'han').map(({start, tail}) => compact.spanOf(start, tail)),
    ...[...text.matchAll(half)].map(({0: {length}, index}) => [index, index + length] as const),
  ];
  const claims = [
    ...observations.map(({source}) => [source.start, source.end] as const),
    ...exclusions.map(({start, literal}) => [start, start + literal.length] as const),
  ];
  const isClaimed = ([start, end]: readonly [number, number]) => claims.some(([from, to]) => from < end && start < to);
  return spans
    .filter((span) => !isClaimed(span))
    .sort(([a], [b]) => a - b)
    .map(([start, end]) => ({start, literal: text.slice(start, end)}));
}
