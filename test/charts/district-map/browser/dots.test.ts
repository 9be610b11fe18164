import {expect, fixture} from '@open-wc/testing';
import type {DistrictMap} from '../../../../src/charts/district-map/element.js';
import '../../../../src/charts/district-map/element.js';
import {contrast} from '../../../fixtures/browser/contrast.js';
import {drawn} from '../../../fixtures/browser/drawn.js';
import {waitUntil} from '../../../fixtures/browser/wait-until.js';

const map = async (width: number, attributes: Record<string, string> = {}) => {
  const element = document.createElement('hs-district-map');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  // The window of the tests may be narrower.
  Object.assign(element.style, {width: `${width}px`, maxWidth: 'none'});
  return drawn<DistrictMap>(await fixture<DistrictMap>(element));
};
const words = (element: DistrictMap) => element.renderRoot.querySelector('svg')!.textContent;

describe('the dots and names of hs-district-map', () => {
  for (const theme of ['light', 'dark'])
    it(`keeps names at 4.5:1 and dots at 3:1 on their tiles in ${theme}`, async () => {
      const {renderRoot} = await map(480, {theme});
      const fillOf = (selector: string) => getComputedStyle(renderRoot.querySelector(selector)!).fill;
      const [located, unlocated] = [fillOf('.shade-located'), fillOf('.shade-unlocated')];
      expect(contrast(fillOf('text.name'), located)).to.be.at.least(4.5);
      expect(contrast(fillOf('text.note'), unlocated)).to.be.at.least(4.5);
      expect(contrast(fillOf('.shade-stated'), located)).to.be.at.least(3);
      expect(contrast(getComputedStyle(renderRoot.querySelector('.shade-inferred')!).stroke, located)).to.be.at.least(
        3,
      );
    });

  it('names the projects of the chosen township below a narrow map, without a tip over its neighbours', async () => {
    const element = await map(320);
    expect(words(element)).not.to.contain('翠柏里创新街区');
    const ximen = element.renderRoot.querySelector<SVGElement>('[data-mark=ximen]')!;
    ximen.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await waitUntil(() => words(element).includes('翠柏里创新街区'), 'the names are listed');
    expect(words(element)).to.contain('翠柏里创新街区');
    expect(element.renderRoot.querySelector('.tip')).to.equal(null);
    ximen.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await element.updateComplete;
    expect(words(element)).not.to.contain('翠柏里创新街区');
  });

  for (const [selected, encoding] of [
    ['longguan', 'choropleth'],
    ['ximen', 'symbols'],
  ])
    it(`keeps the tip of a chosen township whose projects are not named below: ${selected}, ${encoding}`, async () => {
      const element = await map(320, {selected, encoding});
      const mark = element.renderRoot.querySelector<SVGElement>(`[data-mark=${selected}]`)!;
      mark.focus();
      element.requestUpdate();
      await element.updateComplete;
      expect(element.renderRoot.querySelector('.tip')?.textContent).to.equal(mark.getAttribute('aria-label'));
    });

  it('names the projects of all townships beside a wide map', async () => {
    const element = await map(960);
    expect(words(element)).to.contain('翠柏里创新街区').and.contain('未提到：');
  });
});
