import type {Indicator, Locale} from '../../../../dataset/types.js';
import {isRefused} from '../../../../model/comparison/comparability.js';
import {areOnOneScale} from '../../../../model/comparison/one-scale.js';
import type {Pair} from '../../../../model/comparison/pair.js';
import {unitWord} from '../../../../model/words/number.js';

/** Pairs whose bars share a scale. */
export interface UnitGroup {
  /** An indicator with their unit; absent where no number is drawn. */
  readonly indicator?: Indicator;
  readonly pairs: readonly Pair[];
}

/** The indicators of the numbers that are drawn as bars. */
const drawnOf = (pair: Pair): Indicator[] =>
  isRefused(pair)
    ? []
    : [pair.actual, pair.target].flatMap((side) => (side && side.total.value !== null ? [side.indicator] : []));

/**
 * Pairs in groups of one true unit, in the order of their first rows, where they can be drawn as bars: all have one unit, or
 * two of which one has several rows. Pairs without a bar follow two groups in a group of their own. Undefined for any others:
 * more scales, or only single rows of each, would show nothing but the pairs themselves, and two scales of units with one word
 * (projects and plots, both 个) would look like a mistake.
 */
export function unitGroups(pairs: readonly Pair[], locale: Locale): readonly UnitGroup[] | undefined {
  const groups: {indicator: Indicator; pairs: Pair[]}[] = [];
  const others: Pair[] = [];
  for (const pair of pairs) {
    const drawn = drawnOf(pair);
    const [first] = drawn;
    if (!first) {
      others.push(pair);
      continue;
    }
    // Ranks do not even share a scale with themselves.
    if (!drawn.every((indicator) => areOnOneScale(indicator, first))) return undefined;
    const group = groups.find(({indicator}) => areOnOneScale(indicator, first));
    if (group) group.pairs.push(pair);
    else groups.push({indicator: first, pairs: [pair]});
  }
  if (groups.length < 2) return [{...groups[0], pairs}];
  if (groups.length > 2 || groups.every((group) => group.pairs.length === 1)) return undefined;
  const [first, second] = groups.map(({indicator}) => unitWord(indicator, locale));
  if (first === second) return undefined;
  return others.length > 0 ? [...groups, {pairs: others}] : groups;
}
