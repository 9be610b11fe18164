import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {openBrowser} from './open-browser.js';
import {serve} from './serve.js';

/** What a reader sees of a tag, and the sentences of its `hs-error` events, where some files of the build are missing. */
interface Sight {
  readonly text: string;
  readonly hasGraphic: boolean;
  readonly errors: readonly string[];
}

describe('A page on whose server files are missing', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    browser = await openBrowser();
    server = await serve({policy: ''});
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  async function sightOf(name: string, attributes: Record<string, string>, missing: RegExp): Promise<Sight> {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void (missing.test(request.url()) ? request.abort() : request.continue()));
    await page.goto(`${server.address}blank.html`);
    const sight = await page.evaluate(
      async (tag, values, script) => {
        const errors: string[] = [];
        document.addEventListener('hs-error', (event) => errors.push((event as Event & {sentence: string}).sentence));
        const element = document.createElement(tag) as HTMLElement & {readonly updateComplete: Promise<boolean>};
        element.textContent = '后备文字';
        for (const [attribute, value] of Object.entries(values)) element.setAttribute(attribute, value);
        document.querySelector('main')!.append(element);
        await import(script);
        await element.updateComplete;
        const root = element.shadowRoot!;
        return {text: root.textContent.replace(/\s+/g, ' '), hasGraphic: root.querySelector('svg') !== null, errors};
      },
      `hs-${name}`,
      attributes,
      `${server.address}page/${name}.js`,
    );
    await page.close();
    return sight;
  }

  it('says which part a chart is drawn without', async () => {
    const attributes = {indicator: 'fixed-asset-investment-growth', value: '9.1', 'as-of': '2023-11'};
    const {text, hasGraphic, errors} = await sightOf('target-gauge', attributes, /target-gauge-readings/);
    assert.ok(hasGraphic);
    assert.match(text, /未能载入读数/);
    assert.equal(errors.length, 1);
  });

  it('says that an id is unknown, and that some indicators are missing, in one event', async () => {
    const {text, hasGraphic, errors} = await sightOf(
      'target-gauge',
      {indicator: 'gdp-groth'},
      /\/data\/(?!pairs|report)/,
    );
    assert.ok(!hasGraphic);
    assert.match(text, /未能载入报告的其他指标.*没有名为“gdp-groth”的指标/);
    assert.equal(errors.length, 1);
  });

  it('never shows the built-in report in place of data that it cannot read', async () => {
    for (const name of ['target-gauge', 'yoy-bar', 'district-map', 'project-timeline']) {
      const {text, hasGraphic, errors} = await sightOf(name, {src: 'data/haishu-2023.json'}, /dataset-controller/);
      assert.ok(!hasGraphic, name);
      assert.match(text, /未能载入/, name);
      assert.equal(errors.length, 1, name);
    }
  });
});
