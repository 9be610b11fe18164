import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../../../src/charts/target-gauge/element.js';
import '../../../../src/charts/yoy-bar/element.js';
import {gridOf} from '../../../../src/host/data/page-table.js';
import {drawn} from '../../../fixtures/browser/drawn.js';

type Rows = readonly (readonly string[])[];

const pair = ['指标', '2022年实际', '2023年目标'];

function tableOf([headers, ...rows]: Rows, caption = ''): HTMLTableElement {
  const table = document.createElement('table');
  if (caption) table.createCaption().textContent = caption;
  const head = table.createTHead().insertRow();
  for (const header of headers) head.append(Object.assign(document.createElement('th'), {textContent: header}));
  const body = table.createTBody();
  for (const cells of rows) {
    const row = body.insertRow();
    for (const cell of cells) row.insertCell().textContent = cell;
  }
  return table;
}

async function figure(tag: 'hs-target-gauge' | 'hs-yoy-bar', content: Node, attributes: Record<string, string> = {}) {
  const element = document.createElement(tag) as LitElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(content);
  return drawn(await fixture<LitElement>(element));
}

const part = ({renderRoot}: LitElement, name: string) => renderRoot.querySelector(`[part='${name}']`);
const partText = (element: LitElement, name: string) =>
  part(element, name)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const labels = ({renderRoot}: LitElement) =>
  [...renderRoot.querySelectorAll('svg text')].map((text) => text.textContent);

/** Waits until an element says something. */
async function until(element: LitElement, isTrue: () => boolean): Promise<void> {
  for (let frame = 0; frame < 120 && !isTrue(); frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
  }
  expect(isTrue()).to.equal(true);
}

