import {expect, fixture} from '@open-wc/testing';
import type {ProjectTimeline} from '../../../../src/charts/project-timeline/element.js';
import '../../../../src/charts/project-timeline/element.js';
import {drawn} from '../../../fixtures/browser/drawn.js';

const tableOf = ([headers, ...rows]: readonly string[], caption = ''): HTMLTableElement => {
  const table = document.createElement('table');
  if (caption) table.createCaption().textContent = caption;
  const head = table.createTHead().insertRow();
  for (const header of headers.split('|'))
    head.append(Object.assign(document.createElement('th'), {textContent: header}));
  const body = table.createTBody();
  for (const cells of rows) {
    const row = body.insertRow();
    for (const cell of cells.split('|')) row.insertCell().textContent = cell;
  }
  return table;
};

async function timeline(content: Node | undefined, attributes: Record<string, unknown> = {}): Promise<ProjectTimeline> {
  const element = document.createElement('hs-project-timeline');
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === 'string') element.setAttribute(name, value);
    else Object.assign(element, {[name]: value});
  if (content) element.append(content);
  return drawn(await fixture<ProjectTimeline>(element));
}
const partText = ({renderRoot}: ProjectTimeline, name: string) =>
  renderRoot.querySelector(`[part='${name}']`)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const names = ({renderRoot}: ProjectTimeline) =>
  [...renderRoot.querySelectorAll('svg text.name')].map(({textContent}) => textContent);
const problems = ({renderRoot}: ProjectTimeline) =>
  [...renderRoot.querySelectorAll('[part=problems] li')].map(({textContent}) => textContent);
const file = (text: string, type: string) => `data:${type};charset=utf-8,${encodeURIComponent(text)}`;

/** Waits until an element says something. */
async function until(element: ProjectTimeline, isTrue: () => boolean): Promise<void> {
  for (let frame = 0; frame < 120 && !isTrue(); frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
  }
  expect(isTrue()).to.equal(true);
}

const rows = [
  '项目|开工|竣工|状态|地点',
  '中山路|2023年6月|2024年底前|在建|月湖街道',
  '城南小学|2023年上半年|8月底前|在建|南门',
];

