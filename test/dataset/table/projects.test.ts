import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Grid} from '../../../src/dataset/table/grid.js';
import {projects as builtIn} from '../../../src/dataset/haishu-2023/projects.js';
import {isProjectGrid, readProjects} from '../../../src/dataset/table/projects.js';
import {townships} from '../../../src/dataset/query/projects.js';
import {choiceOf} from '../../../src/charts/project-timeline/model/detail/choice.js';
import {layoutProjectTimeline} from '../../../src/charts/project-timeline/model/detail/layout.js';
import type {Locale} from '../../../src/dataset/types.js';

const known = townships(builtIn);
/** The last day of 2023. */
const today = 2024;
const grid = (headers: string, rows: readonly string[], caption = ''): Grid => ({
  caption,
  headers: headers.split('|'),
  rows: rows.map((row) => row.split('|')),
});
const read = (...table: Parameters<typeof grid>) => readProjects(grid(...table), known, today);
const problemSentences = (...table: Parameters<typeof grid>) => read(...table).problems.map(({zh}) => zh);
const facts = (...table: Parameters<typeof grid>) =>
  read(...table).data.projects.map(({name, milestones}) =>
    [name.zh, ...milestones.map(({kind, period}) => `${kind} ${period}`)].join(', '),
  );

describe('a table of projects', () => {
  it('is recognised by its headers, Chinese or English', () => {
    for (const headers of [
      '项目|开工|竣工',
      '名称|开始|完成|状态|地点',
      'Name|Start|End',
      'project|finish',
      '项目|时间|状态',
    ])
      assert.ok(isProjectGrid(grid(headers, [])), headers);
    for (const headers of ['指标|2022年实际|2023年目标', '项目|类别|进度|时间|性质', '编号|内容', '项目|地点', ''])
      assert.ok(!isProjectGrid(grid(headers, [])), headers);
  });

  it('gives each row its milestones, planned or done by its state', () => {
    const rows = [
      '路|2023年6月|2024年底前|在建',
      '桥|2022|2023|已竣工',
      '校|2024年上半年|2025|计划',
      '园|2022|2025年|未知',
    ];
    assert.deepEqual(facts('项目|开工|竣工|状态', rows), [
      '路, started 2023-06, planned-completion ../2024',
      '桥, started 2022, completed 2023',
      '校, planned-start 2024-40, planned-completion 2025',
      '园, started 2022, planned-completion 2025',
    ]);
  });

  it('goes by the words of the cell or of the header before the state, and by the day where there is neither', () => {
    assert.deepEqual(facts('名称|计划开工|实际竣工', ['路|2022|2030']), ['路, planned-start 2022, completed 2030']);
    assert.deepEqual(facts('名称|开工|竣工', ['路|2022|预计2024年6月']), [
      '路, started 2022, planned-completion 2024-06',
    ]);
    assert.deepEqual(facts('名称|开工|竣工', ['路|2023|2024']), ['路, started 2023, planned-completion 2024']);
  });

  it('takes the year of its column, of the header, or of the caption where a cell has none', () => {
    assert.deepEqual(facts('项目|年份|竣工', ['路|2023|6月底前', '桥|2022年|10月']), [
      '路, completed ../2023-06',
      '桥, completed 2022-10',
    ]);
    assert.deepEqual(facts('项目|2022年开工', ['路|6月']), ['路, started 2022-06']);
    assert.deepEqual(facts('项目|竣工', ['路|上半年'], '2023年重点工程'), ['路, completed 2023-40']);
    assert.deepEqual(problemSentences('项目|竣工', ['路|上半年']), ['第1行“竣工”：“上半年”没有年份。']);
  });

  it('reads English as well', () => {
    const rows = [
      'Road|June 2023|by the end of 2024|under construction|Yuehu',
      'Bridge|spring 2024||planned|Gulou, Nanmen',
    ];
    const {data, problems} = read('Project|Start|End|Status|Place', rows);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      data.projects.map(({milestones, places}) => [milestones.map(({period}) => period), places]),
      [
        [['2023-06', '../2024'], ['yuehu']],
        [['2024-21'], ['gulou', 'nanmen']],
      ],
    );
  });

  it('with one column of dates goes by the step that the state names', () => {
    const rows = ['路|2022|已开工', '桥|2023|建成', '馆|2024|计划开馆', '园|2023|在建'];
    assert.deepEqual(facts('项目|时间|状态', rows), [
      '路, started 2022',
      '桥, completed 2023',
      '馆, planned-opening 2024',
      '园, started 2023',
    ]);
  });

  it('finds townships by any of their names, and keeps other places as they are', () => {
    const {data} = read('项目|开工|地点', ['路|2022|月湖、南门街道', '桥|2022|某处；另一处', '塔|2022|某处']);
    assert.deepEqual(
      data.projects.map(({places}) => places),
      [['yuehu', 'nanmen'], ['某处', '另一处'], ['某处']],
    );
    assert.equal(data.places.length, known.length + 2);
  });

  it('keeps what is shown as its author wrote it, and matches it in any width', () => {
    const headers = '项目|类别|竣工|地点|来源';
    const rows = ['（四标段）|道路（市政）|２０２３年６月（暂定）|城南（新区）、月湖|区住建局（提供）'];
    const {data, title} = readProjects(grid(headers, rows, '重点工程（２０２３年）'), known, today);
    const [{name, kind, places, milestones}] = data.projects;
    assert.deepEqual(name, {zh: '（四标段）', en: '（四标段）'});
    assert.equal(kind, '道路（市政）');
    assert.deepEqual(places, ['城南（新区）', 'yuehu']);
    assert.equal(milestones[0].period, '2023-06?');
    assert.deepEqual(milestones[0].source, {cell: '２０２３年６月（暂定）', provider: '区住建局（提供）'});
    assert.equal(title, '重点工程（２０２３年）');
    const twoWidths = read(headers, ['甲|道路|2023|城南（新区）|', '乙|道路|2023|城南(新区)|']).data.projects;
    assert.deepEqual(twoWidths[0].places, twoWidths[1].places);
  });

  it('has English names where it has a column for them', () => {
    const {data} = read('项目|英文名称|开工', ['路|Road|2022', '桥||2022']);
    assert.deepEqual(
      data.projects.map(({name}) => name.en),
      ['Road', '桥'],
    );
  });
});

