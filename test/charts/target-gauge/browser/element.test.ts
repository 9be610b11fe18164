import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {figures} from '../../../../src/dataset/haishu-2023/figures.js';
import type {TargetGauge} from '../../../../src/charts/target-gauge/element.js';
import '../../../../src/charts/target-gauge/element.js';
import {drawn} from '../../../fixtures/browser/drawn.js';

const id = 'fixed-asset-investment-growth';
const gauge = (attributes: Record<string, string> = {}, content = '') => {
  const element = document.createElement('hs-target-gauge');
  for (const [name, value] of Object.entries({indicator: id, ...attributes})) element.setAttribute(name, value);
  element.textContent = content;
  return fixture<TargetGauge>(element);
};
const part = (element: TargetGauge, name: string) => element.renderRoot.querySelector(`[part='${name}']`);
const marks = (element: TargetGauge) => [...element.renderRoot.querySelectorAll<SVGElement>('.mark')];

describe('hs-target-gauge', () => {
  it('draws the report’s target and last year’s result', async () => {
    const element = await drawn(await gauge());
    expect(part(element, 'title')).to.have.trimmed.text(
      '海曙区固定资产投资增长率：2023年目标8%以上，下限低于2022年实际的13.3%',
    );
    expect(part(element, 'subtitle')).to.have.trimmed.text('2023年目标与2022年实际，%');
    expect(part(element, 'summary')?.textContent).to.contain('8%以上').and.contain('13.3%');
    expect(marks(element)).to.have.length(2);
  });

  it('cites section and quote, and links the passage at an address of the page’s own', async () => {
    const element = await drawn(await gauge({'report-url': 'https://example.org/report'}));
    expect(part(element, 'source')?.textContent).to.contain('二（二）').and.contain('固定资产投资增长8%以上');
    expect(part(element, 'link')?.getAttribute('href')).to.match(/^https:\/\/example\.org\/report#:~:text=/);
  });

  it('links the passage in the report by itself, unless the page wants no address', async () => {
    const element = await drawn(await gauge());
    const link = () => part(element, 'link')?.getAttribute('href');
    expect(link()?.split('#')[0]).to.equal('http://www.haishu.gov.cn/art/2023/2/8/art_1229100536_58976242.html');
    element.reportUrl = 'none';
    await element.updateComplete;
    expect(link()).to.equal(undefined);
    expect(part(element, 'source')?.textContent).to.contain('固定资产投资增长8%以上');
  });

  it('links nothing but http(s) and relative addresses', async () => {
    const element = await drawn(await gauge({'report-url': 'javascript:alert(1)'}));
    expect(part(element, 'link')).to.equal(null);
  });

  it('draws the page’s own reading', async () => {
    const element = await drawn(await gauge({value: '9.1', 'as-of': '2023-11'}));
    expect(element.renderRoot.querySelector('.bar')).to.not.equal(null);
    expect(marks(element)).to.have.length(3);
  });

  it('speaks English under an English ancestor, and follows a change of language', async () => {
    const parent = await fixture<HTMLDivElement>(html`<div lang="en"></div>`);
    const element = document.createElement('hs-target-gauge');
    element.indicator = id;
    parent.append(element);
    await drawn(element);
    expect(part(element, 'summary')?.textContent).to.contain('at least 8%');
    parent.lang = 'zh-CN';
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(part(element, 'summary')?.textContent).to.contain('8%以上');
  });

  it('shows a sentence with the nearest id for an unknown one, keeps the fallback, and fires hs-error', async () => {
    let sentence = '';
    const listen = (event: HTMLElementEventMap['hs-error']) => (sentence = event.sentence);
    document.addEventListener('hs-error', listen as unknown as EventListener, {once: true});
    const element = await drawn(await gauge({indicator: 'fixed-asset-investment-grwth'}, '后备文字'));
    expect(part(element, 'error')?.textContent).to.contain(id);
    expect(sentence).to.equal(part(element, 'error')?.textContent?.trim());
    expect(element.renderRoot.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal('后备文字');
  });

  it('hides the fallback while it draws', async () => {
    const element = await drawn(await gauge({}, '后备文字'));
    expect(element.renderRoot.querySelector('slot')).to.equal(null);
  });

  it('is one tab stop, and arrows reach every mark with the text the pointer gets', async () => {
    const element = await drawn(await gauge());
    const [first, second] = marks(element) as [SVGElement, SVGElement];
    expect(marks(element).map((mark) => mark.getAttribute('tabindex'))).to.deep.equal(['0', '-1']);
    first.focus();
    await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(second);
    expect(part(element, 'tip')?.textContent).to.equal(second.getAttribute('aria-label'));
    await sendKeys({press: 'Home'});
    await element.updateComplete;
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(first);
  });

  it('fires hs-select with the observation’s id on Enter and on a click', async () => {
    const element = await drawn(await gauge());
    const chosen: string[] = [];
    element.addEventListener('hs-select', (event) => chosen.push(event.id));
    const [first, second] = marks(element) as [SVGElement, SVGElement];
    first.focus();
    await sendKeys({press: 'Enter'});
    second.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    expect(chosen).to.deep.equal([`${id}.2023.target`, `${id}.2022.actual`]);
  });

  it('opens a data table with the numbers of the graphic', async () => {
    const element = await drawn(await gauge());
    (part(element, 'table-button') as HTMLButtonElement).click();
    await element.updateComplete;
    expect(part(element, 'table')?.textContent).to.contain('8%以上').and.contain('13.3%');
    expect(part(element, 'table-button')?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('draws another dataset handed to it, and names the problem of a broken one', async () => {
    const element = await drawn(await gauge());
    element.data = {...figures, exclusions: [], projects: [], places: []};
    await drawn(element);
    expect(part(element, 'error')).to.equal(null);
    element.data = {report: figures.report, indicators: [{id: 7}]} as never;
    await drawn(element);
    expect(part(element, 'error')?.textContent).to.match(/indicators\[0\]/);
  });

  it('loads a dataset from an address, and says plainly when that fails', async () => {
    const told = new Promise<void>((resolve) => document.addEventListener('hs-error', () => resolve(), {once: true}));
    const element = await gauge({src: '/no-such-file.json'});
    await told;
    expect(part(element, 'error')?.textContent).to.contain('/no-such-file.json');
  });

  for (const width of [280, 1200])
    it(`fits ${width} px`, async () => {
      const element = await drawn(await gauge());
      element.style.width = `${width}px`;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await element.updateComplete;
      const {width: graphic} = element.renderRoot.querySelector('svg')!.getBoundingClientRect();
      expect(graphic).to.be.lessThan(width);
      expect(element.scrollWidth).to.be.at.most(width);
    });

  for (const theme of ['light', 'dark'])
    it(`has no accessibility violation in ${theme}, with its table open`, async () => {
      const element = await drawn(await gauge({theme}));
      (part(element, 'table-button') as HTMLButtonElement).click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });
});
