import type {Indicator, UnitName} from '../types.js';

/** An amount in a unit that readers elsewhere know. */
export interface Converted {
  readonly value: number;
  /** Id of the unit: `hectare`. */
  readonly unit: string;
  readonly unitName: UnitName;
}

/**
 * A value of an indicator in the SI, or in a unit used beside it; undefined where its own unit is no local one. The
 * local unit keeps its name in every other place. Rounded to twelve digits, so that no error of the division shows.
 *
 * @example inSiUnit(156000, indicatorOf(haishu2023, 'grain-area')) // {value: 10400, unit: 'hectare', …}: 15.6万亩
 */
export function inSiUnit(value: number, {si}: Pick<Indicator, 'si'>): Converted | undefined {
  if (!si) return undefined;
  const {unit, unitName, factor} = si;
  return {value: Number((value * factor).toPrecision(12)), unit, unitName};
}
