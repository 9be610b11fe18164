import type {MapFigure} from '../figures-of-maps.js';
import {bounds, shades, swept} from './map.js';
import {plots} from './plot.js';

/** Areas with a tip at the pointer; few of them bear their name and value. */
export const contender = swept(
  plots(({areas, values}: MapFigure, Plot) => {
    const {features} = areas;
    const words = (_: unknown, index: number) => `${features[index].properties.name} ${values[index]}`;
    return Plot.plot({
      width: 600,
      height: 380,
      projection: {type: 'mercator', domain: areas},
      color: {type: 'threshold', domain: bounds, range: shades, legend: true},
      marks: [
        Plot.geo(features, {fill: values, stroke: '#fff', title: words, tip: true}),
        ...(features.length < 100 ? [Plot.text(features, Plot.centroid({text: words}))] : []),
      ],
    });
  }),
);
