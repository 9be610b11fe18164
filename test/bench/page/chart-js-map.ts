import type {MapFigure} from '../figures-of-maps.js';
import {chartJs} from './chart-js.js';
import {framed} from './contender.js';
import {shades, swept} from './map.js';

/** Areas by chartjs-chart-geo; their labels would be a plug-in's. */
export const contender = swept(
  framed((box, figure: MapFigure) => {
    box.style.height = '380px';
    const data = ({areas: {features}, values}: MapFigure) => ({
      labels: features.map(({properties: {name}}) => name),
      datasets: [
        {
          label: '数值',
          outline: figure.areas,
          data: features.map((feature, index) => ({feature, value: values[index]})),
          borderColor: '#fff',
          borderWidth: 1,
        },
      ],
    });
    const chart = chartJs(box, {
      type: 'choropleth',
      data: data(figure),
      options: {
        animation: false,
        maintainAspectRatio: false,
        plugins: {legend: {display: false}},
        scales: {
          projection: {axis: 'x', projection: 'mercator'},
          color: {axis: 'x', quantize: 5, interpolate: (share: number) => shades[Math.min(4, Math.floor(share * 5))]},
        },
      },
    });
    return (later) => {
      chart.data = data(later) as never;
      chart.update('none');
    };
  }),
);
