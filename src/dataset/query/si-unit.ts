import type {Indicator, UnitName} from '../types.js';

/** A value in an SI unit, or in a unit that is used beside the SI. */
export interface ConvertedValue {
  readonly value: number;
  /** Id of the unit: `hectare`. */
  readonly unit: string;
  readonly unitName: UnitName;
}

/**
 * A value of an indicator in the SI, or in a unit used beside it; undefined where the dataset gives no conversion
 * for its unit. Rounded to twelve digits, so that no floating-point error shows.
 *
 * @example inSiUnit(156000, indicatorOf(haishu2023, 'grain-area')) // {value: 10400, unit: 'hectare', …}: 15.6万亩
 */
export function inSiUnit(value: number, {si}: Pick<Indicator, 'si'>): ConvertedValue | undefined {
  if (!si) return undefined;
  const {unit, unitName, factor} = si;
  return {value: Number((value * factor).toPrecision(12)), unit, unitName};
}
