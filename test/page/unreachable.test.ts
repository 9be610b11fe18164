import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pagesOfSuite} from './open-browser.js';

/** What a reader sees of a tag, and the sentences of its `hs-error` events, where some files of the build are missing. */
interface Sight {
  readonly text: string;
  readonly hasGraphic: boolean;
  readonly errors: readonly string[];
}

describe('A page on whose server files are missing', () => {
  const pages = pagesOfSuite();

  async function sightOf(name: string, attributes: Record<string, string>, missing: RegExp): Promise<Sight> {
    const page = await pages.open();
    await page.setRequestInterception(true);
    page.on('request', (request) => void (missing.test(request.url()) ? request.abort() : request.continue()));
    await page.goto(`${pages.address()}blank.html`);
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
      `${pages.address()}page/${name}.js`,
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
