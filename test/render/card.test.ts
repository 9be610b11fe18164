import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Resvg} from '@resvg/resvg-js';
import {charts} from '../../src/pages/charts.js';
import type {Chart} from '../../src/pages/charts.js';
import {render, renderCard} from '../../src/render/render.js';
import type {RenderOptions} from '../../src/render/render.js';

const cases: Readonly<Record<Chart, readonly RenderOptions['attributes'][]>> = {
  'target-gauge': [{indicator: 'new-urban-jobs'}, {topic: 'investment'}],
  'yoy-bar': [{topic: 'investment'}, {indicators: 'projects-started'}],
  'district-map': [{}, {layer: 'mentions'}],
  'project-timeline': [{}, {milestone: 'open', period: '2023'}],
};

const textOf = (svg: string) =>
  [...svg.replace(/<(title|desc)>[^<]*<\/\1>/g, '').matchAll(/>([^<>]+)</g)].map(([, text]) => text).join('');
const squeezed = (text: string) => text.replace(/&quot;/g, '"').replace(/\s/g, '');

describe('A card', () => {
  for (const chart of charts)
    for (const locale of ['zh', 'en'] as const)
      for (const theme of ['light', 'dark'] as const)
        it(`is 1200 × 630 with title, source and what must be shown: ${chart}, ${locale}, ${theme}`, () => {
          for (const attributes of cases[chart]) {
            const options = {attributes, locale, theme};
            const svg = renderCard(chart, options);
            assert.match(svg, /^<svg [^>]*width="1200" height="630" viewBox="0 0 1200 630"/);
            assert.doesNotMatch(svg, /NaN|undefined|Infinity|var\(|class=/);
            const {title, notes, citation} = render(chart, options).json;
            const text = squeezed(textOf(svg));
            assert.ok(text.includes(squeezed(title)), title);
            assert.ok(text.includes(squeezed(citation.cite)), citation.cite);
            const hasGraphic = svg.includes(' scale(');
            for (const note of hasGraphic ? notes : []) assert.ok(text.includes(squeezed(note)), note);
          }
        });

  it('stays within its margins', () => {
    for (const chart of charts)
      for (const attributes of cases[chart]) {
        // Without the paper and the accent, which reach the edges.
        const svg = renderCard(chart, {attributes}).replace(/(<desc>[^<]*<\/desc>)<rect [^>]*\/><rect [^>]*\/>/, '$1');
        const box = new Resvg(svg, {font: {loadSystemFonts: true}}).getBBox()!;
        assert.ok(box.x >= 40 && box.y >= 30, `${chart}: ${box.x} ${box.y}`);
        assert.ok(box.x + box.width <= 1170 && box.y + box.height <= 610, `${chart}: ${box.width} ${box.height}`);
      }
  });

  it('has the graphic where it is legible, and words alone where it is not', () => {
    const hasGraphic = (chart: Chart, attributes: RenderOptions['attributes']) =>
      / scale\((1\.[2-9]|2)/.test(renderCard(chart, {attributes}));
    assert.ok(hasGraphic('target-gauge', {indicator: 'new-urban-jobs'}));
    assert.ok(hasGraphic('district-map', {}));
    assert.ok(!hasGraphic('project-timeline', {}));
    assert.match(textOf(renderCard('project-timeline')), /报告提到93个项目/);
  });
});
