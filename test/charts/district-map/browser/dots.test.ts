import {expect, fixture} from '@open-wc/testing';
import type {DistrictMap} from '../../../../src/charts/district-map/element.js';
import '../../../../src/charts/district-map/element.js';
import {contrast} from '../../../fixtures/browser/contrast.js';
import {drawn} from '../../../fixtures/browser/drawn.js';

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
      expect(contrast(fillOf('text.name:not(.on-accent)'), located)).to.be.at.least(4.5);
      expect(contrast(fillOf('text.name.on-accent'), fillOf('.shade-stated'))).to.be.at.least(4.5);
      expect(contrast(fillOf('text.note'), unlocated)).to.be.at.least(4.5);
      expect(contrast(fillOf('.shade-stated'), located)).to.be.at.least(3);
      expect(contrast(getComputedStyle(renderRoot.querySelector('.shade-inferred')!).stroke, located)).to.be.at.least(
        3,
      );
    });

  it('names the projects of all townships below a narrow map', async () => {
    expect(words(await map(320)))
      .to.contain('翠柏里创新街区')
      .and.contain('未提到：');
  });

  it('marks the names of the chosen township, whose tip stays', async () => {
    const element = await map(320);
    const line = /M[\d.]+ [\d.]+h[\d.]+v2h/;
    const dots = () => element.renderRoot.querySelector('.shade-stated')!.getAttribute('d')!;
    expect(dots()).not.to.match(line);
    const mark = element.renderRoot.querySelector<SVGElement>('[data-mark=ximen]')!;
    mark.focus();
    mark.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await element.updateComplete;
    expect(dots()).to.match(line);
    expect(element.renderRoot.querySelector('.tip')?.textContent).to.equal(mark.getAttribute('aria-label'));
    mark.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await element.updateComplete;
    expect(dots()).not.to.match(line);
  });

  it('names the projects of all townships beside a wide map', async () => {
    const element = await map(960);
    expect(words(element)).to.contain('翠柏里创新街区').and.contain('未提到：');
  });
});
