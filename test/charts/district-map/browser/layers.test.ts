import {expect, fixture} from '@open-wc/testing';
import type {DistrictMap} from '../../../../src/charts/district-map/element.js';
import '../../../../src/charts/district-map/element.js';
import {townships} from '../../../../src/dataset/query/projects.js';
import {projects as builtIn} from '../../../../src/dataset/haishu-2023/projects.js';
import {answering} from '../../../fixtures/browser/answering.js';
import {contrast} from '../../../fixtures/browser/contrast.js';
import {drawn} from '../../../fixtures/browser/drawn.js';
import {impatient} from '../../../fixtures/browser/impatient.js';
import {Silent} from '../../../fixtures/browser/silent.js';
import {waitUntil} from '../../../fixtures/browser/wait-until.js';

const map = (attributes: Record<string, string> = {}) => {
  const element = document.createElement('hs-district-map');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return fixture<DistrictMap>(element);
};
const part = (element: DistrictMap, name: string) => element.renderRoot.querySelector(`[part='${name}']`);
const marks = (element: DistrictMap) => [...element.renderRoot.querySelectorAll<SVGElement>('.mark')];
const idOf = (mark: Element) => mark.getAttribute('data-mark');
const ids = townships(builtIn).map(({id}) => id);

/** A table whose headings say that it is data. */
const dataTable = (...cells: string[][]) => {
  const table = document.createElement('table');
  for (const row of [['镇乡街道', '数值（万元）'], ...cells]) {
    const line = table.insertRow();
    for (const cell of row) line.insertCell().textContent = cell;
  }
  return table;
};
const saying = (element: DistrictMap, id: string) =>
  marks(element)
    .find((mark) => idOf(mark) === id)
    ?.getAttribute('aria-label');
const settled = async (element: DistrictMap) => {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
  return drawn<DistrictMap>(element);
};

