import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {haishu2023} from '../../../../src/dataset/haishu-2023/dataset.js';
import {figures} from '../../../../src/dataset/haishu-2023/figures.js';
import {pairs} from '../../../../src/dataset/haishu-2023/pairs.js';
import type {YoyBar} from '../../../../src/charts/yoy-bar/element.js';
import '../../../../src/charts/yoy-bar/element.js';
import {emulateMedia} from '../../../runner/media.js';
import {contrast} from '../../../fixtures/browser/contrast.js';
import {drawn} from '../../../fixtures/browser/drawn.js';
import {assertLegible} from '../../../fixtures/browser/legible.js';
import {waitUntil} from '../../../fixtures/browser/wait-until.js';

const ids = ['projects-started', 'projects-completed', 'plots-cleared'] as const;
/** Indicators of one unit, which are drawn as bars. */
const alike = 'projects-started projects-completed';
const bars = (attributes: Record<string, string> = {}, content = '') => {
  const element = document.createElement('hs-yoy-bar');
  for (const [name, value] of Object.entries({indicators: ids.join(' '), sort: 'given', ...attributes}))
    element.setAttribute(name, value);
  element.textContent = content;
  return fixture<YoyBar>(element);
};
const part = (element: YoyBar, name: string) => element.renderRoot.querySelector(`[part='${name}']`);
const marks = (element: YoyBar) => [...element.renderRoot.querySelectorAll<SVGElement>('.mark')];
const labels = (element: YoyBar) => [...element.renderRoot.querySelectorAll('text')].map((text) => text.textContent);
const focused = (element: YoyBar) => (element.renderRoot as ShadowRoot).activeElement?.getAttribute('data-mark');

