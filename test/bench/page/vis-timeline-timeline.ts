import type {ProjectsFigure} from '../figures-of-projects.js';
import {framed} from './contender.js';
import {milestonesOf} from './timeline.js';

interface Timeline {
  setWindow(from: Date, to: Date, options: {animation: false}): void;
  redraw(): void;
}

/** As much of vis-timeline as is used here. */
declare const vis: {
  readonly Timeline: new (box: HTMLElement, items: readonly object[], options: object) => Timeline;
};

const date = (year: number) => new Date(Date.UTC(Math.floor(year), 0, 1 + (year % 1) * 365));

/** A range for every milestone, all at one height: to stack ten thousand takes it minutes. */
export const contender = framed<ProjectsFigure>((box, figure) => {
  const items = milestonesOf(figure).map(({name, what, from, to}, id) => ({
    ...{id, content: `${name} ${what}`, start: date(from), end: date(to)},
  }));
  const [start, end] = figure.window.map(date);
  const timeline = new vis.Timeline(box, items, {stack: false, height: 600, start, end});
  timeline.redraw();
  return ({window: [from, to]}) => {
    timeline.setWindow(date(from), date(to), {animation: false});
    timeline.redraw();
  };
});
