import {expect} from '@open-wc/testing';
import {tablesOf} from '../../../../src/host/data/named-table.js';
import {gridOf} from '../../../../src/host/data/page-table.js';
import {visibleText} from '../../../../src/host/data/visible-text.js';

const cell = (content: string): Element => {
  const template = document.createElement('template');
  template.innerHTML = `<table><tr><td>${content}</td></tr></table>`;
  return document.importNode(template.content, true).querySelector('td')!;
};

describe('the visible text of a cell', () => {
  for (const [content, text] of [
    ['1.2<sup>1</sup>万人', '1.2万人'],
    ['105<sup>[2]</sup>', '105'],
    ['8%<sup>*</sup>', '8%'],
    ['12m<sup>2</sup>', '12m²'],
    ['5<span hidden>9</span>%', '5%'],
    ['5<span style="display:none">9</span>%', '5%'],
    ['5<span class="sr-only">9</span>%', '5%'],
    ['5%<style>td{}</style><script type="text/plain">9</script>', '5%'],
    ['古林镇<br>横街镇', '古林镇 横街镇'],
    [' 8% \n 以上 ', '8% 以上'],
  ])
    it(`of ${content} is “${text}”`, () => {
      const td = cell(content);
      expect(visibleText(td)).to.equal(text);
      document.body.append(td);
      expect(visibleText(td)).to.equal(text);
      td.remove();
    });
});

describe('a table that an element names', () => {
  it('is found by its id, around it too, and missed in a sentence', () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div id="numbers"><table><tr><th>a</th></tr></table></div><p id="none"></p>',
    );
    const host = document.createElement('div');
    document.body.append(host);
    expect(tablesOf(host, '#numbers')).to.have.length(1);
    expect(tablesOf(host)).to.have.length(0);
    expect(() => tablesOf(host, '#none')).to.throw();
    expect(() => tablesOf(host, '#missing')).to.throw();
  });

  it('has its merged headings joined', () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<table id="merged"><tr><th colspan="3">表1</th></tr><tr><th rowspan="2">指标</th><th colspan="2">2023年</th></tr><tr><th>目标</th><th>完成</th></tr><tr><td>投资</td><td>8%</td><td>9%</td></tr></table>',
    );
    const grid = gridOf(document.querySelector<HTMLTableElement>('#merged')!);
    expect(grid.headers).to.deep.equal(['指标', '2023年 目标', '2023年 完成']);
    expect(grid.caption).to.equal('表1');
    expect(grid.rows).to.deep.equal([['投资', '8%', '9%']]);
  });
});
