import type {Pair, PairsFigure} from '../figures-of-pairs.js';
import {plots} from './plot.js';

const sides = ({name, unit, actual, target}: Pair) => [
  {name, year: '2022年', value: actual, text: `${actual}${unit}`},
  {name, year: '2023年目标', value: target, text: `${target}${unit}`},
];

/** A facet for every pair, its two bars and a label at the end of each. */
export const contender = plots(({pairs}: PairsFigure, Plot) => {
  const bars = pairs.flatMap(sides);
  const at = {fy: 'name', y: 'year', x: 'value'};
  return Plot.plot({
    width: 600,
    height: 320,
    marginLeft: 150,
    marginRight: 60,
    y: {axis: null},
    fy: {label: null, axis: 'left', domain: pairs.map(({name}) => name)},
    color: {domain: ['2022年', '2023年目标'], range: ['#7b8692', '#0b6e69'], legend: true},
    marks: [
      Plot.barX(bars, {...at, fill: 'year'}),
      Plot.text(bars, {...at, text: 'text', textAnchor: 'start', dx: 4}),
      Plot.ruleX([0], {}),
    ],
  });
});
