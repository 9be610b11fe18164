import {chartJs, words} from './chart-js.js';
import {framed} from './contender.js';
import type {PairsFigure} from '../figures-of-pairs.js';

const data = ({pairs}: PairsFigure) => ({
  labels: pairs.map(({name}) => name),
  datasets: [
    {label: '2022年', data: pairs.map(({actual}) => actual), backgroundColor: '#7b8692'},
    {label: '2023年目标', data: pairs.map(({target}) => target), backgroundColor: '#0b6e69'},
  ],
});

export const contender = framed((box, figure: PairsFigure) => {
  box.style.height = '320px';
  const chart = chartJs(box, {
    type: 'bar',
    data: data(figure),
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
    },
    plugins: [words],
  });
  return (later) => {
    chart.data = data(later);
    chart.update('none');
  };
});
