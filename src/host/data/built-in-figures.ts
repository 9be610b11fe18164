import type {Figures} from '../../dataset/types.js';
import {later} from '../later.js';

// What only some pages draw: an indicator without a fair comparison is among the figures beside the pairs.
const all = later(() => import('../../dataset/haishu-2023/figures.js'));
const worded = later(() => import('./worded-figures.js'));

/** The least of the built-in report, from its pairs on, in which all these indicators stand; all of it where one is unknown. */
export function figuresWith(pairs: Figures, ids: readonly string[]): Figures {
  const has = ({indicators}: Figures) => ids.every((id) => indicators.some((indicator) => indicator.id === id));
  if (has(pairs)) return pairs;
  const {figures} = all();
  return has(figures) ? figures : worded().wordedFigures;
}
