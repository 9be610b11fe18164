import {expect} from '@open-wc/testing';
import {pairs} from '../../../../src/dataset/haishu-2023/pairs.js';
import '../../../../src/charts/yoy-bar/element.js';
import {topics} from '../../../../src/model/words/topic.js';
import {drawn} from '../../../fixtures/browser/drawn.js';
import {assertLegible} from '../../../fixtures/browser/legible.js';

const ids = pairs.indicators.map(({id}) => id);
const variants: readonly Readonly<Record<string, string>>[] = [
  {indicators: ids.join(' ')},
  {indicators: ids.join(' '), sort: 'given'},
  {indicators: ids.join(' '), sort: 'size'},
  ...topics.map((topic) => ({topic})),
  ...ids.map((indicators) => ({indicators})),
];

/** Firefox counts the room that a mitred corner of an outline might take. */
const corner = 4;

/** Every path of bars that is drawn has a box, and none of it lies outside the graphic. */
function assertBarsInside(element: Element): void {
  const svg = element.shadowRoot!.querySelector('svg')!.getBoundingClientRect();
  for (const path of element.shadowRoot!.querySelectorAll('.actuals, .targets, .arrows, .zones, .zone, .edges')) {
    if (path.getAttribute('d') === '') continue;
    const {left, right, top, bottom, width, height} = path.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.above(0);
    expect(left).to.be.at.least(svg.left - corner);
    expect(right).to.be.at.most(svg.right + corner);
    expect(top).to.be.at.least(svg.top - corner);
    expect(bottom).to.be.at.most(svg.bottom + corner);
  }
}

describe('hs-yoy-bar, every pair and every topic of the report', () => {
  for (const lang of ['zh', 'en'])
    for (const width of [280, 480, 960])
      it(`is legible at ${width} px: nothing overlaps, leaves its box or is empty (${lang})`, async () => {
        const page = document.createElement('div');
        page.lang = lang;
        page.style.width = `${width}px`;
        document.body.append(page);
        let figures = 0;
        for (const attributes of variants) {
          const element = document.createElement('hs-yoy-bar');
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          page.append(element);
          await drawn(element);
          if (element.renderRoot.querySelector('[part=error]')) {
            expect(element.topic, element.renderRoot.textContent ?? '').to.not.equal('');
          } else {
            figures++;
            assertLegible(element);
            assertBarsInside(element);
          }
          element.remove();
        }
        page.remove();
        expect(figures).to.equal(3 + 12 + ids.length);
      });
});
