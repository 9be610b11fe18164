import {expect, fixture, html} from '@open-wc/testing';
import type {TargetGauge} from '../../../../src/charts/target-gauge/element.js';
import '../../../../src/charts/target-gauge/element.js';
import {emulateMedia} from '../../../runner/media.js';
import {contrast} from '../../../fixtures/browser/contrast.js';
import {drawn} from '../../../fixtures/browser/drawn.js';
import {waitUntil} from '../../../fixtures/browser/wait-until.js';

const gauge = async (attributes: Record<string, string> = {}): Promise<TargetGauge> => {
  const element = document.createElement('hs-target-gauge');
  const all = {indicator: 'fixed-asset-investment-growth', value: '9.1', 'as-of': '2023-11', ...attributes};
  for (const [name, value] of Object.entries(all)) if (value) element.setAttribute(name, value);
  return drawn(await fixture<TargetGauge>(element));
};
const look = ({renderRoot}: TargetGauge, selector: string) => getComputedStyle(renderRoot.querySelector(selector)!);
const part = ({renderRoot}: TargetGauge, name: string) =>
  renderRoot.querySelector(`[part='${name}']`)?.textContent?.trim() ?? '';

describe('A target gauge, in any light', () => {
  for (const theme of ['light', 'dark'])
    it(`sets reading, target and last year off the paper and from one another without colour (${theme})`, async () => {
      const element = await gauge({theme});
      const paper = getComputedStyle(element.renderRoot.querySelector('figure')!).backgroundColor;
      for (const color of [look(element, '.bar').fill, look(element, '.bound').stroke, look(element, '.result').fill])
        expect(contrast(color, paper), color).to.be.at.least(3);
      // In greyscale a zone is known by its hatch, the target by its line, last year by a bar of its own.
      const {renderRoot} = element;
      expect(renderRoot.querySelector('.hatch')).to.not.equal(null);
      const [result, track] = ['.result', '.track'].map((one) =>
        renderRoot.querySelector(one)!.getBoundingClientRect(),
      );
      expect(result.bottom).to.be.below(track.top);
      expect(contrast(look(element, '.bar').fill, look(element, '.zone').fill)).to.be.at.least(3);
    });

  it('keeps track, zone, target and last year visible in forced colours', async () => {
    if (!(await emulateMedia({'forced-colors': 'active'}))) return;
    for (const variant of ['linear', 'arc']) {
      const lastYear = variant === 'arc' ? (['.dot', 'stroke'] as const) : (['.result', 'fill'] as const);
      const element = await gauge({variant});
      const paper = look(element, 'figure').backgroundColor;
      expect(look(element, '.track').stroke).to.match(/^rgb/);
      for (const [selector, name] of [
        ['.track', 'stroke'],
        ['.hatch', 'stroke'],
        ['.bound', 'stroke'],
        lastYear,
      ] as const)
        expect(look(element, selector)[name], `${variant} ${selector}`).to.not.equal(paper);
      expect(look(element, '.bound').stroke).to.not.equal(look(element, lastYear[0])[lastYear[1]]);
    }
  });

  it('has its bar on its track as soon as its width changes', async () => {
    const element = await gauge();
    const boxOf = (selector: string) => element.renderRoot.querySelector(selector)!.getBoundingClientRect();
    for (const width of [500, 320]) {
      element.style.width = `${width}px`;
      const drawnWidth = () => Number(element.renderRoot.querySelector('svg')!.getAttribute('width'));
      await waitUntil(() => drawnWidth() < width && drawnWidth() > width - 60);
      expect(boxOf('.bar').left).to.be.closeTo(boxOf('.track').left, 1);
      expect(boxOf('.bar').right).to.be.below(boxOf('.track').right);
    }
  });

  it('is printed light, with the report’s address and without buttons', async () => {
    const element = await gauge({theme: 'dark', 'report-url': 'https://example.org/report'});
    if (!(await emulateMedia({media: 'print'}))) return;
    expect(getComputedStyle(element).colorScheme).to.equal('light');
    expect(look(element, 'button').display).to.equal('none');
    const cited = element.renderRoot.querySelector('[data-address]')!;
    expect(getComputedStyle(cited, '::after').content).to.contain('https://example.org/report');
  });
});

describe('A target gauge of a target in words', () => {
  it('is found among the built-in report, though few pages carry it', async () => {
    const element = await gauge({indicator: 'zero-waste-city', value: '', 'as-of': ''});
    expect(part(element, 'summary')).to.equal('2023年目标：“争创”。');
    expect(part(element, 'source')).to.contain('“');
    element.indicator = 'zero-waste-cty';
    await drawn(element);
    for (let frame = 0; frame < 60 && !part(element, 'error'); frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await element.updateComplete;
    }
    expect(part(element, 'error')).to.contain('“zero-waste-city”');
  });

  it('names the number it is measured against at its edge', async () => {
    const element = await gauge({indicator: 'urban-rural-income-ratio', value: '1.74', 'as-of': '2023'});
    const labels = [...element.renderRoot.querySelectorAll('svg text')].map(({textContent}) => textContent);
    expect(labels.join()).to.contain('低于1.75倍');
    expect(part(element, 'summary')).to.contain('已达到目标：已好于参照数');
  });
});

describe('A target gauge whose page gives a date and no number', () => {
  for (const value of ['', 'many'])
    it(`says that there is no reading (“${value}”)`, async () => {
      const element = await gauge({value});
      expect(part(element, 'summary')).to.match(/暂无读数：尚无2023年读数。$/);
      expect(element.renderRoot.querySelector('.bar')).to.equal(null);
    });
});

describe('The buttons of a source line', () => {
  for (const width of [280, 320, 360, 420])
    it(`stand inside the figure, clear of one another, at ${width} px`, async () => {
      for (const lang of ['zh', 'en']) {
        const page = await fixture<HTMLDivElement>(html`<div lang=${lang}></div>`);
        page.style.width = `${width}px`;
        const element = document.createElement('hs-target-gauge');
        element.setAttribute('indicator', 'fixed-asset-investment-growth');
        page.append(element);
        await drawn(element);
        const [table, download] = [...element.renderRoot.querySelectorAll('.source button')].map((button) =>
          button.getBoundingClientRect(),
        );
        expect(download.left > table.right || download.top >= table.bottom).to.equal(true);
        for (const {right} of [table, download]) expect(right).to.be.at.most(element.getBoundingClientRect().right);
      }
    });
});
