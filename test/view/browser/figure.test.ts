import {expect, fixture} from '@open-wc/testing';
import type {TargetGauge} from '../../../src/charts/target-gauge/element.js';
import '../../../src/charts/target-gauge/element.js';
import {drawn} from '../../fixtures/browser/drawn.js';
import {waitUntil} from '../../fixtures/browser/wait-until.js';

async function gauge(attributes: Record<string, string>, width = 600): Promise<TargetGauge> {
  const element = document.createElement('hs-target-gauge');
  element.setAttribute('indicator', 'fixed-asset-investment-growth');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.style.width = `${width}px`;
  return drawn(await fixture<TargetGauge>(element));
}
/** The number of lines on which words of an element stand. */
function linesOf(element: HTMLElement, words: string): number {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let [from, to] = [element.textContent.indexOf(words), element.textContent.indexOf(words) + words.length];
  const tops = new Set<number>();
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const length = node.textContent!.length;
    if (from < length && to > 0) {
      range.setStart(node, Math.max(0, from));
      range.setEnd(node, Math.min(length, to));
      for (const {top} of range.getClientRects()) tops.add(Math.round(top));
    }
    [from, to] = [from - length, to - length];
  }
  return tops.size;
}

const part = ({renderRoot}: TargetGauge, name: string) => renderRoot.querySelector<HTMLElement>(`[part=${name}]`)!;

describe('The title of a figure', () => {
  it('is a heading of the level that the page asks for, and none by default', async () => {
    expect(part(await gauge({}), 'title').localName).to.equal('p');
    for (const level of ['2', '3', '4', '5', '6']) {
      const title = part(await gauge({'heading-level': level}), 'title');
      expect(title.localName).to.equal(`h${level}`);
      expect(getComputedStyle(title).margin).to.equal('0px');
    }
  });

  it('is no heading at another level, which is said once', async () => {
    const {warn} = console;
    const warnings: string[] = [];
    console.warn = (message: string) => void warnings.push(message);
    expect(part(await gauge({'heading-level': '7'}), 'title').localName).to.equal('p');
    await waitUntil(() => warnings.length > 0);
    console.warn = warn;
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<hs-target-gauge> heading-level="7" reads as "none"\. Valid: none, 2, 3, 4, 5, 6\./);
  });

  it('breaks no line within the end of a clause, nor within a number and its noun', async () => {
    const heading = '海曙区的荣誉与示范称号，月湖街道、龙观乡最多：3项目标数高于、1项低于2022年实际';
    for (const width of [240, 280, 320, 360]) {
      const title = part(await gauge({heading}, width), 'title');
      for (const words of ['称号，', '街道、', '最多：', '高于、', '2022年实际'])
        expect(linesOf(title, words), `${words} at ${width} px`).to.equal(1);
    }
  });

  it('breaks a clause, but not before the punctuation at its end', async () => {
    const heading = '海曙区城镇居民人均可支配收入增长率与经济增长率：2023年';
    for (let width = 200; width <= 320; width += 12) {
      const title = part(await gauge({heading}, width), 'title');
      expect(title.scrollWidth).to.be.at.most(title.clientWidth);
      expect(linesOf(title, '率：'), `at ${width} px`).to.equal(1);
    }
  });

  it('breaks between clauses that have room on a line each, and within none of them', async () => {
    const heading = '海曙区开工建设项目：2023年目标60个，高于2022年实际的46个';
    for (const width of [280, 320, 343]) {
      const title = part(await gauge({heading}, width), 'title');
      for (const clause of ['海曙区开工建设项目：', '2023年目标60个，', '高于2022年实际的46个'])
        expect(linesOf(title, clause), `${clause} at ${width} px`).to.equal(1);
      expect(title.textContent).to.equal(heading);
    }
  });

  it('tells the buttons of one figure from those of another', async () => {
    const element = await gauge({heading: '投资'});
    expect(part(element, 'table-button').ariaLabel).to.equal('数据表：投资');
    expect(part(element, 'download-button').ariaLabel).to.equal('下载：投资');
  });
});

describe('The data table on a phone', () => {
  it('has a card for each row, with the name of the column before each cell', async () => {
    const element = await gauge({}, 340);
    part(element, 'table-button').click();
    await element.updateComplete;
    const box = part(element, 'table');
    const cells = [...box.querySelectorAll<HTMLElement>('tbody td')].filter(({textContent}) => textContent !== '');
    const labels = [...box.querySelectorAll('thead button')].map(({textContent}) => textContent);
    expect(box.scrollWidth).to.be.at.most(box.clientWidth);
    for (const cell of cells) {
      expect(cell.offsetWidth).to.be.above(box.clientWidth * 0.8);
      expect(labels).to.include(cell.dataset['label']);
      expect(getComputedStyle(cell, '::before').content).not.to.equal('none');
    }
  });

  it('is a table with columns where there is room', async () => {
    const element = await gauge({}, 640);
    part(element, 'table-button').click();
    await element.updateComplete;
    const cell = part(element, 'table').querySelector('tbody td')!;
    expect(getComputedStyle(cell).display).to.equal('table-cell');
    expect(getComputedStyle(cell, '::before').content).to.equal('none');
  });
});
