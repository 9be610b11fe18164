import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../../../src/charts/district-map/element.js';
import '../../../../src/charts/project-timeline/element.js';
import '../../../../src/charts/target-gauge/element.js';
import '../../../../src/charts/yoy-bar/element.js';
import {drawn} from '../../../fixtures/browser/drawn.js';

type Tag = 'hs-target-gauge' | 'hs-yoy-bar' | 'hs-district-map' | 'hs-project-timeline';

/** A table of `a|b` rows, as an author writes it: the headings in its first row. */
function tableOf(rows: readonly string[], id = ''): HTMLTableElement {
  const table = document.createElement('table');
  table.id = id;
  for (const cells of rows) {
    const row = table.insertRow();
    for (const cell of cells.split('|')) row.insertCell().textContent = cell;
  }
  return table;
}

/** A page with an element and, after it, what stands elsewhere. */
async function page(tag: Tag, attributes: Record<string, string>, ...elsewhere: Node[]): Promise<LitElement> {
  const element = document.createElement(tag) as LitElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const wrapper = await fixture(html`<div></div>`);
  wrapper.append(element, ...elsewhere);
  return drawn(element);
}

const partText = ({renderRoot}: LitElement, name: string) =>
  renderRoot.querySelector(`[part='${name}']`)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const all = ({renderRoot}: LitElement) => renderRoot.textContent?.replace(/\s+/g, ' ') ?? '';

/** Waits until an element says something. */
async function until(element: LitElement, isTrue: () => boolean): Promise<void> {
  for (let frame = 0; frame < 120 && !isTrue(); frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
  }
  expect(isTrue()).to.equal(true);
}

/** A table for each chart, with patterns of its text before and after the last cell is changed. */
const cases: readonly (readonly [Tag, rows: string[], before: RegExp, change: string, after: RegExp])[] = [
  ['hs-target-gauge', ['指标|2022年实际|2023年目标', '植树|4%|5%'], /5%/, '7%', /7%/],
  ['hs-yoy-bar', ['指标|2022年实际|2023年目标', '植树|4%|5%'], /5%/, '7%', /7%/],
  ['hs-district-map', ['镇乡街道|常住人口（万人）', '鄞江镇|4.5'], /4\.5/, '7.5', /7\.5/],
  ['hs-project-timeline', ['项目|开工|竣工', '中山路|2023年|2024年'], /中山路/, '2026年', /2026年/],
];

describe('A table that the page names', () => {
  for (const [tag, rows, before, change, after] of cases) {
    it(`is drawn by ${tag} wherever it stands, and followed`, async () => {
      const table = tableOf(rows, 'my-table');
      const element = await page(tag, {table: '#my-table'}, table);
      expect(partText(element, 'error')).to.equal('');
      expect(all(element)).to.match(before);
      expect(partText(element, 'source')).to.match(/页面提供|本页提供/);
      table.rows[1].cells[table.rows[1].cells.length - 1].textContent = change;
      await until(element, () => after.test(all(element)));
      expect(partText(element, 'error')).to.equal('');
    });

    it(`is a sentence of ${tag} where the page has none, until there is one`, async () => {
      const element = await page(tag, {table: '#late'});
      expect(partText(element, 'error')).to.equal('页面上没有 table="#late" 所指的表格。');
      expect(element.renderRoot.querySelector('svg')).to.equal(null);
      element.after(tableOf(rows, 'late'));
      await until(element, () => before.test(all(element)) && partText(element, 'error') === '');
    });

    it(`is a sentence of ${tag} where it is not understood, and never the report’s numbers`, async () => {
      const table = tableOf(['甲|乙', '子|丑', '寅|卯'], 'odd');
      const element = await page(tag, {table: 'odd'}, table);
      await until(element, () => /表格/.test(partText(element, 'error') + partText(element, 'note')));
      expect(
        [...element.renderRoot.querySelectorAll('svg text')].map(({textContent}) => textContent).join(),
      ).to.not.match(/\d/);
    });
  }

  it('is found in an element around it, and in the shadow root of the chart', async () => {
    const around = document.createElement('div');
    around.id = 'around';
    around.append(tableOf(cases[0][1]));
    expect(partText(await page('hs-target-gauge', {table: '#around'}, around), 'summary')).to.contain('5%');
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('hs-target-gauge');
    element.table = '#inner';
    host.attachShadow({mode: 'open'}).append(element, tableOf(cases[0][1], 'inner'));
    expect(partText(await drawn(element), 'summary')).to.contain('5%');
  });

  it('gives the indicators that the element names', async () => {
    const table = tableOf(['指标|2022年实际|2023年目标', '植树|4%|5%', '造林|1%|2%'], 'two');
    expect(partText(await page('hs-target-gauge', {table: '#two', indicator: '造林'}, table), 'title')).to.equal(
      '造林：2023年目标2%，高于2022年实际的1%',
    );
    table.remove();
    const bars = await page('hs-yoy-bar', {table: '#two', indicators: '造林'}, table);
    expect(all(bars)).to.contain('造林').and.not.to.contain('植树');
  });

  it('gives way to data and src', async () => {
    const element = await page(
      'hs-target-gauge',
      {table: '#t', src: 'data:application/json,7'},
      tableOf(cases[0][1], 't'),
    );
    expect(partText(element, 'error')).to.not.equal('');
  });

  it('is read again when the element returns to the page', async () => {
    const table = tableOf(cases[0][1], 'again');
    const element = await page('hs-target-gauge', {table: '#again'}, table);
    element.remove();
    table.rows[1].cells[2].textContent = '8%';
    table.before(element);
    await until(element, () => partText(element, 'summary').includes('8%'));
  });
});

describe('A table of townships under another heading than 数值', () => {
  it('gives its heading to title, table and key', async () => {
    const element = document.createElement('hs-district-map');
    element.append(tableOf(['镇乡街道|常住人口', '鄞江镇|1.2万人', '高桥镇|9800人']));
    await drawn(await fixture<LitElement>(element));
    await until(element, () => partText(element, 'title') === '各镇乡街道的常住人口');
    expect(partText(element, 'summary')).to.contain('鄞江镇（1.2万人）').and.to.contain('高桥镇（9800人）');
  });
});

describe('A table inside a tag that is not understood', () => {
  for (const [tag, rows] of [
    ['hs-target-gauge', ['甲|乙', '子|丑']],
    ['hs-yoy-bar', ['甲|乙', '子|丑']],
    ['hs-district-map', ['地方|人口|面积', '鄞江镇|3|4']],
    ['hs-district-map', ['镇乡街道|人口|面积', '鄞江镇|3|4']],
    ['hs-project-timeline', ['项目|负责人', '中山路|甲']],
    ['hs-project-timeline', ['项目', '中山路']],
  ] as const)
    it(`is a sentence of ${tag}, and never the report’s numbers (${rows[0]})`, async () => {
      const element = document.createElement(tag) as LitElement;
      element.append(tableOf(rows));
      await drawn(await fixture<LitElement>(element));
      await until(element, () => /表格/.test(partText(element, 'error') + partText(element, 'note')));
      const drawnTexts = [...element.renderRoot.querySelectorAll('svg text')].map(({textContent}) => textContent);
      expect(drawnTexts.join()).to.not.match(/\d/);
    });
});
