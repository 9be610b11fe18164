import {actualOf, comparisonOf, indicatorOf, observationById, targetOf} from '../../dataset/query/figures.js';
import type {Comparison, Figures, Indicator, Localized, Observation, Relation} from '../../dataset/types.js';
import {decimalDifference} from '../words/difference.js';
import {remembered} from '../remembered.js';

/** One side of a pair: what the report says of a year. */
export interface YoySide {
  /** The indicator of its first part: its unit, and its name where that is not the pair's. */
  readonly indicator: Indicator;
  /** What the report says, one by one. */
  readonly parts: readonly Observation[];
  /** What each part is of. */
  readonly names: readonly Localized[];
  /** The only part, or the sum of all in the shape of one; without a value where a part has none. */
  readonly total: Observation;
}

/** A result and a target of one thing. A side that the report does not give is absent. */
export interface YoyPair {
  /** The indicator that was asked for. */
  readonly indicator: Indicator;
  readonly name: Localized;
  readonly actual?: YoySide;
  readonly target?: YoySide;
  readonly comparison?: Comparison;
}

/** How far a target's number is from the result's. */
export interface YoyGap {
  /** Target minus result, in the unit of both. */
  readonly difference: number;
  /** The same in percent of the result; absent between percentages and where the result is not above zero. */
  readonly change?: number;
  /** How many times the result the target is; only from three times on. */
  readonly multiple?: number;
}

/** From here on a multiple says more than a difference. */
const multipleFrom = 3;

const bounds: Record<'above' | 'below', readonly Relation[]> = {above: ['gt', 'ge'], below: ['lt', 'le']};

/** What bounds parts bound their sum: "over 5" and "at least 3" are together "over 8". */
function sumRelation(relations: readonly Relation[]): Relation {
  const used = (side: readonly Relation[]) => side.find((relation) => relations.includes(relation));
  const [above, below] = [used(bounds.above), used(bounds.below)];
  if (relations.includes('approx') || (above && below)) return 'approx';
  return above ?? below ?? 'eq';
}

function sumOf(parts: readonly Observation[]): Observation {
  const [first] = parts;
  if (parts.length === 1) return first;
  const values = parts.map(({value}) => value).filter((value) => value !== null);
  const value = values.length === parts.length ? values.reduce((sum, next) => decimalDifference(sum, -next), 0) : null;
  const relation = value === null ? 'qualitative' : sumRelation(parts.map((part) => part.relation));
  return {...first, value, relation, hedge: undefined};
}

function sideOf(figures: Figures, ids: readonly string[] = [], single: Observation | undefined): YoySide | undefined {
  const parts = ids.length > 0 ? ids.map((id) => observationById(figures, id)) : single ? [single] : [];
  const [indicator, ...others] = parts.map((part) => indicatorOf(figures, part.indicator));
  return indicator && {indicator, parts, names: [indicator, ...others].map(({name}) => name), total: sumOf(parts)};
}

/** A pair is named by what stands alone on its side, since a part must not lend its name to the sum. */
function nameOf(indicator: Indicator, sides: readonly (YoySide | undefined)[]): Localized {
  const single = sides.filter((side) => side?.parts.length === 1).map((side) => side!.indicator);
  const isPart = sides.some(
    (side) => side && side.parts.length > 1 && side.parts.some((part) => part.indicator === indicator.id),
  );
  return single.some(({id}) => id === indicator.id) || !isPart ? indicator.name : (single[0] ?? indicator).name;
}

const pairOf = remembered((figures: Figures, id: string): YoyPair => {
  const indicator = indicatorOf(figures, id);
  const comparison = comparisonOf(figures, id);
  const actual = sideOf(figures, comparison?.actual, actualOf(figures, id));
  const target = sideOf(figures, comparison?.target, targetOf(figures, id));
  return {
    indicator,
    name: nameOf(indicator, [target, actual]),
    ...(actual && {actual}),
    ...(target && {target}),
    ...(comparison && {comparison}),
  };
});

/** The pairs of indicators, in their order. Indicators that are only comparable together make one. @throws InvalidIdError */
export function pairsOf(figures: Figures, ids: readonly string[]): YoyPair[] {
  const pairs: YoyPair[] = [];
  for (const id of new Set(ids)) {
    const pair = pairOf(figures, id);
    if (!pair.comparison || !pairs.some(({comparison}) => comparison === pair.comparison)) pairs.push(pair);
  }
  return pairs;
}

/** Whether both sides may be drawn to one scale: not where the dataset refuses it, nor across units. */
export function isRefused({actual, target, comparison}: YoyPair): boolean {
  if (!actual || !target) return false;
  return comparison?.comparability === 'none' || actual.indicator.unit !== target.indicator.unit;
}

const gapBetween = remembered((pair: YoyPair): YoyGap | null => {
  const [result, goal] = [pair.actual?.total.value, pair.target?.total.value];
  if (result == null || goal == null || isRefused(pair)) return null;
  const difference = decimalDifference(goal, result);
  if (pair.target!.indicator.unit === 'percent' || result <= 0) return {difference};
  const multiple = goal / result;
  return {
    difference,
    change: (difference / result) * 100,
    ...(multiple >= multipleFrom && {multiple}),
  };
});

/** The distance of the target's number from the result's; undefined where either is missing or they are not comparable. */
export const gapOf = (pair: YoyPair): YoyGap | undefined => gapBetween(pair) ?? undefined;
