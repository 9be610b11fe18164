import type {PairsFigure} from '../figures-of-pairs.js';
import {charts} from './echarts.js';

const label = {show: true, position: 'right'};

/** Two series of bars over the names, with a label at the end of each. */
export const contender = charts(320, (figure: PairsFigure) => ({
  legend: {right: 0},
  grid: {left: 150, right: 60, top: 28, bottom: 24},
  xAxis: {type: 'value'},
  yAxis: {type: 'category', inverse: true, data: figure.pairs.map(({name}) => name)},
  series: [
    {type: 'bar', name: '2022年', label, itemStyle: {color: '#7b8692'}, data: figure.pairs.map(({actual}) => actual)},
    {
      type: 'bar',
      name: '2023年目标',
      label,
      itemStyle: {color: '#0b6e69'},
      data: figure.pairs.map(({target}) => target),
    },
  ],
}));
