import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {csvParse} from 'd3-dsv';
import fc from 'fast-check';
import {checkDataset} from '../../../src/cli/checks/check-dataset.js';
import {draftCommand} from '../../../src/cli/draft.js';
import {joinFindings} from '../../../src/cli/draft/indicators.js';
import {readReport} from '../../../src/cli/draft/read-report.js';
import {run} from '../../../src/cli/run.js';
import {packCommand} from '../../../src/cli/tables/pack.js';
import type {Dataset} from '../../../src/dataset/types.js';
import {inventedReport} from '../../fixtures/invented-report.js';
import {readingOfReview} from '../../fixtures/short-report.js';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Reads files that are texts by name. */
const readerOf = (texts: Readonly<Record<string, string>>) => (file: string) => {
  if (Object.hasOwn(texts, file)) return bytes(texts[file]);
  throw Object.assign(new Error('none'), {code: 'ENOENT'});
};

const draftOf = (text: string, places?: string) =>
  draftCommand(
    {report: 'report.txt', out: 'tables', ...(places !== undefined && {places: 'places.csv'})},
    readerOf({'report.txt': text, ...(places !== undefined && {'places.csv': places})}),
  );

const {files = new Map<string, string>(), out} = draftOf(inventedReport);
const rows = (name: string) => csvParse(files.get(`tables/${name}.csv`) ?? '');
const nameOf = new Map(rows('indicators').map(({id, name_zh}) => [id, name_zh]));

/** An observation as a line: what, when, in which role, how much. */
const lines = rows('observations').map((row) =>
  [
    nameOf.get(row['indicator']),
    row['period'],
    row['role'],
    row['relation'],
    row['value'],
    row['high'],
    row['stretch_value'],
    row['commitment'],
  ]
    .filter(Boolean)
    .join(' '),
);

