import {expect, fixture} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../../src/charts/district-map/element.js';
import '../../../src/charts/project-timeline/element.js';
import '../../../src/charts/target-gauge/element.js';
import '../../../src/charts/yoy-bar/element.js';
import {drawn} from '../../fixtures/browser/drawn.js';

const tags = ['hs-target-gauge', 'hs-yoy-bar', 'hs-district-map', 'hs-project-timeline'] as const;
const growth = 'fixed-asset-investment-growth';
const first: Record<string, Record<string, string>> = {
  'hs-target-gauge': {indicator: growth},
  'hs-yoy-bar': {indicators: growth},
};

/** An element that draws the built-in report, with properties set as a framework sets them. */
async function figure(tag: string, properties: Record<string, unknown> = {}): Promise<LitElement> {
  const element = document.createElement(tag) as LitElement;
  Object.assign(element, first[tag], properties);
  return drawn(await fixture<LitElement>(element));
}
const partText = ({renderRoot}: LitElement, name = 'summary') =>
  renderRoot.querySelector(`[part='${name}']`)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('The properties of every chart', () => {
  for (const tag of tags)
    for (const absent of [undefined, null, ''])
      it(`of ${tag} mean their defaults where they are set to ${JSON.stringify(absent) ?? 'undefined'}`, async () => {
        const usual = await figure(tag);
        const {elementProperties} = usual.constructor as typeof LitElement;
        const names = [...elementProperties]
          .filter(([name, {state}]) => !state && !((name as string) in (first[tag] ?? {})))
          .map(([name]) => name as string)
          // An empty text is true for a boolean attribute, and no data.
          .filter((name) => absent !== '' || (elementProperties.get(name)!.type !== Boolean && name !== 'data'));
        const element = await figure(tag, Object.fromEntries(names.map((name) => [name, absent])));
        await element.updateComplete;
        expect(partText(element, 'error')).to.equal('');
        expect(partText(element)).to.equal(partText(usual));
        expect(partText(element, 'title')).to.equal(partText(usual, 'title'));
      });

  for (const [tag, name] of [
    ['hs-target-gauge', 'indicator'],
    ['hs-yoy-bar', 'indicators'],
  ] as const)
    for (const absent of [undefined, null, ''])
      it(`of ${tag} name no indicator where ${name} is ${JSON.stringify(absent) ?? 'undefined'}: a sentence says so`, async () => {
        const element = await figure(tag, {[name]: absent});
        expect(partText(element, 'error')).to.match(/请写明指标/);
        expect(partText(element, 'error')).to.not.match(/TypeError|undefined|null/);
      });

  it('follow an attribute that is removed', async () => {
    const element = await figure('hs-target-gauge', {indicator: ''});
    element.setAttribute('indicator', growth);
    await drawn(element);
    await element.updateComplete;
    expect(partText(element, 'title')).to.contain('固定资产投资增长率');
    element.removeAttribute('indicator');
    await element.updateComplete;
    expect(partText(element, 'error')).to.match(/请写明指标/);
  });

  it('are numbers where a framework sets strings', async () => {
    const asNumber = await figure('hs-target-gauge', {value: 9.1, asOf: '2023-11'});
    const asString = await figure('hs-target-gauge', {value: '9.1', asOf: '2023-11'});
    expect(partText(asString)).to.contain('9.1%');
    expect(partText(asString)).to.equal(partText(asNumber));
    const fullWidth = await figure('hs-target-gauge', {value: '－９．１', asOf: '2023-11'});
    expect(partText(fullWidth)).to.contain('−9.1%');
    const year = await figure('hs-target-gauge', {value: '9.1', asOf: 2023});
    expect(partText(year)).to.contain('2023年为9.1%');
  });

  it('are absent numbers where attributes are empty', async () => {
    const element = document.createElement('hs-target-gauge');
    for (const [name, value] of Object.entries({indicator: growth, value: '', tolerance: ' '}))
      element.setAttribute(name, value);
    await drawn(await fixture<LitElement>(element));
    expect(element.value).to.equal(undefined);
    expect(element.tolerance).to.equal(undefined);
    expect(partText(element)).to.equal(partText(await figure('hs-target-gauge')));
    const timeline = await figure('hs-project-timeline', {limit: '', group: 'none'});
    const usual = await figure('hs-project-timeline', {group: 'none'});
    const rows = ({renderRoot}: LitElement) => renderRoot.querySelectorAll('svg text.name').length;
    expect(rows(timeline)).to.equal(rows(usual));
  });

  it('read numbers written as strings in a list of readings, or say which cannot be read', async () => {
    const element = await figure('hs-target-gauge', {readings: [{asOf: '2023-06', value: '4.8'}]});
    expect(partText(element)).to.contain('截至2023年6月为4.8%');
    const bad = await figure('hs-target-gauge', {readings: [{asOf: '2023-06', value: 'many'}]});
    expect(partText(bad, 'error')).to.contain('readings[0]有误');
  });
});

describe('The language of a chart', () => {
  for (const lang of ['zh', 'zh-CN', 'zh_CN', 'zh_Hans_CN', 'zh-Hant', 'ZH', ' zh', 'zho', 'chi', 'cmn-Hans', ''])
    it(`is Chinese for lang="${lang}"`, async () => {
      expect(partText(await figure('hs-target-gauge', {lang}), 'title')).to.contain('固定资产投资增长率');
    });

  for (const lang of ['en', 'en_US', 'fr', 'zhx', 'ja'])
    it(`is English for lang="${lang}"`, async () => {
      expect(partText(await figure('hs-target-gauge', {lang}), 'title')).to.match(/^[\x20-\x7e]+$/);
    });
});
