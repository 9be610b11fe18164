import {chartJs, words} from './chart-js.js';
import {framed} from './contender.js';
import type {PairsFigure} from '../figures-of-pairs.js';

/** Goal zone, this year's bar and last year's mark, as floating bars one over the other. */
function data({pairs: [{actual, target, unit}], value = 0}: PairsFigure) {
  const most = Math.max(actual, target * 1.25, value);
  const over = {grouped: false, categoryPercentage: 1, barPercentage: 1};
  return {
    labels: [''],
    datasets: [
      {...over, label: `2023年 ${value}${unit}`, data: [[0, value]], barThickness: 12, backgroundColor: '#1b1f24'},
      {
        ...over,
        label: `2022年 ${actual}${unit}`,
        data: [[actual, actual]],
        barThickness: 28,
        borderWidth: 3,
        borderColor: '#7b8692',
      },
      {...over, label: `目标 ${target}${unit}`, data: [[target, most]], barThickness: 28, backgroundColor: '#d5ebe8'},
    ],
  };
}

export const contender = framed((box, figure: PairsFigure) => {
  box.style.height = '150px';
  const chart = chartJs(box, {
    type: 'bar',
    data: data(figure),
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      scales: {x: {beginAtZero: true}, y: {display: false}},
      plugins: {legend: {display: false}},
    },
    plugins: [words],
  });
  return (later) => {
    chart.data = data(later);
    chart.update('none');
  };
});
