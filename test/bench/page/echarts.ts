import type {Figure} from '../figures.js';
import {framed} from './contender.js';
import type {Contender} from './contender.js';

/** As much of ECharts as is used here. */
declare const echarts: {init(box: HTMLElement): {setOption(option: object): void}};

/** A chart of some height, and its option for a figure, which an update sets again. */
export const charts = <Of extends Figure>(height: number, option: (figure: Of) => object): Contender<Of> =>
  framed((box, figure) => {
    box.style.height = `${height}px`;
    const chart = echarts.init(box);
    chart.setOption({animation: false, ...option(figure)});
    return (later) => chart.setOption(option(later));
  });
