import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {LitElementRenderer, render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {ChartRenderer, renderToString} from '../../src/render/ssr.js';
import type {Chart} from '../../src/render/ssr.js';

const figures: readonly (readonly [Chart, Record<string, string | boolean>])[] = [
  ['target-gauge', {indicator: 'new-urban-jobs'}],
  ['target-gauge', {indicator: 'new-urban-jobs', variant: 'arc', readings: '2023-06:9000'}],
  ['target-gauge', {topic: 'investment'}],
  ['yoy-bar', {topic: 'investment'}],
  ['district-map', {}],
  ['district-map', {layer: 'mentions', texture: true, sync: 'a'}],
  ['project-timeline', {}],
  ['project-timeline', {controls: true, span: '2022/2023', sync: 'a'}],
];

const dataset: unknown = JSON.parse(readFileSync('dist/data/haishu-2023.json', 'utf8'));

/** The text between tags. */
const textOf = (markup: string) => markup.replace(/<style>[^]*?<\/style>|<[^>]*>/g, '');

describe('An element on a server', () => {
  for (const [chart, attributes] of figures)
    for (const locale of ['zh', 'en'] as const)
      it(`has its whole figure: ${chart} ${Object.keys(attributes).join(' ')}, ${locale}`, async () => {
        const markup = await renderToString(chart, {attributes, locale, width: 640});
        const lang = {zh: 'zh-CN', en: 'en'}[locale];
        assert.match(
          markup,
          new RegExp(
            `^<hs-${chart} [^>]*lang="${lang}"[^>]*><template shadowroot="open" shadowrootmode="open"><style>`,
          ),
        );
        assert.match(markup, new RegExp(`<figure\\s[^>]*lang="${lang}"`));
        assert.match(markup, /<svg role="none" width="640" height="[\d.]+"/);
        assert.match(markup, /<text [^>]*>[^<]/);
        assert.match(markup, /data-mark="/);
        assert.doesNotMatch(markup, / style="|part="(error|missing|loading)"|undefined|NaN/);
        assert.equal(/[一-龥]/.test(textOf(markup).replace(/“[^”]*”/g, '')), locale === 'zh');
      });

  it('has the styles of what it loads on demand', async () => {
    const compact = await renderToString('target-gauge', {attributes: {indicator: 'new-urban-jobs', compact: true}});
    assert.match(compact, /\.compact\.frame[^]*class="frame compact"/);
  });

  it('draws a dataset of the page, where the page also names its address', async () => {
    for (const [chart, attributes] of figures.filter(([name]) => name !== 'district-map')) {
      const own = await renderToString(chart, {attributes: {...attributes, src: 'data.json'}, data: dataset});
      assert.match(own, /<figure\s/);
    }
    await assert.rejects(renderToString('yoy-bar', {data: dataset}), /invalid src/);
  });

  it('shows its fallback where only the page can read the data', async () => {
    for (const [chart, attributes] of [
      ['yoy-bar', {src: 'data.json'}],
      ['yoy-bar', {table: '#own'}],
      ['district-map', {geometry: 'areas.geojson'}],
    ] as const) {
      const markup = await renderToString(chart, {attributes});
      assert.match(markup, /<slot/);
      assert.doesNotMatch(markup, /<figure/);
    }
  });

  it('says what is wrong in a sentence', async () => {
    const markup = await renderToString('target-gauge', {attributes: {indicator: 'gdp-groth'}, locale: 'en'});
    assert.match(textOf(markup), /gdp-groth/);
  });

  it('refuses options that have no meaning', async () => {
    await assert.rejects(renderToString('pie' as never), /invalid chart: pie/);
    await assert.rejects(renderToString('yoy-bar', {width: 10}), /invalid width: 10/);
    await assert.rejects(renderToString('yoy-bar', {locale: 'fr' as never}), /invalid locale: fr/);
    for (const name of ['onclick', 'style', 'colour'])
      await assert.rejects(
        renderToString('yoy-bar', {attributes: {[name]: 'x'}}),
        new RegExp(`invalid attribute: ${name}`),
      );
  });

  it('escapes what an attribute says', async () => {
    const markup = await renderToString('target-gauge', {
      attributes: {indicator: 'new-urban-jobs', heading: '</template><script>"&'},
    });
    assert.doesNotMatch(markup, /<script/);
    assert.equal(markup.match(/<\/template>/g)?.length, 1);
  });

  it('is drawn by @lit-labs/ssr, at once or with what it loads on demand', async () => {
    const page = html`<p><hs-target-gauge indicator="new-urban-jobs" server-width="500"></hs-target-gauge></p>`;
    const scoreboard = html`<hs-target-gauge topic="investment"></hs-target-gauge>`;
    const elementRenderers = [ChartRenderer, LitElementRenderer];
    assert.match(await collectResult(render(page)), /<svg role="none" width="500"/);
    assert.match(await collectResult(render(page, {elementRenderers})), /<svg role="none" width="500"/);
    assert.match(await collectResult(render(scoreboard)), /<slot><\/slot>/);
    assert.match(await collectResult(render(scoreboard, {elementRenderers})), /<svg role="none" width="600"/);
  });
});