describe('what is wrong with a table of projects', () => {
  const cases: [what: string, headers: string, rows: string[], says: RegExp, drawn: number][] = [
    [
      'an end before the start',
      '项目|开工|竣工',
      ['路|2023年|2022年'],
      /^第1行“竣工”：“2022年”早于开工的“2023年”，未绘入。$/,
      1,
    ],
    ['a date that is none', '项目|开工|竣工', ['路|快了|2022'], /^第1行“开工”：“快了”不是时间。$/, 1],
    ['a month that is none', '项目|开工', ['路|2023年13月'], /第1行“开工”：“2023年13月”不是时间/, 1],
    ['a row without a name', '项目|开工', ['|2023'], /^第1行没有项目名称，未绘入。$/, 0],
    [
      'an id that stands twice',
      '编号|项目|开工',
      ['1|路|2022', '1|桥|2022'],
      /^第2行“编号”：“1”重复，用先出现的一行。$/,
      1,
    ],
    ['a row that stands twice', '项目|开工', ['路|2022', '路|2022'], /^第2行“项目”：“路”重复/, 1],
    ['an unknown state', '项目|开工|状态', ['路|2022|歇业'], /^第1行“状态”：不认识状态“歇业”/, 1],
    ['a column that is not used', '项目|开工|投资', ['路|2022|3亿元'], /^“投资”一列没有用到。$/, 1],
    ['headers without dates', '项目|地点', ['路|某处'], /没有“开工”或“竣工”一列/, 1],
    ['headers without names', '开工|竣工', ['2022|2023'], /没有“项目”或“名称”一列/, 0],
    ['no rows', '项目|开工', [], /^表格里没有项目。$/, 0],
  ];
  for (const [what, headers, rows, says, drawn] of cases)
    it(`has a problem: ${what}`, () => {
      const {data, problems} = read(headers, rows);
      assert.match(problems[0].zh, says);
      assert.ok(problems.every(({en}) => /^[A-Z“]/.test(en) && en.endsWith('.')));
      assert.equal(data.projects.length, drawn);
    });

  it('is no problem where a date is stated not to be known yet', () => {
    assert.deepEqual(problemSentences('项目|开工|竣工', ['路|2022|待定', '桥|2022|—', '校|2022|TBD', '园||']), []);
  });

  it('keeps two projects of one name that are not alike', () => {
    const {data, problems} = read('项目|开工', ['路|2022', '路|2023']);
    assert.deepEqual(
      data.projects.map(({id}) => id),
      ['路', '路 2'],
    );
    assert.deepEqual(problems, []);
  });

  it('is found among a hundred thousand rows, all of which are read', () => {
    const rows = Array.from(
      {length: 100_000},
      (_, index) => `项目${index}|2022年${1 + (index % 12)}月|${index === 70_000 ? '?' : '2024'}|在建`,
    );
    const {data, problems} = read('项目|开工|竣工|状态', rows);
    assert.equal(data.projects.length, 100_000);
    assert.deepEqual(
      problems.map(({zh}) => zh),
      ['第70001行“竣工”：“?”不是时间。'],
    );
  });

  it('never throws, and what is read is drawn, whatever stands in it', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('2023', '2023年6月底前', '在建', '月湖', '路', '../2023', 'مشروع', 'x'.repeat(200)),
    );
    const header = fc.constantFrom(
      '项目',
      '开工',
      '竣工',
      '状态',
      '地点',
      '年份',
      'id',
      'Name',
      'End',
      '类别',
      '来源',
      '时间',
      '',
    );
    const tables = fc.array(header, {maxLength: 6}).chain((headers) =>
      fc.record({
        caption: fc.string(),
        headers: fc.constant(headers),
        rows: fc.array(fc.array(cell, {minLength: headers.length, maxLength: headers.length}), {maxLength: 5}),
      }),
    );
    fc.assert(
      fc.property(tables, fc.constantFrom<Locale>('zh', 'en'), fc.constantFrom(280, 600), (table, locale, width) => {
        const {data} = readProjects(table, known, today);
        const ids = data.projects.map(({id}) => id);
        assert.equal(new Set(ids).size, ids.length);
        const choice = choiceOf(data, {
          projects: [],
          kinds: [],
          milestone: [],
          place: '',
          period: '',
          text: '',
        });
        const input = {...data, ...choice, group: 'none', open: [], limit: 0, pages: 0} as const;
        const layout = layoutProjectTimeline(input, {width}, locale);
        assert.doesNotMatch(JSON.stringify(layout.marks), /null|NaN/);
      }),
    );
  });
});

