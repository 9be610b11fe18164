/** The four figures as we draw them to SVG without a browser, by the name of their row. */
import {readFileSync} from 'node:fs';
import {render} from '../../../dist/npm/render/render.js';
import {manyProjectsDataset} from '../../fixtures/many-projects.js';

const published = JSON.parse(readFileSync(new URL('../../../dist/data/haishu-2023.json', import.meta.url), 'utf8'));
const eight = published.comparisons
  .filter(({comparability, indicators}) => comparability === 'same' && indicators.length === 1)
  .slice(0, 8)
  .map(({indicators: [id]}) => id);
const forty = manyProjectsDataset(40);

export const ours = {
  gauge: () => render('target-gauge', {attributes: {indicator: 'new-urban-jobs'}}).svg,
  bars: () => render('yoy-bar', {attributes: {indicators: eight.join(' ')}}).svg,
  map: () => render('district-map').svg,
  timeline: () => render('project-timeline', {data: forty, attributes: {group: 'none', limit: 0}}).svg,
};
