import type {ProjectsFigure} from '../figures-of-projects.js';
import {framed} from './contender.js';
import {heightOf, milestonesOf} from './timeline.js';
import type {Bar} from './timeline.js';

interface Api {
  value(dimension: number): number;
  coord(point: readonly [number, number]): [number, number];
}

/** As much of ECharts as is used here. */
declare const echarts: {init(box: HTMLElement): {setOption(option: object): void}};

/** A bar with a word at it, and the project's name before its first. */
function item({row, from, to, what, name, isFirst, color}: Bar, api: Api): object {
  const [x, y] = api.coord([from, row]);
  const [right] = api.coord([to, row]);
  const text = (words: string, at: number) => ({type: 'text', style: {x: at, y, text: words, font: '12px sans-serif'}});
  const bar = {type: 'rect', shape: {x, y, width: Math.max(right - x, 2), height: 12}, style: {fill: color}};
  return {type: 'group', children: [bar, text(what, right + 4), ...(isFirst ? [text(name, 0)] : [])]};
}

const optionOf = (figure: ProjectsFigure, bars: readonly Bar[]) => ({
  animation: false,
  grid: {left: 110, right: 8, top: 28, bottom: 8},
  xAxis: {type: 'value', min: figure.window[0], max: figure.window[1]},
  yAxis: {type: 'value', inverse: true, min: 0, max: figure.projects.length, show: false},
  series: [
    {
      type: 'custom',
      clip: true,
      renderItem: ({dataIndex}: {dataIndex: number}, api: Api) => item(bars[dataIndex], api),
      data: bars.map(({from, row}) => [from, row]),
    },
  ],
});

export const contender = framed<ProjectsFigure>((box, figure) => {
  box.style.height = `${heightOf(figure)}px`;
  const bars = milestonesOf(figure);
  const chart = echarts.init(box);
  chart.setOption(optionOf(figure, bars));
  return (later) => chart.setOption(optionOf(later, bars));
});
