import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/charts/target-gauge/element.js';
import type {TargetGauge} from '../../../src/charts/target-gauge/element.js';
import {drawn} from '../../fixtures/browser/drawn.js';
import {savedFile} from '../../fixtures/browser/saved-file.js';
import {emulateMedia} from '../../runner/media.js';

const indicator = 'fixed-asset-investment-growth';

const gauge = async (page: HTMLElement): Promise<TargetGauge> => {
  const element = document.createElement('hs-target-gauge');
  Object.assign(element, {indicator, value: '9.1'});
  page.append(element);
  return drawn(element);
};

const widthOf = ({renderRoot}: TargetGauge) => Number(renderRoot.querySelector('svg')!.getAttribute('width'));

describe('A figure on paper', () => {
  it('is laid out for the width of A4, and for the window again afterwards', async () => {
    const page = await fixture<HTMLDivElement>(html`<div></div>`);
    page.style.width = '1400px';
    const element = await gauge(page);
    const onScreen = widthOf(element);
    expect(onScreen).to.be.above(1000);
    dispatchEvent(new Event('beforeprint'));
    expect(widthOf(element)).to.be.within(500, 680);
    dispatchEvent(new Event('afterprint'));
    expect(widthOf(element)).to.equal(onScreen);
  });
});

describe('A figure in a page that is read from right to left', () => {
  it('keeps its labels where they were laid out', async () => {
    const boxes = async (dir: string) => {
      const element = await gauge(await fixture<HTMLDivElement>(html`<div dir=${dir}></div>`));
      const texts = [...element.renderRoot.querySelectorAll<SVGTextElement>('svg text')];
      return texts.map((text) => Math.round(text.getBBox().x));
    };
    expect(await boxes('rtl')).to.deep.equal(await boxes('ltr'));
  });
});

describe('A file of a figure in forced colours', () => {
  it('has the distinct colours of the figure', async () => {
    if (!(await emulateMedia({'forced-colors': 'active'}))) return;
    const element = await gauge(await fixture<HTMLDivElement>(html`<div></div>`));
    const svg = await (await savedFile(element, 'svg')).text();
    const colors = new Set([...svg.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/g)].map(([, color]) => color));
    expect(colors.size).to.be.at.least(4);
  });
});
