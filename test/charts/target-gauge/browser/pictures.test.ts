import {expect, fixture, html} from '@open-wc/testing';
import {haishu2023} from '../../../../src/dataset/haishu-2023/dataset.js';
import {targetOf} from '../../../../src/dataset/query/figures.js';
import '../../../../src/charts/target-gauge/element.js';
import {drawn} from '../../../fixtures/browser/drawn.js';

const ids = haishu2023.indicators.map(({id}) => id).filter((id) => targetOf(haishu2023, id));

/** What is wrong with the texts of a drawn graphic, as a browser measured them. */
function faults(svg: SVGSVGElement): string[] {
  // Nothing is clipped before the edge of the figure; browsers differ by a few pixels in how wide a text is.
  const {left, right, bottom} = svg.getBoundingClientRect();
  const margin = 6;
  const texts = [...svg.querySelectorAll('text')].map((node) => ({
    text: node.textContent,
    box: node.getBBox(),
    at: node.getBoundingClientRect(),
  }));
  return texts.flatMap(({text, box, at}, index) => {
    const cut =
      at.left < left - margin || at.right > right + margin || at.bottom > bottom + margin ? [`${text} is cut`] : [];
    const touching = texts.slice(index + 1).filter(({box: other}) => {
      const across = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
      const down = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
      // A line box is taller than its letters.
      return across > 0 && down > 6;
    });
    return [...cut, ...touching.map((other) => `${text} | ${other.text}`)];
  });
}

describe('every target of the report, as a browser measures it', () => {
  for (const lang of ['zh', 'en'])
    for (const width of [280, 480, 960])
      it(`has whole, separate texts and no empty mark at ${width} px in ${lang}`, async function (this: {
        timeout(ms: number): void;
      }) {
        // There are more than a hundred.
        this.timeout(240_000);
        const page = await fixture<HTMLDivElement>(html`<div lang=${lang}></div>`);
        page.style.width = `${width}px`;
        for (const id of ids) page.append(Object.assign(document.createElement('hs-target-gauge'), {indicator: id}));
        const found: string[] = [];
        for (const element of page.querySelectorAll('hs-target-gauge')) {
          const {renderRoot} = await drawn(element);
          found.push(...faults(renderRoot.querySelector('svg')!).map((fault) => `${element.indicator}: ${fault}`));
          for (const mark of renderRoot.querySelectorAll<SVGRectElement>('.mark'))
            if (mark.getBBox().width < 23.99) found.push(`${element.indicator}: a mark is too small`);
        }
        expect(found.join('\n')).to.equal('');
      });
});
