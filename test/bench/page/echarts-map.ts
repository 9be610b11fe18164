import type {MapFigure} from '../figures-of-maps.js';
import {charts} from './echarts.js';
import {bounds, shades, swept} from './map.js';

declare const echarts: {registerMap(name: string, areas: object): void};

let isRegistered = false;

/** ECharts finds areas by name, and many counties share one. */
const named = ({features, ...rest}: MapFigure['areas']): MapFigure['areas'] => ({
  ...rest,
  features: features.map((area) => (features.length < 100 ? area : {...area, properties: {name: String(area.id)}})),
});

/** A map series with a key in pieces; few of its areas bear their name and value. */
export const contender = swept(
  charts(380, ({areas: unnamed, values}: MapFigure) => {
    const areas = named(unnamed);
    // Once: an update changes no border.
    if (!isRegistered) echarts.registerMap('areas', areas);
    isRegistered = true;
    const [first, ...others] = bounds;
    return {
      tooltip: {},
      visualMap: {
        type: 'piecewise',
        pieces: [
          {lt: first, color: shades[0]},
          ...others.map((lt, index) => ({gte: bounds[index], lt, color: shades[index + 1]})),
          {gte: bounds[3], color: shades[4]},
        ],
      },
      series: [
        {
          type: 'map',
          map: 'areas',
          itemStyle: {borderColor: '#fff'},
          label: {show: areas.features.length < 100, formatter: '{b} {c}'},
          data: areas.features.map(({properties: {name}}, index) => ({name, value: values[index]})),
        },
      ],
    };
  }),
);
