import {charts} from './cases.js';
import type {ChartName} from './figures.js';

/** What is measured beside what: the scripts it loads before, and the module that draws. */
export interface Entry {
  readonly scripts: (chart: ChartName) => readonly string[];
  readonly scene: (chart: ChartName) => string;
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
} satisfies Record<string, Entry>;
export type PeerName = keyof typeof peers;

/** What an element loads later for what a page of the benchmark asks of it. */
const loadedLater: Readonly<Partial<Record<ChartName, readonly string[]>>> = {
  gauge: ['target-gauge-own'],
  map: ['district-map-layers', 'district-map-geometry'],
};

/** Who has a turn in every round. What the empty page costs is taken off the others. */
export const contenders = {
  empty: {scripts: () => [], scene: () => 'empty'},
  limit: {scripts: () => [], scene: (chart) => (chart === 'map' ? 'limit-map' : 'limit')},
  ours: {
    // It is announced, as the documentation says, and so is there like the libraries.
    scripts: (chart) => [
      '<script type="module" src="/dist/haishu-indicators.js"></script>',
      ...(loadedLater[chart] ?? []).map(
        (file) => `<link rel="modulepreload" href="/dist/haishu-indicators/${file}.js">`,
      ),
    ],
    scene: (chart) => (chart === 'map' ? 'ours-map' : 'ours'),
  },
  ...peers,
} satisfies Record<string, Entry>;
export type ContenderName = keyof typeof contenders;

/** Everyone who draws a chart: an empty page, the limit, ours and the peers. */
export const contendersOf = (chart: ChartName): readonly ContenderName[] => [
  'empty',
  'limit',
  'ours',
  ...charts[chart].peers,
];