describe('a draft', () => {
  it('finds title, days, year and sections', () => {
    const report = JSON.parse(files.get('tables/report.json') ?? '') as Record<string, unknown>;
    assert.equal(report['delivered'], '2025-01-16');
    assert.equal(report['published'], '2025-01-20');
    assert.deepEqual(report['title'], {zh: '云溪区政府工作报告（2025年）', en: ''});
    assert.deepEqual(
      rows('sections').map(({cite_zh, heading_zh}) => `${cite_zh} ${heading_zh}`),
      ['篇首 标题与称谓', '一 2024年工作回顾', '二 2025年目标任务', '二(一) 强化项目支撑'],
    );
    assert.match(out ?? '', /targets of 2025, 4 sections/);
  });

  const read: readonly string[] = [
    '地区生产总值 2024 actual gt 80000000000',
    '地区生产总值增长率 2024 actual eq 5.6',
    '城镇居民人均可支配收入增长率 2024 actual eq 4.8',
    '农村居民人均可支配收入增长率 2024 actual eq 6.2',
    '规上工业亩均税收 2023 context eq 185000',
    '规上工业亩均税收 2024 actual eq 210000',
    'PM2.5年均浓度增长率 2024 actual eq -8.1',
    '新引进亿元以上项目 2024 actual eq 36',
    '建成5G基站 2024 actual gt 1200',
    '建成充电桩 2024 actual approx 300',
    '农村公路养护绩效位次 2024 actual eq 1',
    '各类事故起数增长率 2024 actual eq -12',
    '死亡人数增长率 2024 actual eq -9.5',
    '群众满意率 2024 actual ge 98',
    '案件办结率 2024 actual ge 98',
    '地区生产总值增长率 2025 target approx 6 expected',
    '一般公共预算收入增长率 2025 target ge 5 7 expected',
    '城镇调查失业率 2025 target le 5 expected',
    '居民人均可支配收入增长率 2025 target qualitative expected',
    '安排重点项目 2025 target eq 120',
    '研发投入强度 2025 target range 3 3.5',
    '规上工业企业 2027 target eq 400',
    '改造老旧小区 2025 target eq 18',
    '改造老旧小区面积 2025 target eq 450000',
    '托位年龄界限 2025 context le 3',
    '新增托位 2025 target eq 500',
    '国家森林城市 2025 target qualitative stretch',
  ];
  for (const line of read) it(`reads ${line}`, () => assert.ok(lines.includes(line), lines.join('\n')));

  it('gives every other numeral a class', () => {
    const classes = rows('exclusions').map((row) => `${row['literal']} ${row['class']}`);
    for (const one of ['128 furniture', '2024 date', '1314 name', '5 name', '207 name', '2.5 name', '4 name'])
      assert.ok(classes.includes(one), `${one}: ${classes.join(', ')}`);
  });

  it('finds projects with their milestones', () => {
    const names = new Map(rows('projects').map(({id, name_zh}) => [id, name_zh]));
    const states = rows('milestones').map((row) => `${names.get(row['project'])} ${row['kind']} ${row['period']}`);
    for (const one of [
      'S207云溪段改建工程 completed 2024',
      '云溪大桥 started 2024',
      '滨江路二期 started 2024',
      '云溪科创中心 planned-start 2025',
      '第三人民医院 planned-start 2025',
      '轨道交通2号线 ongoing 2025',
      '轨道交通4号线 ongoing 2025',
    ])
      assert.ok(states.includes(one), `${one}: ${states.join(', ')}`);
  });

  it('packs into a dataset that accounts for every numeral of its text', () => {
    const drafted = new Map(files);
    drafted.set(
      'tables/report.json',
      drafted.get('tables/report.json')!.replace('"division": ""', '"division": "330299"'),
    );
    const {code, out: json, error} = packCommand('tables', (file) => bytes(drafted.get(file)!));
    assert.equal(code, 0, error);
    assert.deepEqual(checkDataset(JSON.parse(json ?? '') as Dataset, inventedReport), []);
  });

  it('refuses what is no text of a report, and says when it took the year itself', () => {
    const wrong: readonly (readonly [string, RegExp, RegExp])[] = [
      ['', /is empty/, /是空的/],
      [' \n\n', /is empty/, /是空的/],
      ['各位代表，大家好。', /There is no number in/, /里没有数字/],
      ['<html><body>2024年增长6%</body></html>', /source of a web page/, /网页的源代码/],
      ['PK\u0003\u0004…', /document of Word.*Copy its words/, /这是Word.*请复制其中的文字/],
      ['%PDF-1.4\n', /document of Word/, /这是Word/],
    ];
    for (const [text, en, zh] of wrong)
      for (const [locale, sentence] of [
        ['en', en],
        ['zh', zh],
      ] as const) {
        const {
          code,
          error = '',
          files: made,
        } = run(['draft', 'report.txt', '--out', 'tables'], readerOf({'report.txt': text}), locale);
        assert.deepEqual([code, made], [2, undefined], text);
        assert.match(error, sentence);
      }
    const draft = ['draft', 'report.txt', '--out', 'tables'];
    const read = readerOf({'report.txt': '某区政府工作报告\n地区生产总值增长6%左右。\n'});
    assert.match(run(draft, read).out ?? '', /^The text names no year: \d{4} was taken\. Name it by --year\./);
    assert.match(run(draft, read, 'zh').out ?? '', /^原文没有写年份，按\d{4}年处理。请用--year写明。/);
    assert.doesNotMatch(run([...draft, '--year', '2024'], read).out ?? '', /names no year/);
  });

  it('writes its title and names in Chinese brackets', () => {
    const text =
      '某区政府工作报告\n（2024年1月10日）\n一、2024年主要目标\n地区生产总值（GDP）增长6%左右。开工建设实验学校（二期）。\n';
    const {files: made = new Map<string, string>()} = run(
      ['draft', 'report.txt', '--out', 'tables'],
      readerOf({'report.txt': text}),
    );
    const {title} = JSON.parse(made.get('tables/report.json') ?? '') as {readonly title: {readonly zh: string}};
    const names = ['indicators', 'projects'].flatMap((table) =>
      csvParse(made.get(`tables/${table}.csv`) ?? '').map(({name_zh: name}) => name),
    );
    assert.match(title.zh, /^某区政府工作报告（2024年）$/);
    assert.ok(
      names.some((name) => name.includes('（二期）')),
      names.join(),
    );
    assert.doesNotMatch(names.join(), /[()]/);
  });

  it('names in English what is counted where the name says it, and guesses no noun', () => {
    const text =
      '某区政府工作报告（2024年）\n一、2024年主要目标\n新增养老床位600张，新增学位1500个，新建公园5个，新增项目12个，推出措施8项。\n';
    const {files: made = new Map<string, string>()} = run(
      ['draft', 'report.txt', '--out', 'tables'],
      readerOf({'report.txt': text}),
    );
    const units = csvParse(made.get('tables/units.csv') ?? '');
    const nounOf = new Map(units.map(({id, name_en_other: noun}) => [id, noun]));
    const indicators = csvParse(made.get('tables/indicators.csv') ?? '');
    assert.deepEqual(
      indicators.map(({unit}) => nounOf.get(unit)),
      ['beds', 'school places', 'parks', 'projects', 'units'],
    );
    assert.equal(new Set(units.map(({id}) => id)).size, units.length);
  });

  it('overwrites no table that is there, unless it is told to', () => {
    const draft = ['draft', 'report.txt', '--out', 'tables/'];
    for (const there of ['observations.csv', 'report.json']) {
      const read = readerOf({'report.txt': inventedReport, [`tables/${there}`]: 'corrected'});
      const refused = run(draft, read);
      assert.equal(refused.code, 2);
      assert.equal(refused.files, undefined);
      assert.ok(refused.error?.includes(`tables/${there} is there already`), refused.error);
      assert.ok(refused.error?.includes('--force'));
      const {error = ''} = run(draft, read, 'zh');
      assert.ok(error.includes(`tables/${there}已存在`) && error.includes('--force'), error);
      assert.equal(run([...draft, '--force'], read).files?.size, files.size);
    }
    const beside = readerOf({'report.txt': inventedReport, 'tables/notes.txt': 'mine'});
    assert.equal(run(draft, beside).code, 0);
  });

  it('is counted without being written, by what its numerals are', () => {
    const {out: csv = '', files: written} = run(['draft', '--summary', 'a.txt', 'b.txt'], () => bytes(inventedReport));
    assert.equal(written, undefined);
    const [a, b] = csvParse(csv);
    assert.deepEqual([a['text'], b['text'], a['unclassified']], ['a.txt', 'b.txt', '0']);
    assert.equal(a['observations'], String(rows('observations').length));
    const classes = ['observed', 'name', 'date', 'furniture'].map((name) => Number(a[name]));
    assert.equal(
      classes.reduce((sum, count) => sum + count, 0),
      Number(a['numerals']),
    );
  });

  it('gives an indicator its exact number, and a mark that it has passed to a second', () => {
    const joined = joinFindings(readingOfReview('生产总值突破300亿元、达到304.5亿元，增长6%。').findings).indicatorOf;
    assert.deepEqual([...joined].map(([{value}, {zh}]) => `${zh} ${value}`).sort(), [
      '地区生产总值 30450000000',
      '地区生产总值增长率 6',
      '地区生产总值（2） 30000000000',
    ]);
  });

  it('finds the places of a gazetteer', () => {
    const {files: found = new Map<string, string>()} = draftOf(
      inventedReport,
      'id,name,level\nyunxi,云溪区,district\n',
    );
    assert.match(found.get('tables/mentions.csv') ?? '', /^yunxi,\d+,云溪区$/m);
  });

  it('reads a gazetteer with Chinese headers, and refuses one without names', () => {
    const {files: found = new Map<string, string>()} = draftOf(inventedReport, '\ufeff名称,代码\n云溪区,330299\n');
    const [place] = csvParse(found.get('tables/places.csv') ?? '');
    assert.match(found.get('tables/report.json') ?? '', /"division": "330299"/);
    assert.deepEqual([place['name_zh'], place['code12'], place['level']], ['云溪区', '330299000000', 'district']);
    const read = readerOf({'report.txt': inventedReport, 'places.csv': '地名,编码\n云溪区,330299\n'});
    const draft = ['draft', 'report.txt', '--out', 'tables', '--places', 'places.csv'];
    for (const [locale, expected] of [
      ['zh', /缺少name（名称）这一列，表头是地名、编码。可读取的列有name/],
      ['en', /no column name; its header is 地名, 编码\. The columns that are read are name/],
    ] as const) {
      const {code, error = '', files: written} = run(draft, read, locale);
      assert.deepEqual([code, written], [2, undefined]);
      assert.match(error, expected);
    }
  });

  it('gives the places of a gazetteer their levels, by their codes and names', () => {
    const levelsOf = (gazetteer: string) => {
      const {files: found = new Map<string, string>()} = draftOf(inventedReport, gazetteer);
      return csvParse(found.get('tables/places.csv') ?? '').map(({level, code12}) => [level, code12].join(' ').trim());
    };
    assert.deepEqual(
      levelsOf('name,code\n宁波市,330200\n海曙区,330203\n象山县,330225\n余姚市,330281\n鄞江镇,330203105\n'),
      [
        ...['city 330200000000', 'district 330203000000', 'county 330225000000', 'county 330281000000'],
        'town 330203105000',
      ],
    );
    assert.deepEqual(levelsOf('name\n宁波市\n海曙区\n余姚市\n'), ['city', 'district', 'county']);
    assert.deepEqual(levelsOf('name\n四川省\n成都市\n甘孜藏族自治州\n'), ['province', 'city', 'city']);
    assert.deepEqual(levelsOf('name\n余姚市\n梨洲街道\n梁弄镇\n鹿亭乡\n四明湖\n'), [
      ...['county', 'subdistrict', 'town', 'township', 'site'],
    ]);
    assert.deepEqual(levelsOf('name\n北京市\n通州区\n'), ['province', 'district']);
  });

  it('reads any text without failing, and names every digit', () => {
    const piece = fc.constantFrom(
      ...'一、二增长下降到由从分别均%万亿元个家，。；\n2023年56.7（）“”、以上左右力争建成项目线',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 120}), (pieces) => {
        const text = pieces.join('');
        const {findings, excluded} = readReport(text, {year: 2024});
        for (const {start, end} of [...findings, ...excluded]) assert.ok(start < end && end <= text.length);
        for (const {index} of text.matchAll(/\d+(?:\.\d+)?/g))
          assert.ok(
            [...findings, ...excluded].some(({start, end}) => start <= index && index < end),
            `${index} of ${JSON.stringify(text)}`,
          );
      }),
    );
  });
});
