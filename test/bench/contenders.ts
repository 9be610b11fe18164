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

/** Every turn of a round. What the empty page costs is taken off the others. */
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
  'Chart.js': peer('chart-js', 'chart.js/dist/chart.umd.min.js'),
  Plot: peer('plot', 'd3/dist/d3.min.js', '@observablehq/plot/dist/plot.umd.min.js'),
  ECharts: peer('echarts', 'echarts/dist/echarts.min.js'),
} satisfies Record<string, Entry>;

export type ContenderName = keyof typeof contenders;
export const peers = ['Chart.js', 'Plot', 'ECharts'] as const;