describe('hs-district-map with layers, values and other options', () => {
  it('draws mentions and recognitions, and squares', async () => {
    const element = await drawn(await map({layer: 'mentions', layout: 'square'}));
    expect(part(element, 'title')).to.have.trimmed.text('海曙区报告提到的地方，月湖街道最多：8次');
    expect(saying(element, 'gaoqiao')).to.match(/^高桥镇：\d+次/);
    element.layer = 'recognitions';
    await settled(element);
    expect(part(element, 'title')).to.have.trimmed.text('海曙区的荣誉与示范称号，月湖街道、龙观乡最多：各2项');
    element.layer = 'projects';
    await settled(element);
    expect(part(element, 'title')).to.contain.text('海曙区可定位');
    expect(marks(element)).to.have.length(17);
  });

  it('counts only projects said to reach a state in the year', async () => {
    const element = await drawn(await map({milestone: 'planned-start', period: '2023'}));
    expect(part(element, 'title')?.textContent).to.match(/^海曙区.*2023年计划开工项目/);
    expect(part(element, 'summary')?.textContent).to.match(/^报告提到的\d+个2023年计划开工项目/);
  });

  it('draws the values of a table inside the tag, and follows it', async () => {
    const element = await map();
    element.replaceChildren(dataTable(['鄞江', '3'], ['330203104000', '0']));
    element.layout = 'square';
    await settled(element);
    expect(saying(element, 'yinjiang')).to.equal('鄞江镇：3万元');
    expect(saying(element, 'dongqiao')).to.equal('洞桥镇：0万元');
    expect(saying(element, 'yuehu')).to.equal('月湖街道：无数据');
    element.querySelector('table')!.rows[1].cells[1].textContent = '5';
    await settled(element);
    expect(saying(element, 'yinjiang')).to.equal('鄞江镇：5万元');
  });

  it('leaves a table with other headings alone', async () => {
    const table = dataTable(['鄞江', '3']);
    table.rows[0].cells[1].textContent = '项目数';
    const element = await map();
    element.replaceChildren(table);
    element.layout = 'square';
    await settled(element);
    expect(part(element, 'title')).to.contain.text('海曙区可定位');
  });

  it('draws the values of a property in preference to a table', async () => {
    const element = await map({layout: 'square'});
    element.values = [{place: 'Yinjiang', value: 7}];
    element.replaceChildren(dataTable(['鄞江', '3']));
    await settled(element);
    expect(saying(element, 'yinjiang')).to.equal('鄞江镇：7');
  });

  it('says what is wrong with values beside the map, and fires hs-error once', async () => {
    const element = await map();
    const heard: string[] = [];
    element.addEventListener('hs-error', ({sentence}) => heard.push(sentence));
    element.values = [
      {place: 'nowhere', value: 7},
      {place: 'yinjiang', value: 7},
    ];
    await settled(element);
    element.selected = 'yuehu';
    await settled(element);
    expect(part(element, 'note')?.textContent).to.contain('“nowhere”不是本图的镇乡街道');
    expect(marks(element)).to.have.length(17);
    expect(heard).to.have.length(1);
  });

  it('lists the projects that are not on the map when its button is pressed, and hides them again', async () => {
    const element = await drawn(await map());
    const button = part(element, 'more-button') as HTMLButtonElement;
    const notes = () => [...element.renderRoot.querySelectorAll('[part=note]')].map(({textContent}) => textContent);
    const before = notes();
    expect(button).to.have.trimmed.text('未绘入图中的项目');
    button.click();
    await waitUntil(() => button.getAttribute('aria-expanded') === 'true');
    expect(notes().join()).to.contain('轨道交通：轨道交通6号线、轨道交通8号线。');
    await expect(element).to.be.accessible();
    button.click();
    await waitUntil(() => button.getAttribute('aria-expanded') === 'false');
    expect(notes()).to.deep.equal(before);
  });

  it('lists every problem of many when its button is pressed', async () => {
    const element = await map();
    const strangers = Array.from({length: 40}, (_, index) => ({place: `nowhere ${index}`, value: 1}));
    element.values = [{place: '鄞江', value: 2}, ...strangers];
    await settled(element);
    const notes = () => [...element.renderRoot.querySelectorAll('[part=note]')].map(({textContent}) => textContent);
    expect(notes()[5]).to.equal('另有35处问题。');
    const button = part(element, 'more-button') as HTMLButtonElement;
    expect(button).to.have.trimmed.text('全部40处问题');
    button.click();
    await waitUntil(() => notes().length === 41);
    expect(notes()[39]).to.contain('nowhere 39');
  });

  for (const [what, answer, words] of [
    ['is missing', () => new Response('', {status: 404}), '数据文件 /values.csv 未能读取：服务器答复 HTTP 404。'],
    [
      'is a web page',
      () => new Response('<!doctype html><title>x</title>'),
      'src 所指的是网页（HTML），不是数值文件。',
    ],
    ['is broken JSON', () => new Response('[{"place": "鄞江"'), '数据文件 /values.csv 未能读取：不是完整的 JSON'],
    ['is empty', () => new Response(' '), 'src 所指的文件是空的。'],
    ['has other columns', () => new Response('名字,项目\n鄞江,3\n'), '首行应有“镇乡街道”（或“代码”）和“数值”两列'],
    [
      'cannot be reached',
      () => Promise.reject(new TypeError('Failed to fetch')),
      '数据文件 /values.csv 未能读取：无法连接。',
    ],
    [
      'is too large',
      () => new Response('', {headers: {'content-length': String(20 * 1024 * 1024)}}),
      '数据文件 /values.csv 未能读取：文件超过 12 MB',
    ],
  ] as const)
    it(`keeps its tiles, without numbers, where the file of values ${what}, and does not ask again`, async () => {
      const heard: string[] = [];
      const requests = await answering(
        () => Promise.resolve(answer()),
        async () => {
          const element = document.createElement('hs-district-map');
          element.addEventListener('hs-error', ({sentence}) => heard.push(sentence));
          element.src = '/values.csv';
          await drawn(await fixture<DistrictMap>(element));
          expect(part(element, 'note')?.textContent).to.contain(words);
          expect(marks(element)).to.have.length(17);
          expect(saying(element, 'yinjiang')).to.equal('鄞江镇：无数据');
          element.selected = 'yuehu';
          await settled(element);
          element.remove();
          document.body.append(element);
          await settled(element);
          element.remove();
        },
      );
      expect(requests).to.equal(1);
      expect(heard).to.have.length(1);
    });

  it('draws the table inside the tag where the file of values cannot be read, and says so', async () => {
    await answering(
      () => Promise.resolve(new Response('', {status: 500})),
      async () => {
        const element = document.createElement('hs-district-map');
        element.append(dataTable(['鄞江', '3']));
        element.src = '/values.csv';
        await drawn(await fixture<DistrictMap>(element));
        expect(saying(element, 'yinjiang')).to.equal('鄞江镇：3万元');
        expect(part(element, 'note')?.textContent).to.contain('HTTP 500');
      },
    );
  });

  it('gives up a file of values whose server does not answer for a minute, keeps its tiles and says so', async () => {
    const silent = new Silent();
    const requests = await answering(silent.answer, () =>
      impatient(async (jump) => {
        const element = document.createElement('hs-district-map');
        element.src = '/values.csv';
        document.body.append(element);
        await waitUntil(() => silent.signal);
        jump();
        await drawn(element);
        expect(part(element, 'note')?.textContent).to.contain('数据文件 /values.csv 未能读取：迟迟没有答复。');
        expect(silent.signal?.aborted).to.equal(true);
        expect(marks(element)).to.have.length(17);
        element.remove();
      }),
    );
    expect(requests).to.equal(1);
  });

  it('gives up a file of values when it is removed, and reads it when it is back, once', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const answer: typeof fetch = (_, options) => {
      signals.push(options?.signal);
      if (signals.length > 1) return Promise.resolve(new Response('township,value\nYinjiang,4\n'));
      return new Promise((_resolve, reject) =>
        options?.signal?.addEventListener('abort', () => reject(new Error('x'))),
      );
    };
    await answering(answer, async () => {
      const element = document.createElement('hs-district-map');
      element.src = '/values.csv';
      document.body.append(element);
      await waitUntil(() => signals.length === 1);
      element.remove();
      expect(signals[0]?.aborted).to.equal(true);
      document.body.append(element);
      await waitUntil(() => saying(element, 'yinjiang') === '鄞江镇：4');
      element.remove();
      document.body.append(element);
      await settled(element);
      element.remove();
      expect(signals).to.have.length(2);
    });
  });

  it('reads values from CSV and JSON at src, and a dataset in the published form too', async () => {
    const file = (text: string) => URL.createObjectURL(new Blob([text]));
    const element = await drawn(await map({src: file('township,value\nYinjiang,4\n')}));
    expect(saying(element, 'yinjiang')).to.equal('鄞江镇：4');
    element.src = file('[{"place": "鄞江", "value": 6}]');
    await waitUntil(() => saying(element, 'yinjiang') === '鄞江镇：6');
    element.values = [{place: '鄞江', value: 7}];
    await settled(element);
    expect(saying(element, 'yinjiang')).to.equal('鄞江镇：7');
    element.values = undefined;
    element.src = file(JSON.stringify({...builtIn, projects: []}));
    await waitUntil(() => saying(element, 'yinjiang')?.includes('项目'));
    expect(part(element, 'summary')?.textContent).to.not.contain('数值');
  });

  it('says where a dataset is wrong, instead of drawing another report', async () => {
    const file = URL.createObjectURL(new Blob([JSON.stringify({...builtIn, places: 'none'})]));
    const element = await drawn(await map({src: file}));
    expect(part(element, 'error')?.textContent).to.contain('数据有误：places');
  });

  it('takes a choice back when the chosen township is chosen again', async () => {
    const element = await drawn(await map());
    const heard: string[] = [];
    element.addEventListener('hs-select', ({id}) => heard.push(id));
    const [first] = marks(element);
    for (let time = 0; time < 2; time++) {
      first.dispatchEvent(new MouseEvent('click', {bubbles: true}));
      await element.updateComplete;
    }
    expect(heard).to.deep.equal(['gaoqiao', '']);
    expect(element.selected).to.equal('');
  });

  for (const theme of ['light', 'dark'])
    it(`keeps the words on kinds at 4.5:1 in ${theme}`, async () => {
      const element = await map({theme});
      element.values = ids.slice(0, 12).map((place, index) => ({place, value: `k${index % 6}`}));
      await settled(element);
      const ink = getComputedStyle(element.renderRoot.querySelector('text.name')!).fill;
      const kinds = element.renderRoot.querySelectorAll('[class^=shade-kind]');
      expect(kinds).to.have.length(6);
      for (const kind of kinds) expect(contrast(ink, getComputedStyle(kind).fill)).to.be.at.least(4.5);
    });
});
