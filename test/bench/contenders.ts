import {charts} from './cases.js';
import type {ChartName} from './figures.js';

/** What is measured beside what: the scripts it loads before, and the module that draws. */
export interface Entry {
  /** The script elements for a chart; `modules` are the paths that our element was seen to load for it. */
  readonly scripts: (chart: ChartName, modules: readonly string[]) => readonly string[];
  readonly scene: (chart: ChartName) => string;
  /** The greatest count that it draws in less than minutes. Default: any. */
  readonly upTo?: number;
}

const script = (file: string) => `<script src="/packages/${file}"></script>`;

/** A library: its files, and what it needs besides for a chart. */
const peer = (
  name: string,
  files: readonly string[],
  more: Readonly<Partial<Record<ChartName, readonly string[]>>> = {},
): Entry => ({
  scripts: (chart) => [...files, ...(more[chart] ?? [])].map(script),
  scene: (chart) => `${name}-${chart}`,
});

/** The libraries measured beside the elements, by name. */
export const peers = {
  'Chart.js': peer('chart-js', ['chart.js/dist/chart.umd.min.js'], {
    map: ['chartjs-chart-geo/build/index.umd.min.js'],
  }),
  Plot: peer('plot', ['d3/dist/d3.min.js', '@observablehq/plot/dist/plot.umd.min.js']),
  ECharts: peer('echarts', ['echarts/dist/echarts.min.js']),
  Leaflet: {
    scripts: () => [
      '<link rel="stylesheet" href="/packages/leaflet/dist/leaflet.css">',
      script('leaflet/dist/leaflet.js'),
    ],
    scene: (chart) => `leaflet-${chart}`,
  },
  'vis-timeline': {
    scripts: () => [
      '<link rel="stylesheet" href="/packages/vis-timeline/styles/vis-timeline-graph2d.min.css">',
      script('vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'),
    ],
    scene: () => 'vis-timeline-timeline',
    upTo: 1000,
  },
} satisfies Record<string, Entry>;
export type PeerName = keyof typeof peers;

/** Charts of which one figure shows many things, and by scenes of its own. */
const isOfOne = (chart: ChartName) => chart === 'map' || chart === 'timeline';

/** Who has a turn in every round. What the empty page costs is taken off the others. */
export const contenders = {
  empty: {scripts: () => [], scene: () => 'empty'},
  limit: {
    scripts: () => [],
    scene: (chart) => (isOfOne(chart) ? `limit-${chart}` : 'limit'),
  },
  ours: {
    // What it loads later is announced, as the documentation says, and so is there like the libraries.
    scripts: (_chart, modules) => [
      '<script type="module" src="/dist/haishu-indicators.js"></script>',
      ...modules.map((path) => `<link rel="modulepreload" href="${path}">`),
    ],
    scene: (chart) => (isOfOne(chart) ? `ours-${chart}` : 'ours'),
  },
  ...peers,
} satisfies Record<string, Entry>;
export type ContenderName = keyof typeof contenders;

/** Everyone who draws so much of a chart: an empty page, the limit, ours and the peers. */
export const contendersOf = (chart: ChartName, count = 0): readonly ContenderName[] => [
  'empty',
  'limit',
  'ours',
  ...charts[chart].peers.filter((name) => {
    const {upTo = Infinity}: Entry = peers[name];
    return count <= upTo;
  }),
];
