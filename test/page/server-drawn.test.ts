import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import type {Browser, Page} from 'puppeteer-core';
import {rollup} from 'rollup';
import {renderToString} from '../../src/render/ssr.js';
import {complaintsOf} from './complaints.js';
import {openBrowser} from './open-browser.js';
import {serve} from './serve.js';

/** The width of the graphics in a column of 700 pixels: that without the margins of the frame. */
const width = 652;

const figures = [
  ['target-gauge', {indicator: 'new-urban-jobs'}],
  ['target-gauge', {topic: 'investment'}],
  ['target-gauge', {indicator: 'new-urban-jobs', compact: true}],
  ['yoy-bar', {topic: 'investment'}],
  ['district-map', {}],
  ['district-map', {layer: 'mentions'}],
  ['project-timeline', {controls: true}],
] as const;

/** A page of figures as a server sends it, without a script. */
const pageOf = (content: string, lang = 'zh-CN') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>main { width: 700px }</style><main>${content}</main>`;

/** The elements of the package, with Lit's support for hydration, as a bundler packs them. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('hydrate.js', import.meta.url));
  const build = await rollup({
    input: entry,
    context: 'globalThis',
    plugins: [nodeResolve({exportConditions: ['production', 'browser']})],
    onwarn: (warning) => assert.fail(warning.message),
  });
  const {output} = await build.generate({format: 'es', inlineDynamicImports: true});
  return output[0].code;
}

/** What became of the nodes of a server when the elements had taken them over. */
interface Takeover {
  readonly kept: readonly boolean[];
  readonly widths: readonly (string | null)[];
  readonly figures: readonly number[];
  readonly titles: readonly string[];
  readonly styles: number;
  readonly shift: number;
}

/** Loads a script into a page that shows what a server drew, and waits for its elements. */
const takeOver = (page: Page, script: string): Promise<Takeover> =>
  page.evaluate(async (address) => {
    type Chart = HTMLElement & {readonly updateComplete: Promise<boolean>};
    const charts = [...document.querySelectorAll<Chart>('main > *')];
    // Functions with a name would need a helper of the compiler, which the page does not have.
    const before = charts.map(({shadowRoot}) => [...shadowRoot!.querySelectorAll('figure, figure *')]);
    let shift = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & {value: number}).value;
    });
    observer.observe({type: 'layout-shift', buffered: true});
    await import(address);
    for (const chart of charts) await chart.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return {
      kept: charts.map((chart, index) => {
        const now = [...chart.shadowRoot!.querySelectorAll('figure, figure *')];
        return now.length === before[index].length && now.every((node, at) => node === before[index][at]);
      }),
      widths: charts.map(({shadowRoot}) => shadowRoot!.querySelector('svg')!.getAttribute('width')),
      figures: charts.map(({shadowRoot}) => shadowRoot!.querySelectorAll('figure').length),
      titles: charts.map(({shadowRoot}) => shadowRoot!.querySelector('#title')!.textContent),
      styles: charts.reduce((sum, {shadowRoot}) => sum + shadowRoot!.querySelectorAll('style').length, 0),
      shift,
    };
  }, script);

describe('A page whose figures a server drew', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  let complaints: string[];

  before(async () => {
    const drawn = async (wide: number, locale: 'zh' | 'en' = 'zh') =>
      (
        await Promise.all(
          figures.map(([chart, attributes]) => renderToString(chart, {attributes, width: wide, locale})),
        )
      ).join('\n');
    const pages = {
      '/same.html': pageOf(await drawn(width)),
      '/other.html': pageOf(await drawn(480)),
      '/foreign.html': pageOf((await drawn(width)).replaceAll(/(<hs-[^>]*?) lang="zh-CN"/g, '$1'), 'en'),
      '/hydrate.js': await bundle(),
    };
    server = await serve({policy: '', pages});
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  async function open(path: string, hasScript = true): Promise<Page> {
    const page = await browser.newPage();
    complaints = complaintsOf(page, ['error', 'warn']);
    await page.setViewport({width: 800, height: 6000});
    await page.setJavaScriptEnabled(hasScript);
    await page.goto(server.address + path);
    return page;
  }

  it('shows them complete, in their size and colours, without a script', async () => {
    const page = await open('same.html', false);
    const sights = await page.evaluate(() =>
      [...document.querySelectorAll('main > *')].map(({shadowRoot}) => {
        const frame = shadowRoot!.querySelector('figure')!;
        const {borderTopColor, backgroundColor, width: frameWidth} = getComputedStyle(frame);
        const {height} = shadowRoot!.querySelector('svg')!.getBoundingClientRect();
        return {borderTopColor, backgroundColor, frameWidth, hasHeight: height > 0};
      }),
    );
    const expected = {
      borderTopColor: 'rgb(27, 31, 36)',
      backgroundColor: 'rgb(255, 255, 255)',
      frameWidth: '700px',
      hasHeight: true,
    };
    // A compact figure has no line above it.
    assert.deepEqual(
      sights.map(({borderTopColor: _, ...sight}) => sight),
      figures.map(() => {
        const {borderTopColor: _, ...rest} = expected;
        return rest;
      }),
    );
    assert.equal(sights[0].borderTopColor, expected.borderTopColor);
    await page.close();
  });

  it('keeps their nodes, and shifts nothing, where it loads the support for hydration', async () => {
    const page = await open('same.html');
    const {kept, widths, styles, shift} = await takeOver(page, '/hydrate.js');
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      kept,
      figures.map(() => true),
    );
    assert.deepEqual(
      widths,
      figures.map(() => String(width)),
    );
    assert.deepEqual([styles, shift], [0, 0]);
    await page.close();
  });

  it('lays them out for their own width afterwards', async () => {
    const page = await open('other.html');
    const {widths, figures: counts} = await takeOver(page, '/hydrate.js');
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      widths,
      figures.map(() => String(width)),
    );
    assert.deepEqual(
      counts,
      figures.map(() => 1),
    );
    await page.close();
  });

  it('draws them anew where the page is in another language than the server thought', async () => {
    const page = await open('foreign.html');
    const {titles, figures: counts} = await takeOver(page, '/hydrate.js');
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      counts,
      figures.map(() => 1),
    );
    for (const title of titles) assert.doesNotMatch(title, /[一-龥]/);
    await page.close();
  });

  it('replaces them, and shifts nothing, where it loads a plain script', async () => {
    const page = await open('same.html');
    const {figures: counts, widths, styles, shift} = await takeOver(page, '/haishu-indicators.js');
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      counts,
      figures.map(() => 1),
    );
    assert.deepEqual(
      widths,
      figures.map(() => String(width)),
    );
    assert.deepEqual([styles, shift], [0, 0]);
    await page.close();
  });
});
