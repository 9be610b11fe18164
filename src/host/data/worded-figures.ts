import {figures} from '../../dataset/haishu-2023/figures.js';
import {worded} from '../../dataset/haishu-2023/worded.js';
import type {Figures} from '../../dataset/types.js';

/** The built-in figures with the targets that the report puts in words alone, which few pages draw. */
export const wordedFigures: Figures = {
  report: figures.report,
  indicators: [...figures.indicators, ...worded.indicators],
  observations: [...figures.observations, ...worded.observations],
  comparisons: [...figures.comparisons, ...worded.comparisons],
};
