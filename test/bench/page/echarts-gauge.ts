import type {PairsFigure} from '../figures-of-pairs.js';
import {charts} from './echarts.js';

/** A bar over a marked area, and a marked line for last year. */
export const contender = charts(150, (figure: PairsFigure) => {
  const {value = 0} = figure;
  const [{actual, target, unit}] = figure.pairs;
  const most = Math.max(actual, target * 1.25, value);
  return {
    grid: {left: 8, right: 8, top: 40, bottom: 24},
    xAxis: {type: 'value', max: most},
    yAxis: {type: 'category', data: [''], show: false},
    series: [
      {
        type: 'bar',
        data: [value],
        barWidth: 12,
        itemStyle: {color: '#1b1f24'},
        label: {show: true, position: 'insideLeft', formatter: `2023年 ${value}${unit}`},
        markArea: {
          itemStyle: {color: '#d5ebe8'},
          label: {formatter: `目标 ${target}${unit}`},
          data: [[{xAxis: target}, {xAxis: most}]],
        },
        markLine: {
          symbol: 'none',
          lineStyle: {color: '#7b8692', width: 3, type: 'solid'},
          label: {formatter: `2022年 ${actual}${unit}`},
          data: [{xAxis: actual}],
        },
      },
    ],
  };
});
