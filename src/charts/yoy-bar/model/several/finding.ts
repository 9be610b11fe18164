import {textIn} from '../../../../dataset/localized.js';
import type {Locale} from '../../../../dataset/types.js';
import {gapOf, isRefused} from '../../../../model/comparison/comparability.js';
import type {Pair} from '../../../../model/comparison/pair.js';
import {ratioWords} from '../../../../model/comparison/words.js';
import type {YearRole} from '../../../../model/comparison/years.js';
import {languages as shared} from '../../../../model/words/languages.js';
import {roleWords} from '../../../../model/words/observation.js';
import {languages} from '../words/several/languages.js';
import type {Count} from '../words/several/words.js';
import {namedSentence} from './sentence.js';

/** The two numbers that are set side by side. */
type Years = readonly [actual: YearRole, target: YearRole];

/** How many pairs the title counts, and what became of the others. */
interface Tally {
  readonly compared: number;
  readonly refused: number;
  /** How many are compared with a reservation: `close` or `derived`. */
  readonly rough: number;
  /** How many have a target in words. */
  readonly worded: number;
  /** How many have a number of one year only. */
  readonly single: number;
}

const hasGap = (pair: Pair) => gapOf(pair)?.bound !== undefined;

function tallyOf(pairs: readonly Pair[]): Tally {
  const compared = pairs.filter(hasGap).length;
  const refused = pairs.filter(isRefused).length;
  const rough = pairs.filter((pair) => {
    const comparability = pair.comparison?.comparability;
    return hasGap(pair) && (comparability === 'close' || comparability === 'derived');
  }).length;
  const single = pairs.filter(({actual, target}) => !actual || !target).length;
  return {compared, refused, rough, worded: pairs.length - compared - refused - single, single};
}

/** A pair by its name and its distance; undefined where they would not make a clause of a title: ranks, multiples, open ends. */
function clauseOf(pair: Pair, locale: Locale): Count['only'] {
  const gap = gapOf(pair);
  const isRank = pair.target?.indicator.measure === 'rank';
  if (gap?.certainty !== 'exact' || gap.multiple || gap.difference === 0 || isRank) return undefined;
  return {
    name: textIn(pair.name, locale),
    distance: ratioWords(gap, pair.target!.indicator, locale).replace(/^[+−]/, ''),
  };
}

/** The outcomes of the pairs that may be compared, the most frequent first, "level" last among equals. */
export function countsOf(pairs: readonly Pair[], locale: Locale): Count[] {
  const compared = pairs.filter(hasGap);
  const ways: readonly (readonly [Count['way'], number])[] = [
    ['above', 1],
    ['below', -1],
    ['level', 0],
  ];
  return ways
    .map(([way, sign]) => {
      const those = compared.filter((pair) => Math.sign(gapOf(pair)!.difference) === sign);
      const edges = (of: string) => those.filter((pair) => gapOf(pair)!.of === of).length;
      const only = those.length === 1 ? clauseOf(those[0], locale) : undefined;
      return {way, count: those.length, floors: edges('floor'), ceilings: edges('ceiling'), only};
    })
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The pairs that are not counted in the title. */
function restOf(tally: Tally, locale: Locale): string {
  const groups = (['refused', 'worded', 'single'] as const)
    .map((kind) => ({kind, count: tally[kind]}))
    .filter(({count}) => count > 0);
  return groups.length > 0 ? languages[locale].rest(groups, tally.compared > 0) : '';
}

/** The widest gap in words: in proportion to the result or, where all pairs are percentages, in percentage points. */
function widestWords(pairs: readonly Pair[], years: Years, locale: Locale): string {
  const gaps = pairs.map((pair) => (hasGap(pair) ? gapOf(pair) : undefined));
  const isShare = gaps.some((gap) => gap?.change !== undefined);
  const isPoints = pairs.every((pair, index) => !gaps[index] || pair.target?.indicator.unit === 'percent');
  const sizes = gaps.map((gap) => Math.abs((isShare ? gap?.change : gap?.difference) ?? 0));
  const most = Math.max(...sizes);
  const at = sizes.indexOf(most);
  if (!(isShare || isPoints) || most === 0 || sizes.lastIndexOf(most) !== at) return '';
  return languages[locale].widest(namedSentence(pairs[at], years, locale), isShare);
}

/** The summary: the pairs that the title leaves out, the widest gap, and pairs that are not strictly comparable. */
export function summaryOf(pairs: readonly Pair[], years: Years, locale: Locale): string {
  const tally = tallyOf(pairs);
  const {rough, seeChart} = languages[locale];
  const sentences = [
    restOf(tally, locale),
    tally.compared > 1 ? widestWords(pairs, years, locale) : '',
    tally.rough > 0 ? rough(tally.rough) : '',
  ];
  const words = sentences.filter(Boolean).join(shared[locale].space);
  if (words) return words;
  const [result, goal] = years.map((year) => roleWords(year, locale));
  return seeChart(result, goal);
}
