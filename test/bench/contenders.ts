import {charts} from './cases.js';
import type {ChartName} from './figures.js';

/** What is measured beside what: the scripts it loads before, and the module that draws. */
export interface Entry {
  readonly scripts: readonly string[];
  readonly scene: (chart: ChartName) => string;
}

const peer = (name: string, ...files: string[]): Entry => ({
  scripts: files.map((file) => `<script src="/packages/${file}"></script>`),
  scene: (chart) => `${name}-${chart}`,
});

/** The libraries measured beside the elements, by name. */
export const peers = {
  'Chart.js': peer('chart-js', 'chart.js/dist/chart.umd.min.js'),
  Plot: peer('plot', 'd3/dist/d3.min.js', '@observablehq/plot/dist/plot.umd.min.js'),
  ECharts: peer('echarts', 'echarts/dist/echarts.min.js'),
} satisfies Record<string, Entry>;
export type PeerName = keyof typeof peers;

/** Who has a turn in every round. What the empty page costs is taken off the others. */
export const contenders = {
  empty: {scripts: [], scene: () => 'empty'},
  limit: {scripts: [], scene: () => 'limit'},
  ours: {
    // What a value of the page's own needs is announced, as the documentation says, and so is there like the libraries.
    scripts: [
      '<script type="module" src="/dist/haishu-indicators.js"></script>',
      '<link rel="modulepreload" href="/dist/haishu-indicators/target-gauge-own.js">',
    ],
    scene: () => 'ours',
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
