import {overlay, underlay} from '../charts/target-gauge/view/forms.js';
import {readingShapes} from '../charts/target-gauge/view/readings.js';
import {scoreboardShapes} from '../charts/target-gauge/view/scoreboard.js';
import {gaugeTrack} from '../charts/target-gauge/view/track.js';
import type {TargetGaugeLayout} from '../charts/target-gauge/model/layout.js';
import {barShapes} from '../charts/yoy-bar/view/bars.js';
import type {YoyBarLayout} from '../charts/yoy-bar/model/figure.js';
import {customizedShapes} from '../charts/district-map/view/customized-map.js';
import type {DistrictMapLayout} from '../charts/district-map/model/layout.js';
import {rowShapes} from '../charts/project-timeline/view/bands.js';
import {timelineShapes} from '../charts/project-timeline/view/shapes.js';
import type {ProjectTimelineLayout} from '../charts/project-timeline/model/layout.js';
import type {FigureLayout} from '../model/layout.js';
import type {Chart} from '../pages/charts.js';
import {label} from '../view/chart.js';
import type {Shape} from '../view/shapes.js';

const shapesOf: Readonly<Record<Chart, (layout: never) => Shape[]>> = {
  'target-gauge': (layout: TargetGaugeLayout) => [
    ...scoreboardShapes(layout),
    ...underlay(layout),
    ...layout.tracks.flatMap(gaugeTrack),
    ...overlay(layout),
    ...(layout.sign ? readingShapes(layout) : []),
  ],
  'yoy-bar': (layout: YoyBarLayout) => barShapes(layout),
  'district-map': (layout: DistrictMapLayout) => customizedShapes(layout),
  'project-timeline': (layout: ProjectTimelineLayout) => timelineShapes(layout, rowShapes(layout)),
};

/** The shapes and labels of a chart's layout, which its element draws too. */
export const drawingOf = (chart: Chart, layout: FigureLayout): readonly Shape[] => [
  ...shapesOf[chart](layout as never),
  ...layout.labels.map(label),
];
