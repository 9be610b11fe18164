import type {Figure} from '../figures.js';
import {each} from './contender.js';
import type {Contender} from './contender.js';

/** As much of ECharts as is used here. */
declare const echarts: {init(box: HTMLElement): {setOption(option: object): void}};

/** A chart of some height, and its option for a figure, which an update sets again. */
export const charts = (height: number, option: (figure: Figure) => object): Contender =>
  each((box, figure) => {
    box.style.height = `${height}px`;
    const chart = echarts.init(box);
    chart.setOption({animation: false, ...option(figure)});
    return (later) => chart.setOption(option(later));
  });

/** Title and subtitle, which ECharts draws itself. */
export const titles = ({title, pairs}: Figure) => ({text: title, subtext: pairs.map(({name}) => name).join('、')});
