import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {haishu2023} from '../../../src/dataset/haishu-2023/dataset.js';
import {DataPage} from '../../../stories/pages/data-page.js';

if (!customElements.get('data-page')) customElements.define('data-page', DataPage);

const all = (page: DataPage, selector: string) => [...page.renderRoot.querySelectorAll<HTMLElement>(selector)];
const one = (page: DataPage, selector: string) => all(page, selector)[0];
const status = (page: DataPage) => one(page, '[role=status]').textContent;

async function open(query = '', lang = 'en'): Promise<DataPage> {
  const main = await fixture<HTMLElement>(
    html`<main lang=${lang}><data-page .data=${haishu2023} .query=${query}></data-page></main>`,
  );
  const page = main.querySelector<DataPage>('data-page')!;
  await page.updateComplete;
  return page;
}

describe('The data page', () => {
  const clear = () => history.replaceState(null, '', location.pathname + location.search);
  beforeEach(clear);
  after(clear);

  it('shows every record, each sourced one with its quote and its place', async () => {
    const page = await open();
    const {indicators, observations, comparisons, projects, places, exclusions, report} = haishu2023;
    const tables = [indicators, observations, comparisons, projects, places, exclusions, report.sections];
    const count = tables.reduce((sum, {length}) => sum + length, 0);
    expect(all(page, '.record').length).to.equal(count);
    expect(status(page)).to.equal(`${count} records`);
    const shown = new Set(all(page, '.record li').map((item) => item.textContent.replace(/\s+/g, ' ').trim()));
    const texts = [...shown].join('\n');
    for (const {source} of [...observations, ...projects.flatMap(({milestones}) => milestones)]) {
      expect(texts).to.include(source.quote.replace(/\s+/g, ' '));
      expect(texts).to.include(`${source.start}–${source.end}`);
    }
  });

  it('finds as one types, says how many, and keeps the search in its address', async () => {
    const page = await open();
    one(page, 'input[type=search]').focus();
    await sendKeys({type: 'gdp'});
    await page.updateComplete;
    const ids = all(page, '.head a').map((link) => link.textContent);
    expect(ids).to.include('gdp').and.to.include('gdp.2022.actual');
    expect(status(page)).to.match(new RegExp(`^${ids.length} of \\d+ records$`));
    expect(location.hash).to.equal('#q=gdp');
    expect(one(page, '.found a').getAttribute('href')).to.equal(location.href);
  });

  it('leaves out the tables that are not ticked, by the keyboard too', async () => {
    const page = await open('gdp');
    const before = all(page, '.record').length;
    one(page, 'input[type=checkbox]').focus();
    await sendKeys({press: ' '});
    await page.updateComplete;
    expect(all(page, '.record').length).to.be.below(before).and.above(0);
    expect(all(page, '.head span').map((name) => name.textContent)).not.to.include('Indicator');
    expect(location.hash).to.include('tables=observations');
  });

  it('says so where nothing is found', async () => {
    const page = await open('xyzzy', 'zh-CN');
    expect(status(page)).to.match(/^\d+条记录中找到0条$/);
    expect(page.renderRoot.textContent).to.include('没有符合的记录');
  });

  it('opens at the record that an address names, and goes back to all', async () => {
    history.replaceState(null, '', '#record=places/moon-lake');
    const page = await open();
    expect(all(page, '.head a').map((link) => link.textContent)).to.deep.equal(['moon-lake']);
    one(page, 'button').click();
    await page.updateComplete;
    expect(all(page, '.record').length).to.be.above(1000);
  });

  it('opens at the search that an address names', async () => {
    history.replaceState(null, '', '#q=亩&tables=indicators');
    const page = await open();
    const ids = all(page, '.head a').map((link) => link.textContent);
    expect(ids).to.include('new-land-supply');
    expect((one(page, 'input[type=search]') as HTMLInputElement).value).to.equal('亩');
  });

  for (const scheme of ['light', 'dark'])
    for (const lang of ['zh-CN', 'en'])
      it(`has no accessibility violation in ${lang}, ${scheme}`, async () => {
        const page = await open('moon lake', lang);
        page.style.colorScheme = scheme;
        await page.updateComplete;
        await expect(page.parentElement).to.be.accessible();
      });

  it('is no wider than 320 pixels where there are no more', async () => {
    const page = await open('cross-border');
    page.parentElement!.style.inlineSize = '320px';
    expect(page.scrollWidth).to.be.at.most(320);
    for (const card of all(page, '.record')) expect(card.scrollWidth).to.be.at.most(card.clientWidth);
  });
});
