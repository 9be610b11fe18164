import type {Tree} from './tree.js';

/** The source of the element of a chart, with `more` as further members. */
export const element = (name: string, more = '') => `
import {property} from 'lit/decorators.js';
import {ChartElement} from '../../host/chart-element.js';
import {layout} from './model/layout.js';
/** A chart. */
export class Chart extends ChartElement {
  /** What is drawn. Default: nothing. */
  @property() indicator = '';
  ${more}
  protected layoutFigure() { return layout(); }
  override render() { return undefined; }
  #inner = 1;
}
Chart.define('hs-${name}');`;

const chart = (name: string): Record<string, string> => ({
  [`src/charts/${name}/model/layout.ts`]:
    "import {ticks} from 'd3-array';\nimport type {Box} from '../../../model/layout.js';",
  [`src/charts/${name}/element.ts`]: element(name),
  [`stories/charts/${name}.stories.ts`]: '',
  [`test/charts/${name}/layout.test.ts`]: '',
  [`test/charts/${name}/browser/element.test.ts`]: '',
});

/** A package.json, with `more` as further or replaced fields. */
export const manifest = (more: object) =>
  JSON.stringify({
    exports: {
      '.': './dist/npm/index.js',
      './*': {types: './dist/npm/charts/*/element.d.ts', default: './dist/npm/charts/*/element.js'},
    },
    dependencies: {lit: '1', 'd3-array': '1'},
    ...more,
  });

/** A small project that violates no rule. */
export const validProject: Record<string, string> = {
  'package.json': manifest({}),
  'src/index.ts': "export * from './dataset/types.js';",
  'src/dataset/types.ts': '/** A value. */\nexport type Value = number;',
  'src/model/layout.ts': "import type {Value} from '../dataset/types.js';",
  'src/view/figure.ts': "import {html} from 'lit';\nimport type {Box} from '../model/layout.js';",
  'src/host/chart-element.ts': "import {LitElement} from 'lit';\nimport {figure} from '../view/figure.js';",
  ...chart('dial'),
  ...chart('dial-row'),
};

export const treeOf = (files: Record<string, string | undefined>): Tree =>
  new Map(Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
