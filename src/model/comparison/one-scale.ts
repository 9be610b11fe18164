import type {Indicator} from '../../dataset/types.js';

/**
 * Whether the numbers of two indicators can share an axis: they have the same measure and unit. Ranks have no distances and
 * never can.
 */
export const areOnOneScale = (a: Indicator, b: Indicator): boolean =>
  a.unit !== undefined && a.measure === b.measure && a.unit === b.unit && a.measure !== 'rank';
