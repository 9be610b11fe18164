import {expect, fixture} from '@open-wc/testing';
import type {ProjectTimeline} from '../../../../src/charts/project-timeline/element.js';
import '../../../../src/charts/project-timeline/element.js';
import {manyProjects, manyProjectsDataset} from '../../../fixtures/many-projects.js';
import {drawn} from '../../../fixtures/browser/drawn.js';
import {sample} from '../../../runner/sample.js';
import {assertLegible} from '../../../fixtures/browser/legible.js';

type Rows = readonly (readonly string[])[];

const file = (text: string, type: string) => `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
const recordsOf = ([headers, ...rows]: Rows) =>
  rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index]])));

function tableOf([headers, ...rows]: Rows): HTMLTableElement {
  const table = document.createElement('table');
  const add = (parent: HTMLElement, kind: 'th' | 'td', row: readonly string[]) => {
    const line = document.createElement('tr');
    for (const text of row) line.append(Object.assign(document.createElement(kind), {textContent: text}));
    parent.append(line);
  };
  add(table.createTHead(), 'th', headers);
  const body = table.createTBody();
  for (const row of rows) add(body, 'td', row);
  return table;
}

/** The ways in which a page hands over rows of its own. */
const ways: Readonly<Record<string, (element: ProjectTimeline, rows: Rows) => void>> = {
  'a table in the tag': (element, rows) => element.append(tableOf(rows)),
  'CSV at an address': (element, rows) =>
    (element.src = file(
      rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'),
      'text/csv',
    )),
  'JSON at an address': (element, rows) => (element.src = file(JSON.stringify(recordsOf(rows)), 'application/json')),
  'a property': (element, rows) => Object.assign(element, {data: recordsOf(rows)}),
};

/** A list has items, and a table rows. */
const inList = (way: string, sentence: string) =>
  /JSON|property/.test(way)
    ? sentence
        .replace(/^第(\d+)行/, '第$1项')
        .replace('的一行', '的一项')
        .replace(/^Row/, 'Item')
        .replace('first row', 'first item')
    : sentence;

interface Page {
  readonly lang?: 'zh' | 'en';
  readonly width?: number;
}

/** What nobody caught while an element was drawn. */
const uncaught: unknown[] = [];
const note = (event: Event) => uncaught.push(event);

async function shown(give: (element: ProjectTimeline) => void, {lang = 'zh', width = 700}: Page = {}) {
  const page = document.createElement('div');
  page.style.width = `${width}px`;
  const element = document.createElement('hs-project-timeline');
  element.lang = lang;
  give(element);
  page.append(element);
  await fixture(page);
  return drawn(element);
}
const partText = ({renderRoot}: ProjectTimeline, name: string) =>
  renderRoot.querySelector(`[part='${name}']`)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
/** Waits for the list of problems, which is loaded on demand. */
async function problems(element: ProjectTimeline): Promise<(string | null)[]> {
  const items = () => [...element.renderRoot.querySelectorAll('[part=problems] li')];
  for (let frame = 0; frame < 120 && items().length === 0; frame++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  return items().map(({textContent}) => textContent);
}
const names = ({renderRoot}: ProjectTimeline) =>
  [...renderRoot.querySelectorAll('svg text.name')].map(({textContent}) => textContent);

/** Rows with something wrong in them, and the sentences that say so. */
const cases: readonly {
  readonly what: string;
  readonly rows: Rows;
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly drawn: readonly string[];
}[] = [
  {
    what: 'an end before the start',
    rows: [
      ['项目', '开工', '竣工'],
      ['路', '2024年3月', '2023年'],
      ['桥', '2022', '2023'],
    ],
    zh: ['第1行“竣工”：“2023年”早于开工的“2024年3月”，未绘入。'],
    en: ['Row 1, “竣工”: “2023年” is before the start, “2024年3月”, and is not drawn.'],
    drawn: ['路', '桥'],
  },
  {
    what: 'a span that runs backwards',
    rows: [
      ['项目', '时间'],
      ['路', '2024/2023-06'],
      ['桥', '2022/2023'],
    ],
    zh: ['第1行“时间”：“2024/2023-06”的结束早于开始，未绘入。'],
    en: ['Row 1, “时间”: “2024/2023-06” ends before it begins and is not drawn.'],
    drawn: ['桥'],
  },
  {
    what: 'dates that are none',
    rows: [
      ['Project', 'Start', 'End'],
      ['Road', '2023-25', '2023-02-30'],
      ['Bridge', 'soon', '2024'],
    ],
    zh: ['第1行“Start”：“2023-25”不是时间。', '第1行“End”：“2023-02-30”不是时间。', '第2行“Start”：“soon”不是时间。'],
    en: [
      'Row 1, “Start”: “2023-25” is not a date.',
      'Row 1, “End”: “2023-02-30” is not a date.',
      'Row 2, “Start”: “soon” is not a date.',
    ],
    drawn: ['Bridge'],
  },
  {
    what: 'an id that stands twice',
    rows: [
      ['编号', '项目', '开工'],
      ['7', '路', '2022'],
      ['7', '桥', '2023'],
    ],
    zh: ['第2行“编号”：“7”重复，用先出现的一行。'],
    en: ['Row 2, “编号”: “7” stands twice; the first row is used.'],
    drawn: ['路'],
  },
];

describe('Bad projects of a page', () => {
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });
  afterEach(() => expect(uncaught.splice(0)).to.deep.equal([]));

  for (const [way, give] of Object.entries(ways))
    for (const {what, rows, drawn: left, ...words} of sample(cases, 2))
      for (const lang of ['zh', 'en'] as const)
        it(`are told in a sentence and the rest is drawn: ${what}, from ${way}, in ${lang}`, async () => {
          const element = await shown((one) => give(one, rows), {lang});
          expect(await problems(element)).to.deep.equal(words[lang].map((sentence) => inList(way, sentence)));
          expect(names(element)).to.have.members(left as string[]);
          assertLegible(element);
        });

  for (const [way, give] of Object.entries(ways)) {
    it(`may be a single one, whose sentence has no count, from ${way}`, async () => {
      const rows = [
        ['name', 'start', 'end', 'state'],
        ['路', '2022', '2024', '在建'],
      ];
      const element = await shown((one) => give(one, rows));
      expect(partText(element, 'summary')).to.equal('2022年开工；2024年计划建成。');
      expect(names(element)).to.deep.equal(['路']);
      assertLegible(element);
    });

    it(`may be none: a sentence says what a table needs, from ${way}`, async () => {
      for (const lang of ['zh', 'en'] as const) {
        const rows = [
          ['项目', '开工'],
          ['', '2022'],
        ];
        const element = await shown((one) => give(one, rows), {lang});
        expect(partText(element, 'error')).to.contain(
          {zh: '这里没有可以绘制的项目。', en: 'There are no projects to draw here.'}[lang],
        );
        expect(await problems(element)).to.deep.equal([
          inList(way, {zh: '第1行没有项目名称，未绘入。', en: 'Row 1 has no name and is not drawn.'}[lang]),
        ]);
        expect(element.renderRoot.textContent).not.to.match(/NaN|undefined|null/);
      }
    });

    for (const width of [280, 420, 700])
      it(`may have Latin names of 200 characters and names from right to left at ${width} pixels, from ${way}`, async () => {
        const rows = [
          ['project', 'start', 'end', 'place', 'state'],
          ['Reconstruction of the eastern ring road '.repeat(5), 'June 2022', '2024', 'Yuehu', 'under construction'],
          ['Donaudampfschifffahrtsgesellschaft'.repeat(6), '2022', '2023', 'x'.repeat(200), 'completed'],
          ['مشروع الجسر الكبير (المرحلة 2) '.repeat(7), '2022', '2023', 'حي الزهور', ''],
          ['גשר חדש', '2023', '', '', ''],
        ];
        const element = await shown((one) => give(one, rows), {lang: 'en', width});
        // A name may take several lines.
        expect(names(element)).to.have.length.at.least(4);
        assertLegible(element);
        expect(element.renderRoot.textContent).not.to.match(/NaN|undefined/);
        // Nothing that an author wrote is lost: a label that is shortened is whole in its mark.
        const marks = [...element.renderRoot.querySelectorAll('.mark')];
        const texts = marks.map((mark) => mark.getAttribute('aria-label')).join('\n');
        for (const [name] of rows.slice(1)) expect(texts).to.contain(name.trim());
      });

    it(`may be a hundred thousand with one invalid date, from ${way}`, async function () {
      this.timeout(120_000);
      const rows = [
        ['name', 'start', 'end'],
        ...Array.from({length: 100_000}, (_, index) => [
          `p${index}`,
          `${2000 + (index % 20)}`,
          index === 70_000 ? 'soon' : '2024',
        ]),
      ];
      const element = await shown(
        (one) => {
          give(one, rows);
          // To set a hundred thousand rows takes browsers seconds, before anything is read.
          for (const table of one.querySelectorAll('table')) table.hidden = true;
        },
        {lang: 'en'},
      );
      for (let frame = 0; frame < 1200 && !partText(element, 'source').startsWith('Data'); frame++)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(partText(element, 'summary')).to.match(/^100,000 projects: /);
      expect(await problems(element)).to.deep.equal([inList(way, 'Row 70001, “end”: “soon” is not a date.')]);
      expect(element.renderRoot.querySelectorAll('*').length).to.be.lessThan(3000);
    });
  }
});

describe('A page’s dataset with bad projects', () => {
  const [first, second] = manyProjects(2);
  const dataset = (projects: readonly unknown[]) => ({...manyProjectsDataset(1), projects});
  const milestone = {...first.milestones[0]};
  const bad: readonly (readonly [what: string, projects: readonly unknown[], zh: string, en: string])[] = [
    [
      'a period that ends before it begins',
      [{...first, milestones: [{...milestone, period: '2024/2023'}]}],
      '数据有误：projects[0].milestones[0].period (generated-1) 从2024到2023，结束早于开始。',
      'There is a problem in the data: projects[0].milestones[0].period (generated-1) goes from 2024 to 2023: it ends before it begins.',
    ],
    [
      'a period that is no EDTF',
      [first, {...second, milestones: [{...milestone, period: '2023年'}]}],
      '数据有误：projects[1].milestones[0].period (generated-2) 应为 EDTF 日期，如 2022/2023-06。',
      'There is a problem in the data: projects[1].milestones[0].period (generated-2) should be an EDTF period like 2022/2023-06.',
    ],
    [
      'ids that stand twice',
      [first, {...second, id: first.id}],
      '数据有误：projects[1].id “generated-1”重复。',
      'There is a problem in the data: projects[1].id “generated-1” stands twice.',
    ],
  ];
  const propertySetters: Readonly<Record<string, (element: ProjectTimeline, data: unknown) => void>> = {
    'an address': (element, data) => (element.src = file(JSON.stringify(data), 'application/json')),
    'a property': (element, data) => Object.assign(element, {data}),
  };
  for (const [way, give] of Object.entries(propertySetters)) {
    for (const [what, projects, zh, en] of sample(bad, 2))
      it(`is a sentence with the path, and the fallback stays: ${what}, from ${way}`, async () => {
        for (const lang of ['zh', 'en'] as const) {
          const element = await shown((one) => give(one, dataset(projects)), {lang});
          expect(partText(element, 'error')).to.equal({zh, en}[lang]);
          expect(element.renderRoot.querySelectorAll('slot')).to.have.length(1);
        }
      });
  }

  it('may have no project', async () => {
    const none = await shown((one) => Object.assign(one, {data: dataset([])}));
    expect(partText(none, 'summary')).to.equal('报告没有提到这样的项目。');
  });

  it('may have a hundred thousand', async function () {
    this.timeout(120_000);
    const many = await shown((one) => Object.assign(one, {data: manyProjectsDataset(100_000)}));
    expect(partText(many, 'summary')).to.contain('10万个项目');
    expect(many.renderRoot.querySelectorAll('*').length).to.be.lessThan(3000);
  });
});
