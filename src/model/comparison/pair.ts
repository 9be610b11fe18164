import {actualOf, comparisonOf, indicatorOf, observationById, targetOf} from '../../dataset/query/figures.js';
import type {Comparison, Figures, Indicator, Localized, Observation, Relation} from '../../dataset/types.js';
import {memoize} from '../memoize.js';
import {decimalDifference} from '../words/number.js';

/** One side of a pair: the result or the target. */
export interface PairSide {
  /** The indicator of the first part: its unit, and its name where that is not the name of the pair. */
  readonly indicator: Indicator;
  /** The observations of the side. */
  readonly parts: readonly Observation[];
  /** The name of the indicator of each part. */
  readonly names: readonly Localized[];
  /** The only part, or the sum of all parts in the shape of one; its value is null where a part has no number. */
  readonly total: Observation;
}

/** A result and a target of one indicator. A side that the report does not give is absent. */
export interface Pair {
  /** The indicator by whose id the pair was looked up. */
  readonly indicator: Indicator;
  readonly name: Localized;
  readonly actual?: PairSide;
  readonly target?: PairSide;
  /** The dataset's judgement of the two; absent where there is none. */
  readonly comparison?: Comparison;
}

const bounds: Record<'above' | 'below', readonly Relation[]> = {above: ['gt', 'ge'], below: ['lt', 'le']};

/** The relation of a sum: "over 5" and "at least 3" together are "over 8". */
function sumRelation(relations: readonly Relation[]): Relation {
  const firstOf = (side: readonly Relation[]) => side.find((relation) => relations.includes(relation));
  const [above, below] = [firstOf(bounds.above), firstOf(bounds.below)];
  if (relations.includes('approx') || relations.includes('range') || (above && below)) return 'approx';
  return above ?? below ?? 'eq';
}

function sumOf(parts: readonly Observation[]): Observation {
  const [first] = parts;
  if (parts.length === 1) return first;
  const values = parts.map(({value}) => value).filter((value) => value !== null);
  const value = values.length === parts.length ? values.reduce((sum, next) => decimalDifference(sum, -next), 0) : null;
  const {high, stretch, hedge, ...rest} = first;
  const relation = value === null ? 'qualitative' : sumRelation(parts.map((part) => part.relation));
  return {...rest, value, relation};
}

/** The side with the observations that a comparison lists or, where it lists none, with the latest observation. */
function sideOf(figures: Figures, ids: readonly string[] = [], latest: Observation | undefined): PairSide | undefined {
  const parts = ids.length > 0 ? ids.map((id) => observationById(figures, id)) : latest ? [latest] : [];
  const [indicator, ...others] = parts.map((part) => indicatorOf(figures, part.indicator));
  return indicator && {indicator, parts, names: [indicator, ...others].map(({name}) => name), total: sumOf(parts)};
}

/** The name of a pair: that of an indicator that is alone on its side, since the name of a part would be wrong for the sum. */
function nameOf(indicator: Indicator, sides: readonly (PairSide | undefined)[]): Localized {
  const single = sides.filter((side) => side?.parts.length === 1).map((side) => side!.indicator);
  const isPart = sides.some(
    (side) => side && side.parts.length > 1 && side.parts.some((part) => part.indicator === indicator.id),
  );
  return single.some(({id}) => id === indicator.id) || !isPart ? indicator.name : (single[0] ?? indicator).name;
}

function pairOf(figures: Figures, id: string): Pair {
  const indicator = indicatorOf(figures, id);
  const comparison = comparisonOf(figures, id);
  // An indicator that is not comparable must not replace a side that the report does not give.
  const compared = comparison?.comparability === 'none' ? undefined : comparison;
  const actual = sideOf(figures, compared?.actual, actualOf(figures, id));
  const target = sideOf(figures, compared?.target, targetOf(figures, id));
  return {
    indicator,
    name: nameOf(indicator, [target, actual]),
    ...(actual && {actual}),
    ...(target && {target}),
    ...(comparison && {comparison}),
  };
}

/**
 * The pairs of a dataset by the id of their indicator. Many charts of a page show the same pairs, and every change of width needs
 * them again; looking them up took a quarter of the layout time of a bar chart.
 */
const pairsIn = memoize((figures: Figures) => memoize((id: string) => pairOf(figures, id)), 4);

/**
 * The pairs of indicators, in the order of their ids. Indicators that are only comparable together make one pair.
 *
 * @throws InvalidIdError
 */
export function pairsOf(figures: Figures, ids: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  for (const id of new Set(ids)) {
    const pair = pairsIn(figures)(id);
    const isOfSeveral = pair.comparison && pair.comparison.comparability !== 'none';
    if (!isOfSeveral || !pairs.some(({comparison}) => comparison === pair.comparison)) pairs.push(pair);
  }
  return pairs;
}
