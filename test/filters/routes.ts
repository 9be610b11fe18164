/** The ways in which a chart can be put into an article, each as an editor would paste it. */

import {render} from '../../src/render/render.js';
import {snippet} from '../../src/pages/snippet/snippet.js';
import type {SnippetForm} from '../../src/pages/snippet/snippet.js';

const chart = 'target-gauge';
const attributes = {indicator: 'fixed-asset-investment-growth'};

/** What must be left for readers who see no chart. */
export const facts = {
  title: '固定资产投资增长率',
  sentence: '13.3%',
  source: '海曙区政府工作报告',
};

const form = (name: SnippetForm) => snippet({chart, attributes, form: name, base: '/', script: false});

const {svg, sentence} = render(chart, {attributes});

/** The markup of each route. The script stands once in the page, outside what an editor writes. */
export const routes: Readonly<Record<string, string>> = {
  tag: form('tag'),
  figure: form('figure'),
  iframe: form('iframe'),
  table: form('table'),
  svg,
  img: `<p><img src="https://news.example/figure.png" alt="${sentence}" width="600"></p>`,
  sentence: `<p>${form('sentence')}</p>`,
};