describe('A page’s own projects', () => {
  it('are drawn from a table inside the tag, under its caption, and no report is spoken of', async () => {
    const element = await timeline(tableOf(rows, '西城区2024年重点工程'));
    expect(partText(element, 'title')).to.equal('西城区2024年重点工程');
    expect(partText(element, 'subtitle')).to.equal('2个项目：2个在建。从开工到建成或启用。');
    expect(partText(element, 'summary')).to.equal('2个项目：2个在建。共2个项目：2023年开工2个；2024年计划建成2个。');
    expect(names(element)).to.have.members(['中山路', '城南小学']);
    expect(partText(element, 'source')).to.match(/^数据由页面提供/);
    expect(problems(element)).to.deep.equal([]);
  });

  it('are drawn from CSV, from JSON and from a property alike', async () => {
    const list = [{name: '中山路', start: '2023-06', end: '../2024', state: '在建', place: ['月湖街道']}];
    const csv = 'name,start,end,state,place\r\n中山路,2023-06,../2024,在建,月湖街道\r\n';
    const elements = [
      await timeline(undefined, {src: file(csv, 'text/csv')}),
      await timeline(undefined, {src: file(JSON.stringify(list), 'application/json')}),
      await timeline(undefined, {data: list}),
    ];
    for (const element of elements) {
      expect(names(element)).to.deep.equal(['中山路']);
      expect(partText(element, 'summary')).to.equal('2023年开工；2024年计划建成。');
    }
  });

  it('have their problems listed by row and column, and the others are drawn', async () => {
    const element = await timeline(tableOf([...rows, '坏的|2024|2023|计划|', '|2022||完成|', '无时|快了|||']));
    await until(element, () => problems(element).length > 0);
    expect(problems(element)).to.deep.equal(
      [
        '第3行“竣工”：“2023”早于开工的“2024”，未绘入。',
        '第2行“竣工”：“8月底前”没有年份。',
        '第4行没有项目名称，未绘入。',
        '第5行“开工”：“快了”不是时间。',
      ].sort((a, b) => Number(a[1]) - Number(b[1])),
    );
    expect(names(element)).to.include('坏的');
  });

  it('that cannot be drawn become a sentence with the reasons, and the table stays', async () => {
    const dateless = await timeline(tableOf(['项目|地点', '|月湖']));
    expect(names(dateless)).to.deep.equal([]);
    expect(partText(dateless, 'error')).to.contain('没有可以绘制的项目');
    const bad = await timeline(tableOf(['项目|开工', '|2022']));
    expect(partText(bad, 'error')).to.contain('没有可以绘制的项目');
    expect(partText(bad, 'problems')).to.contain('第1行没有项目名称');
    expect(bad.renderRoot.querySelector('slot')!.assignedElements()[0]?.localName).to.equal('table');
  });

  it('leave a table that is a figure’s fallback alone', async () => {
    const element = await timeline(tableOf(['项目|类别|进度|时间', '某路|道路|开工|2022年']));
    expect(partText(element, 'summary')).to.match(/^报告提到\d+个项目/);
  });

  it('follow their table, and may be filtered', async () => {
    const table = tableOf(rows, '2024年');
    const element = await timeline(table, {controls: '', place: 'yuehu'});
    expect(names(element)).to.deep.equal(['中山路']);
    table.rows[1].cells[0].textContent = '解放路';
    await until(element, () => names(element)[0] === '解放路');
    table.remove();
    await until(element, () => partText(element, 'source').includes('政府工作报告'));
    element.append(tableOf(rows));
    await until(element, () => names(element)[0] === '中山路');
  });

  it('stand as they are where names are long or written from right to left', async () => {
    const long = '很长的名字'.repeat(40);
    const element = await timeline(tableOf(['项目|开工', `${long}|2022`, 'مشروع الجسر الكبير (2)|2022', 'גשר|2023']));
    expect(partText(element, 'summary')).to.match(/^共3个项目/);
    const frame = element.renderRoot.querySelector('svg')!.getBoundingClientRect();
    for (const text of element.renderRoot.querySelectorAll('svg text.name')) {
      const box = text.getBoundingClientRect();
      expect(box.left).to.be.at.least(frame.left - 1);
      expect(box.right).to.be.at.most(frame.right + 1);
    }
    const label = element.renderRoot.querySelectorAll('.mark')[1].getAttribute('aria-label');
    expect(label).to.contain('\u2068');
  });

  it('may be many thousands: the page stays alive, and only some are drawn', async () => {
    const data = Array.from({length: 20_000}, (_, index) => ({
      name: `项目${index}`,
      start: '2022',
      end: '2024',
      state: '在建',
    }));
    const element = await timeline(undefined, {data});
    expect(partText(element, 'summary')).to.contain('共2万个项目');
    expect(element.renderRoot.querySelectorAll('.mark').length).to.be.lessThan(300);
  });

  it('are drawn when the update is complete, from wherever they are read', async () => {
    const list = [{name: '中山路', start: '2023'}];
    const ways: Readonly<Record<string, (element: ProjectTimeline) => void>> = {
      'a table': (element) => element.append(tableOf(['项目|开工', '中山路|2023'])),
      'a file': (element) => (element.src = file('name,start\n中山路,2023', 'text/csv')),
      'a property': (element) => Object.assign(element, {data: list}),
    };
    for (const [way, give] of Object.entries(ways)) {
      const element = document.createElement('hs-project-timeline');
      give(element);
      document.body.append(element);
      await element.updateComplete;
      expect(names(element), way).to.deep.equal(['中山路']);
      // Other data, that follow at once: the update is complete when the last are drawn.
      element.data = [{name: '甲', start: '2022'}] as never;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      element.data = [{name: '乙', start: '2022'}] as never;
      await element.updateComplete;
      expect(names(element), way).to.deep.equal(['乙']);
      element.remove();
    }
  });

  it('do not delay the update of an element that was removed while they were read', async () => {
    const element = document.createElement('hs-project-timeline');
    element.src = file('name,start\n中山路,2023', 'text/csv');
    document.body.append(element);
    await new Promise((resolve) => setTimeout(resolve));
    element.remove();
    await element.updateComplete;
    document.body.append(element);
    await until(element, () => names(element)[0] === '中山路');
    element.remove();
  });

  it('say what is wrong with a file that is not there, or is none', async () => {
    const missing = await timeline(undefined, {src: '/no-such-file.csv'});
    expect(partText(missing, 'error')).to.match(/^数据文件 .* 未能读取：服务器答复 HTTP 404。/);
    const broken = await timeline(undefined, {src: file('[{"name": ', 'application/json')});
    expect(partText(broken, 'error')).to.match(/^数据文件 .* 未能读取：不是完整的 JSON/);
    const empty = await timeline(undefined, {data: []});
    expect(partText(empty, 'error')).to.contain('没有可以绘制的项目');
  });
});
