import type {PairsFigure} from '../figures-of-pairs.js';
import {plots} from './plot.js';

/** Goal zone, this year's bar, last year's mark, and a label at each. */
export const contender = plots(({pairs: [{actual, target, unit}], value = 0}: PairsFigure, Plot) =>
  Plot.plot({
    width: 600,
    height: 110,
    marginLeft: 4,
    marginTop: 34,
    marks: [
      Plot.barX([target], {x1: target, x2: Math.max(actual, target * 1.25, value), fill: '#d5ebe8'}),
      Plot.barX([value], {x1: 0, x2: value, fill: '#1b1f24', insetTop: 12, insetBottom: 12}),
      Plot.tickX([actual], {x: actual, stroke: '#7b8692', strokeWidth: 3}),
      Plot.text([target], {x: target, frameAnchor: 'top', dy: -12, text: [`目标 ${target}${unit}`], fill: '#0b6e69'}),
      Plot.text([actual], {x: actual, frameAnchor: 'bottom', dy: -4, text: [`2022年 ${actual}${unit}`]}),
      Plot.text([value], {x: value, frameAnchor: 'top', dy: -26, text: [`2023年 ${value}${unit}`]}),
    ],
  }),
);