describe('hs-yoy-bar', () => {
  const shouted: unknown[] = [];
  const {error, warn} = console;
  beforeEach(() => {
    shouted.length = 0;
    console.error = console.warn = (...words: unknown[]) => shouted.push(words);
  });
  afterEach(() => {
    Object.assign(console, {error, warn});
    expect(shouted).to.deep.equal([]);
  });

  it('draws changes of unlike units as arrows on one axis, with their labels', async () => {
    const element = await drawn(await bars());
    for (const name of ['arrows', 'zeros', 'rules'])
      expect(element.renderRoot.querySelector(`path.${name}`)?.getAttribute('d')).to.match(/^M/);
    expect(labels(element)).to.include.members(['2022年实际', '60个', '+30.4%']);
    expect(marks(element)).to.have.length(3);
  });

  it('draws results and targets of one unit as one path each, with their labels', async () => {
    const element = await drawn(await bars({indicators: alike}));
    for (const name of ['actuals', 'targets', 'zeros', 'rules'])
      expect(element.renderRoot.querySelector(`path.${name}`)?.getAttribute('d')).to.match(/^M/);
    expect(labels(element)).to.include.members(['2022年 46个', '2023年目标 60个', '+30.4%']);
    expect(marks(element)).to.have.length(2);
  });

  it('takes ids between spaces, commas or line breaks, and as an array', async () => {
    const element = await drawn(await bars({indicators: ' projects-started,\n projects-completed，plots-cleared '}));
    expect(marks(element)).to.have.length(3);
    element.indicators = ['projects-completed', 'projects-started'];
    await element.updateComplete;
    expect(marks(element).map((mark) => mark.getAttribute('data-mark'))).to.deep.equal(element.indicators);
  });

  it('draws the one year that the report gives of an indicator without a pair, in words too', async () => {
    const element = await drawn(await bars({indicators: 'smart-factories'}));
    expect(labels(element)).to.include('报告没有给出2022年实际数');
    expect(marks(element)).to.have.length(1);
    element.setAttribute('indicators', 'projects-started smart-factories zero-waste-city');
    await element.updateComplete;
    expect(marks(element)).to.have.length(3);
    expect(part(element, 'error')).to.equal(null);
  });

  it('gives a finding for several indicators and for one', async () => {
    const element = await drawn(await bars());
    expect(part(element, 'title')).to.have.trimmed.text('海曙区2023年目标：3项均高于2022年');
    element.setAttribute('indicators', 'projects-started');
    await element.updateComplete;
    const {name} = figures.indicators.find(({id}) => id === 'projects-started')!;
    expect(part(element, 'title')).to.have.trimmed.text(`海曙区${name.zh}：2023年目标高于2022年实际`);
    expect(part(element, 'summary')?.textContent).to.contain('比2022年实际的46个多14个');
  });

  it('links the report, and quotes the source of one indicator', async () => {
    const element = await drawn(await bars({'report-url': 'https://example.org/report'}));
    expect(part(element, 'link')?.getAttribute('href')).to.equal('https://example.org/report');
    element.indicators = ['fixed-asset-investment-growth'];
    await element.updateComplete;
    expect(part(element, 'source')?.textContent).to.contain('二（二）').and.contain('8%以上');
    expect(part(element, 'link')?.getAttribute('href')).to.match(/^https:\/\/example\.org\/report#:~:text=/);
  });

  it('marks a pair that is not plainly comparable and gives the reason below', async () => {
    const element = await drawn(await bars());
    expect(labels(element).filter((text) => text?.endsWith('¹'))).to.have.length(1);
    expect(part(element, 'note')?.textContent).to.match(/^¹ 口径相近：/);
  });

  it('never lets what is not comparable stand in for a year that the report leaves out', async () => {
    const element = await drawn(await bars({indicators: 'schools-started'}));
    expect(element.renderRoot.querySelector('path.actuals')?.getAttribute('d')).to.equal('');
    expect(labels(element)).to.deep.equal(['4所', '2023年目标', '报告没有给出2022年实际数']);
  });

  it('speaks English under an English ancestor, and follows a change of language', async () => {
    const parent = await fixture<HTMLDivElement>(html`<div lang="en"></div>`);
    const element = document.createElement('hs-yoy-bar');
    element.indicators = ids;
    parent.append(element);
    await drawn(element);
    expect(part(element, 'title')).to.have.trimmed.text('Haishu District’s 2023 targets: all three above 2022');
    expect(labels(element)).to.include('60');
    parent.lang = 'zh-CN';
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(labels(element)).to.include('60个');
  });

  it('shows a sentence with the nearest id for an unknown one, keeps the fallback, and fires hs-error', async () => {
    const sentences: string[] = [];
    const listen = (event: Event) => sentences.push((event as HTMLElementEventMap['hs-error']).sentence);
    document.addEventListener('hs-error', listen, {once: true});
    const element = await drawn(await bars({indicators: 'projects-started projects-complted'}, '后备文字'));
    expect(part(element, 'error')?.textContent).to.contain('projects-complted').and.contain('projects-completed');
    expect(sentences).to.deep.equal([part(element, 'error')?.textContent?.trim()]);
    expect(element.renderRoot.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal('后备文字');
  });

  for (const indicators of ['', ' , '])
    it(`asks for an indicator where there is none (“${indicators}”)`, async () => {
      const element = await drawn(await bars({indicators}));
      expect(part(element, 'error')).to.have.trimmed.text('请写明指标。');
    });

  it('draws all pairs of a topic under its name, unless indicators are named', async () => {
    const element = await drawn(await bars({indicators: '', topic: 'investment'}));
    expect(part(element, 'title')?.textContent).to.match(/^\s*海曙区投资目标：/);
    expect(marks(element)).to.have.length(4);
    element.indicators = ids;
    await element.updateComplete;
    expect(part(element, 'title')?.textContent).to.not.contain('投资');
    expect(marks(element)).to.have.length(3);
  });

  it('says that a topic has no pairs, and what an unknown one was meant to be', async () => {
    const element = await drawn(await bars({indicators: '', topic: 'health'}, '后备文字'));
    expect(part(element, 'error')).to.have.trimmed.text('卫生健康方面没有两年可比的指标。');
    element.setAttribute('topic', 'investmnt');
    await element.updateComplete;
    expect(part(element, 'error')).to.have.trimmed.text('数据中没有名为“investmnt”的主题。您要找的是“investment”吗？');
  });

  it('says where a result without a target is found, and draws it from there', async () => {
    const element = await drawn(await bars({indicators: 'gdp'}, '后备文字'));
    expect(part(element, 'error')).to.have.trimmed.text(
      '数据中没有名为“gdp”的指标。只有实际、没有目标的指标不在内置数据中，可用src读取完整的数据集haishu-2023.json。',
    );
    element.data = haishu2023;
    await element.updateComplete;
    expect(part(element, 'error')).to.equal(null);
    expect(marks(element)).to.have.length(1);
    expect(labels(element)).to.include('突破1500亿元');
  });

  it('sorts by its attribute, and warns once of an unknown order', async () => {
    const order = (element: YoyBar) => marks(element).map((mark) => mark.getAttribute('data-mark'));
    const element = await drawn(await bars({sort: ''}));
    expect(order(element)).to.deep.equal(['projects-completed', 'plots-cleared', 'projects-started']);
    element.sort = 'given';
    await element.updateComplete;
    expect(order(element)).to.deep.equal(ids);
    element.sort = 'bigness' as never;
    await element.updateComplete;
    expect(order(element)[0]).to.equal('projects-completed');
    await waitUntil(() => shouted.length > 0);
    expect(String(shouted.pop())).to.match(/sort="bigness" reads as "change"\. Valid: change, given, report, size/);
  });

  it('recovers from an error as soon as the id is right', async () => {
    const element = await drawn(await bars({indicators: 'no-such-thing-at-all'}));
    expect(part(element, 'error')).to.not.equal(null);
    element.indicators = ids;
    await drawn(element);
    expect(part(element, 'error')).to.equal(null);
    expect(marks(element)).to.have.length(3);
  });

  it('is one tab stop, and the keyboard reaches every pair with the text the pointer gets', async () => {
    const element = await drawn(await bars());
    expect(marks(element).map((mark) => mark.getAttribute('tabindex'))).to.deep.equal(['0', '-1', '-1']);
    marks(element)[0].focus();
    const reached = [focused(element)];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Home', 'End', 'ArrowUp']) {
      await sendKeys({press: key});
      await element.updateComplete;
      reached.push(focused(element));
      const active = marks(element).find((mark) => mark.getAttribute('data-mark') === focused(element));
      expect(part(element, 'tip')?.textContent).to.equal(active?.getAttribute('aria-label'));
    }
    const [first, second, third] = ids;
    expect(reached).to.deep.equal([first, second, third, third, first, third, second]);
  });

  it('fires hs-select with the indicator’s id on Enter and on a click', async () => {
    const element = await drawn(await bars());
    const chosen: string[] = [];
    element.addEventListener('hs-select', (event) => chosen.push(event.id));
    marks(element)[0].focus();
    await sendKeys({press: 'Enter'});
    marks(element)[2].dispatchEvent(new MouseEvent('click', {bubbles: true}));
    expect(chosen).to.deep.equal([ids[0], ids[2]]);
  });

  it('opens a data table with the numbers of the graphic and the report’s words', async () => {
    const element = await drawn(await bars());
    (part(element, 'table-button') as HTMLButtonElement).click();
    await element.updateComplete;
    const rows = [...element.renderRoot.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim()),
    );
    expect(rows.map((row) => row.slice(1, 4))).to.deep.equal([
      ['46个', '60个', '+14（+30.4%）'],
      ['42个', '62个', '+20（+47.6%）'],
      ['53个', '73个', '+20（+37.7%）'],
    ]);
    expect(rows[0]?.[4]).to.contain('46个项目开工建设');
  });

  it('draws another dataset handed to it, and names the problem of a broken one', async () => {
    const element = await drawn(await bars());
    element.data = {...figures, exclusions: [], projects: [], places: []};
    await drawn(element);
    expect(part(element, 'error')).to.equal(null);
    element.data = {report: figures.report, indicators: [{id: 7}]} as never;
    await drawn(element);
    expect(part(element, 'error')?.textContent).to.match(/indicators\[0\]/);
  });

  for (const theme of ['light', 'dark'])
    it(`has no accessibility violation in ${theme}, with its table open`, async () => {
      const element = await drawn(await bars({theme}));
      (part(element, 'table-button') as HTMLButtonElement).click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });

  it('tells results and targets apart without colour: the ones solid, the others in outline', async () => {
    for (const theme of ['light', 'dark']) {
      const element = await drawn(await bars({theme, indicators: alike}));
      const [actuals, targets] = ['.actuals', '.targets'].map((selector) =>
        getComputedStyle(element.renderRoot.querySelector(selector)!),
      );
      const paper = getComputedStyle(element.renderRoot.querySelector('figure')!).backgroundColor;
      expect(actuals.fill).to.equal(actuals.stroke);
      expect(contrast(actuals.fill, paper)).to.be.at.least(3);
      expect(contrast(targets.stroke, paper)).to.be.at.least(3);
      expect(contrast(targets.fill, paper)).to.be.at.most(1.6);
    }
  });

  it('keeps its labels clear when the page spaces its letters', async () => {
    for (const lang of ['zh', 'en'])
      for (const width of [280, 600]) {
        const parent = await fixture<HTMLDivElement>(html`<div lang=${lang}></div>`);
        parent.style.cssText = `letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5; width: ${width}px`;
        const element = document.createElement('hs-yoy-bar');
        element.setAttribute('indicators', pairs.indicators.map(({id}) => id).join(' '));
        parent.append(element);
        await drawn(element);
        assertLegible(element);
      }
  });

  it('keeps both kinds of bars apart from the ground in forced colours', async () => {
    if (!(await emulateMedia({'forced-colors': 'active'}))) return;
    const element = await drawn(await bars({indicators: alike}));
    const [ground, actuals, targets] = ['figure', '.actuals', '.targets'].map((selector) =>
      getComputedStyle(element.renderRoot.querySelector(selector)!),
    );
    expect(actuals.fill).to.not.equal(targets.fill);
    for (const {stroke} of [actuals, targets]) expect(stroke).to.not.equal(ground.backgroundColor);
  });
});
