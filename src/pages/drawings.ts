/** What a picture of each chart is made of, without its element: its attributes, its shapes and its colours. */

import {customizedShapes, categories} from '../charts/district-map/view/customized-map.js';
import {mixed, shades} from '../charts/district-map/view/shades.js';
import type {DistrictMapLayout} from '../charts/district-map/model/layout.js';
import {finished, rowShapes} from '../charts/project-timeline/view/bands.js';
import {timelineShapes} from '../charts/project-timeline/view/shapes.js';
import type {ProjectTimelineLayout} from '../charts/project-timeline/model/layout.js';
import {overlay, resultDots, underlay} from '../charts/target-gauge/view/forms.js';
import {readingShapes} from '../charts/target-gauge/view/readings.js';
import {scoreboardShapes} from '../charts/target-gauge/view/scoreboard.js';
import {gaugeTrack} from '../charts/target-gauge/view/track.js';
import type {TargetGaugeLayout} from '../charts/target-gauge/model/layout.js';
import {severalShapes} from '../charts/yoy-bar/view/changes.js';
import type {YoyBarLayout} from '../charts/yoy-bar/model/figure.js';
import type {FigureLayout} from '../model/layout.js';
import {label} from '../view/chart.js';
import {palette} from '../view/palette.js';
import type {ColorPair} from '../view/palette.js';
import type {Shape} from '../view/shapes.js';
import type {Chart} from './charts.js';

interface Drawing<Layout extends FigureLayout = never> {
  /** The attributes by which a picture differs; those of loading, sharing and controls have no effect on one. */
  readonly attributes: readonly string[];
  /** The shapes of a layout, without its labels. */
  readonly shapes: (layout: Layout) => readonly Shape[];
  /** The colours of its own, by the names of their custom properties without `--_`. */
  readonly colors?: Readonly<Record<string, ColorPair>>;
}

const gauge: Drawing<TargetGaugeLayout> = {
  attributes: [
    ...['indicator', 'indicators', 'topic', 'sort', 'value', 'as-of', 'value-source', 'readings', 'tolerance'],
    ...['variant', 'compact'],
  ],
  shapes: (layout) => [
    ...scoreboardShapes(layout),
    ...underlay(layout),
    ...layout.tracks.flatMap(gaugeTrack),
    ...resultDots(layout),
    ...overlay(layout),
    ...(layout.sign ? readingShapes(layout) : []),
  ],
};

const bars: Drawing<YoyBarLayout> = {
  attributes: ['indicators', 'topic', 'sort'],
  shapes: severalShapes,
};

const mixture = (base: keyof typeof palette, other: keyof typeof palette, percent: number): ColorPair => [
  mixed(palette[base][0], palette[other][0], percent),
  mixed(palette[base][1], palette[other][1], percent),
];

const map: Drawing<DistrictMapLayout> = {
  attributes: ['layer', 'kind', 'period', 'milestone', 'layout', 'encoding', 'scale', 'breaks'],
  shapes: customizedShapes,
  colors: {
    ...categories,
    ...Object.fromEntries(Object.entries(shades).map(([level, mix]) => [`shade-${level}`, mixture(...mix)])),
    'texture-on-strong': mixture('accent', 'paper', 55),
  },
};

const timeline: Drawing<ProjectTimelineLayout> = {
  attributes: ['projects', 'kind', 'milestone', 'place', 'text', 'period', 'group', 'open', 'limit', 'span'],
  shapes: (layout) => timelineShapes(layout, rowShapes(layout)),
  colors: {'band-stated': finished, 'band-planned': palette.tint},
};

const drawings: Readonly<Record<Chart, Drawing>> = {
  'target-gauge': gauge,
  'yoy-bar': bars,
  'district-map': map,
  'project-timeline': timeline,
};

/** The attributes by which a picture of a chart differs. */
export const pictureAttributes = (chart: Chart): readonly string[] => [
  ...drawings[chart].attributes,
  'heading',
  'report-url',
];

/** The shapes and labels of a chart's layout, which its element draws too. */
export const drawingOf = (chart: Chart, layout: FigureLayout): readonly Shape[] => [
  ...drawings[chart].shapes(layout as never),
  ...layout.labels.map(label),
];

/** The colours of all figures by the names of their custom properties without `--_`, where no page overrides them. */
export const pictureColors: Readonly<Record<string, ColorPair>> = {
  ...palette,
  ...Object.fromEntries(Object.values(drawings).flatMap(({colors = {}}) => Object.entries(colors))),
};
