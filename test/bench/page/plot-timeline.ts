import type {ProjectsFigure} from '../figures-of-projects.js';
import {plots} from './plot.js';
import {heightOf, milestonesOf} from './timeline.js';

/** A row for every project: its name, a bar for each milestone, a word at it. */
export const contender = plots<ProjectsFigure>((figure, Plot) => {
  const bars = milestonesOf(figure);
  const at = {y: 'row', fill: 'color'};
  return Plot.plot({
    width: 600,
    height: heightOf(figure),
    x: {domain: figure.window, tickFormat: 'd'},
    y: {axis: null, type: 'linear', domain: [figure.projects.length, 0]},
    clip: true,
    marks: [
      Plot.rect(bars, {x1: 'from', x2: 'to', y1: 'row', y2: 'below', fill: 'color'}),
      Plot.text(bars, {...at, x: 'to', text: 'what', textAnchor: 'start', dx: 4}),
      Plot.text(
        bars.filter(({isFirst}) => isFirst),
        {y: 'row', x: figure.window[0], text: 'name', textAnchor: 'start'},
      ),
    ],
  });
});