describe('A table inside a tag', () => {
  it('is drawn as a gauge, with no report invented', async () => {
    const element = await figure('hs-target-gauge', tableOf([pair, ['投资增速', '13.3%', '8%以上']]));
    expect(partText(element, 'title')).to.equal('投资增速：2023年目标8%以上，下限低于2022年实际的13.3%');
    expect(partText(element, 'summary')).to.equal('2023年目标为8%以上，下限低于2022年实际的13.3%。');
    expect(partText(element, 'source')).to.match(/^数据由页面提供 /);
    expect(part(element, 'problems')).to.equal(null);
  });

  it('is drawn as a gauge with a reading, where rows are periods', async () => {
    const rows = [
      ['时期', '数值', '来源'],
      ['2022年', '13.3%', ''],
      ['2023年目标', '8%以上', ''],
      ['2023年6月', '9.1%', '统计局'],
    ];
    const element = await figure('hs-target-gauge', tableOf(rows, '投资增速'));
    expect(partText(element, 'summary')).to.contain('截至2023年6月为9.1%');
    expect(element.renderRoot.querySelectorAll('.mark')).to.have.length(3);
  });

  it('is drawn as bars under its caption, with the finding in the sentence', async () => {
    const rows = [
      [...pair, '来源'],
      ['停车位', '3200个', '4000个以上', '住建局'],
      ['就业', '1.2万余人', '1.1万人', '人社局'],
    ];
    const element = await figure('hs-yoy-bar', tableOf(rows, '实事项目'));
    expect(partText(element, 'title')).to.equal('实事项目');
    expect(partText(element, 'summary')).to.match(/^2023年目标：停车位下限比2022年高25%，1项低于。/);
    part(element, 'table-button')?.dispatchEvent(new MouseEvent('click'));
    await element.updateComplete;
    expect(partText(element, 'table')).to.contain('来源').and.contain('住建局').and.not.contain('报告');
  });

  it('needs no years', async () => {
    const english = tableOf([
      ['Indicator', 'Actual', 'Target'],
      ['Jobs', '3', '4'],
      ['Homes', '5', '7'],
      ['Trees', '1', ''],
    ]);
    const wrapper = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const element = document.createElement('hs-yoy-bar');
    element.append(english);
    wrapper.append(element);
    await drawn(element);
    expect(partText(element, 'title')).to.equal('Targets: both above the results');
    expect(partText(element, 'title') + partText(element, 'summary')).to.not.match(/ {2}|undefined|NaN/);
  });

  it('lists what could not be read, by row and column, and draws the rest', async () => {
    const rows = [pair, ['甲', '13.3%', '七八成'], ['乙', '5%', '6%'], ['丙', '一般', '3%'], ['丁', '75%', '约八成']];
    const element = await figure('hs-yoy-bar', tableOf(rows));
    await until(element, () => part(element, 'problems') !== null);
    const problems = [...part(element, 'problems')!.querySelectorAll('li')].map(({textContent}) => textContent);
    expect(problems).to.deep.equal([
      '第1行“2023年目标”：“七八成”没有给出确切的数字，请写成如“100家左右”“0.03%”。',
      '第3行“2022年实际”：“一般”没有给出数字。',
    ]);
    expect(labels(element).join()).to.contain('6%').and.to.contain('约80%');
  });

  it('states how many problems it does not list', async () => {
    const rows = Array.from({length: 20}, (_, index) => [`第${index}项`, '1', '几个']);
    const element = await figure('hs-yoy-bar', tableOf([pair, ...rows]));
    await until(element, () => part(element, 'problems') !== null);
    expect(partText(element, 'problems')).to.match(/^数据中有20处没有读取：.*另有8处。$/);
  });

  it('stays, with a sentence and the reasons, where nothing can be drawn', async () => {
    const element = await figure('hs-target-gauge', tableOf([pair, ['投资', '一般', '七八成']]));
    expect(partText(element, 'error')).to.contain('没有可以绘制的数字');
    expect(partText(element, 'problems')).to.contain('“七八成”没有给出确切的数字');
    expect(element.renderRoot.querySelector('slot')!.assignedElements()[0]?.localName).to.equal('table');
  });

  it('is read again when it changes, and the figure stays meanwhile', async () => {
    const table = tableOf([pair, ['投资增速', '13.3%', '8%以上']]);
    const element = await figure('hs-target-gauge', table);
    table.rows[1].cells[2].textContent = '9%';
    await aTimeout(0);
    expect(element.renderRoot.querySelector('svg')).to.not.equal(null);
    await until(element, () => partText(element, 'summary').includes('目标为9%'));
    table.remove();
    await until(element, () => partText(element, 'error').includes('请写明指标'));
    element.append(tableOf([pair, ['投资增速', '13.3%', '7%']]));
    await until(element, () => partText(element, 'summary').includes('目标为7%'));
  });

  it('is only a fallback where the element names what to draw', async () => {
    const other = tableOf([pair, ['别的', '1%', '2%']]);
    const gauge = await figure('hs-target-gauge', other, {indicator: 'fixed-asset-investment-growth'});
    expect(partText(gauge, 'summary')).to.contain('13.3%');
    const bar = await figure('hs-yoy-bar', other.cloneNode(true), {indicators: 'projects-started'});
    expect(partText(bar, 'title')).to.not.contain('别的');
  });

  it('is data again when the name is taken away', async () => {
    const named = await figure('hs-target-gauge', tableOf([pair, ['别的', '1%', '2%']]), {
      indicator: 'fixed-asset-investment-growth',
    });
    named.removeAttribute('indicator');
    await until(named, () => partText(named, 'title').startsWith('别的：'));
  });

  it('is the first of several that can be read', async () => {
    const both = document.createDocumentFragment();
    both.append(
      tableOf([
        ['球队', '积分'],
        ['甲', '3'],
      ]),
      tableOf([pair, ['投资增速', '13.3%', '8%以上']]),
    );
    expect(partText(await figure('hs-target-gauge', both), 'title')).to.match(/^投资增速：/);
  });
});

describe('The text of a table', () => {
  const read = (rows: string) => {
    const template = document.createElement('div');
    const policy = new DOMParser().parseFromString(`<table>${rows}</table>`, 'text/html');
    template.append(policy.querySelector('table')!);
    return gridOf(template.querySelector('table')!);
  };

  it('has the first row for headers where there is no thead', () => {
    expect(read('<caption> a  b </caption><tr><th>x<td>y<tr><th>1<td>2')).to.deep.equal({
      caption: 'a b',
      headers: ['x', 'y'],
      rows: [['1', '2']],
    });
  });

  it('has headers of two rows as one', () => {
    const {headers} = read(
      '<thead><tr><th rowspan=2>指标<th colspan=2>2023年<tr><th>实际<th>目标</thead><tr><td>a<td>1<td>2',
    );
    expect(headers).to.deep.equal(['指标', '2023年 实际', '2023年 目标']);
  });

  it('has a cell that spans rows in each of them, and short rows filled up', () => {
    expect(read('<tr><th>a<th>b<th>c<tr><td rowspan=2>x<td>1<tr><td>2<td>3<tr><td colspan=3>y').rows).to.deep.equal([
      ['x', '1', ''],
      ['x', '2', '3'],
      ['y', '', ''],
    ]);
  });

  it('has no row for the note below', () => {
    expect(read('<tr><th>a<th>b<tr><td>x<td>1<tr><td colspan=2>注：x为初步数').rows).to.deep.equal([['x', '1']]);
  });
});