describe('the words of a page’s own projects', () => {
  const {data} = read(
    '项目|开工|竣工|状态|来源',
    ['路|2022|2024|在建|住建局', '桥|2022|2023|竣工|', '校|||计划|'],
    '重点工程',
  );
  const layout = (locale: Locale, projects = data.projects) =>
    layoutProjectTimeline(
      {...data, projects, kinds: [], leftOut: 0, group: 'none', open: [], limit: 0, pages: 0},
      {width: 600},
      locale,
    );

  it('speak of no report, in either language', () => {
    for (const locale of ['zh', 'en'] as const) {
      const {title, summary, howToRead, notes, citation, table, marks} = layout(locale);
      const all = JSON.stringify([title, summary, howToRead, notes, citation, table, marks.map(({text}) => text)]);
      assert.doesNotMatch(all, /报告|report|undefined/i);
    }
    assert.equal(layout('zh').summary, '共3个项目：2022年开工2个；2023年建成1个；2024年计划建成1个。');
    assert.match(layout('en').summary, /^3 projects: 2 started in 2022; 1 finished in 2023; 1 to finish in 2024\.$/);
    assert.equal(layout('zh').citation.cite, '数据由页面提供，来源：住建局');
    assert.deepEqual(layout('zh').notes, ['另有1个项目没有写明时间。']);
  });

  it('give the table what was written, without empty columns', () => {
    const {columns, rows} = layout('zh').table;
    assert.deepEqual(
      columns.map(({label}) => label),
      ['项目', '进度', '时间', '性质', '表中写法', '来源'],
    );
    assert.deepEqual(rows[0], ['路', '开工', '2022年', '已落实', '2022', '住建局']);
    assert.equal(rows.at(-1)![0], '校');
  });

  it('say that there is none where there is none', () => {
    assert.equal(layout('zh', []).summary, '没有这样的项目。');
    assert.equal(layout('en', []).summary, 'There is no such project.');
  });
});
