import {lanesOf} from '../../src/charts/project-timeline/model/lanes/lanes.js';
import {layoutLanes} from '../../src/charts/project-timeline/model/lanes/layout.js';
import type {LanesLayout} from '../../src/charts/project-timeline/model/lanes/layout.js';
import {lanesWords} from '../../src/charts/project-timeline/model/lanes/words.js';
import type {ProjectTimelineInput} from '../../src/charts/project-timeline/model/layout.js';
import {spanOfPeriod} from '../../src/model/words/period-span.js';
import {label, markItem} from '../../src/view/chart.js';
import {rowShapes} from '../../src/charts/project-timeline/view/bands.js';
import {timelineShapes} from '../../src/charts/project-timeline/view/shapes.js';
import type {Shape} from '../../src/view/shapes.js';
import {manyProjectsDataset} from '../fixtures/many-projects.js';
import type {Figure, State} from './figures.js';

/** One milestone, as any library can draw it: from when to when it may be, in years with fractions. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly what: string;
  readonly isPlanned: boolean;
}

/** A timeline: its projects, and the window of time that is shown. */
export interface ProjectsFigure extends Figure {
  readonly projects: readonly {readonly name: string; readonly stretches: readonly Stretch[]}[];
  readonly window: readonly [from: number, to: number];
}

/** The width of a graphic in a figure of 600 pixels. */
const width = 558;
const windows: Readonly<Record<State, readonly [span: string, from: number, to: number]>> = {
  before: ['', 2008, 2028],
  after: ['2012/2015', 2012, 2016],
  aside: ['2012-04/2016-03', 2012.25, 2016.25],
};

const inputOf = (count: number): ProjectTimelineInput => ({
  ...manyProjectsDataset(count),
  ...{kinds: [], leftOut: 0, group: 'none', open: [], limit: count, pages: 0, isTableless: true},
});

function timelineOf(count: number): LanesLayout {
  const input = inputOf(count);
  const lanes = lanesOf('none', input, 'zh');
  return layoutLanes(lanes, lanesWords(lanes, input, 'zh'), input, {}, {width}, 'zh');
}

/** One timeline of so many generated projects; an update zooms to four of their twenty years, and out again, a pan moves by a season. */
export const timelines = (count: number, state: State): ProjectsFigure[] => {
  const data = manyProjectsDataset(count);
  const [span, ...window] = windows[state];
  return [
    {
      words: timelineOf(count),
      tag: 'hs-project-timeline',
      attributes: {span},
      properties: {data},
      change: {property: 'span', value: span},
      window,
      projects: data.projects.map(({name, milestones}) => ({
        name: name.zh,
        stretches: milestones.map(({period, certainty, source}) => {
          const {from, to} = spanOfPeriod(period)!;
          return {from, to, what: source.literal, isPlanned: certainty === 'planned'};
        }),
      })),
    },
  ].map(({words: {title, summary, howToRead, notes, citation}, ...rest}) => ({
    words: {title, summary, howToRead, notes, citation},
    ...rest,
  }));
};

const escaped = (text: Shape[0] | Shape[1][string]) => String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;');

function markupOf([name, attributes, content = '']: Shape): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value).replace(/"/g, '&quot;')}"`],
  );
  const inside = typeof content === 'string' ? [content] : content;
  const children = inside.map((child) => (typeof child === 'string' ? escaped(child) : markupOf(child)));
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

/** A graphic that holds every mark and label of every project in a row of its own, as the element writes rows. */
export function everyRow(count: number): string {
  const layout = timelineOf(count);
  const {height, labels, marks} = layout;
  const drawing = [...timelineShapes(layout, rowShapes(layout)), ...labels.map(label)];
  const items = marks.map((mark) => markItem(mark, {}));
  const group = (shapes: readonly Shape[]) => shapes.map(markupOf).join('');
  return `<svg role="none" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><g aria-hidden="true">${group(drawing)}</g><g role="list">${group(items)}</g></svg>`;
}
