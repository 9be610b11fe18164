import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {rowsOfCsv} from '../../../src/dataset/table/csv.js';
import {projects} from '../../../src/dataset/haishu-2023/projects.js';
import {placeValuesOfList, placeValuesOfRows} from '../../../src/dataset/table/place-values.js';
import {townships} from '../../../src/dataset/query/projects.js';

const all = townships(projects);
const rows = (...cells: [string, string][]) => placeValuesOfRows([['镇乡街道', '数值'], ...cells], all)!;

describe('values of townships', () => {
  it('find a township by any name and code that it goes by', () => {
    for (const name of [
      '鄞江',
      '鄞江镇',
      'Yinjiang',
      'yinjiang town',
      '330203105',
      '330203105000',
      'yinjiang',
      ' 鄞 江 ',
      '３３０２０３１０５',
    ])
      assert.deepEqual(rows([name, '3']), {values: [{place: 'yinjiang', value: 3}], problems: []}, name);
  });

  it('are numbers as tables write them, zero included', () => {
    const cells: [string, number][] = [
      ['1,234.5', 1234.5],
      ['−3', -3],
      ['12.5%', 12.5],
      ['１２', 12],
      ['0', 0],
      ['1e3', 1000],
      ['.5', 0.5],
    ];
    for (const [cell, value] of cells) assert.equal(rows(['鄞江', cell]).values[0].value, value, cell);
  });

  it('are none where a cell is empty or says so', () => {
    for (const cell of ['', ' ', '—', '-', '无数据', 'n/a', 'No data'])
      assert.deepEqual(rows(['鄞江', cell], ['高桥', '1']).values[0], {place: 'yinjiang', value: null}, cell);
  });

  it('are words as their first cell writes them, and one word in any width', () => {
    const {values} = rows(['鄞江', '山区（西）'], ['石碶', '山区(西)'], ['高桥', '平原（东）']);
    assert.deepEqual(
      values.map(({value}) => value),
      ['山区（西）', '山区（西）', '平原（东）'],
    );
    const {measure, unit} = placeValuesOfRows(
      [
        ['镇乡街道', '产值（规上）（亿元）'],
        ['鄞江', '3'],
      ],
      all,
    )!;
    assert.deepEqual([measure, unit], ['产值（规上）', '亿元']);
  });

  it('are words where most are', () => {
    const {values, problems} = rows(['鄞江', '山区'], ['石碶', '平原'], ['高桥', '']);
    assert.deepEqual(
      values.map(({value}) => value),
      ['山区', '平原', null],
    );
    assert.deepEqual(problems, []);
  });

  it('name row and column of each problem, and use the rest', () => {
    const {values, problems} = rows(['鄞江', '1'], ['鄞州', '2'], ['鄞江镇', '3'], ['石碶街到', '4'], ['高桥', '约5']);
    assert.deepEqual(values, [
      {place: 'yinjiang', value: 1},
      {place: 'gaoqiao', value: null},
    ]);
    assert.deepEqual(
      problems.map(({zh}) => zh),
      [
        '数据第2行“镇乡街道”：“鄞州”不是本图的镇乡街道，未绘入。',
        '数据第3行“镇乡街道”：鄞江镇重复，用先出现的一行。',
        '数据第4行“镇乡街道”：“石碶街到”不是本图的镇乡街道，未绘入。您要写的是“石碶街道”吗？',
        '数据第5行“数值”：“约5”不是数字，按无数据处理。',
      ],
    );
    assert.equal(problems[0].en, 'Data row 2, “镇乡街道”: “鄞州” is no township of this map and is not drawn.');
  });

  it('are read by headings in either language, with their unit', () => {
    for (const [place, value, unit] of [
      ['township', 'value (yuan)', 'yuan'],
      ['Code', 'Value', undefined],
      ['代码', '数值（万元）', '万元'],
    ] as const)
      assert.deepEqual(
        placeValuesOfRows(
          [
            ['其他', value, place],
            ['x', '1', '鄞江'],
          ],
          all,
        ),
        {
          values: [{place: 'yinjiang', value: 1}],
          problems: [],
          ...(unit && {unit}),
        },
      );
  });

  it('are not read from a table with other headings, or none', () => {
    for (const table of [
      [],
      [[]],
      [['指标', '数值']],
      [
        ['镇乡街道', '项目数'],
        ['鄞江', '1'],
      ],
    ])
      assert.equal(placeValuesOfRows(table, all), undefined);
  });

  it('are read with their units and scales, in the unit of the heading or else of the cells', () => {
    const read = (heading: string, ...cells: [string, string][]) =>
      placeValuesOfRows([['镇乡街道', heading], ...cells], all)!;
    assert.deepEqual(read('常住人口', ['鄞江', '1.2万人'], ['高桥', '9800人']), {
      values: [
        {place: 'yinjiang', value: 12000},
        {place: 'gaoqiao', value: 9800},
      ],
      problems: [],
      unit: '人',
      measure: '常住人口',
    });
    assert.deepEqual(read('常住人口（万人）', ['鄞江', '1.2万人'], ['高桥', '0.98'], ['石碶', '12345人']).values, [
      {place: 'yinjiang', value: 1.2},
      {place: 'gaoqiao', value: 0.98},
      {place: 'shiqi', value: 1.2345},
    ]);
    const mixed = read('数值', ['鄞江', '1.2万人'], ['高桥', '9800'], ['石碶', '3亿元']);
    assert.deepEqual(
      mixed.values.map(({value}) => value),
      [12000, null, null],
    );
    assert.deepEqual(
      mixed.problems.map(({zh}) => zh),
      ['数据第2行“数值”：“9800”没有单位，按无数据处理。', '数据第3行“数值”：“3亿元”的单位不同，按无数据处理。'],
    );
  });

  it('are words where the cells are classes', () => {
    const {values, problems} = rows(['鄞江', '1类'], ['石碶', '5A级'], ['高桥', '二类']);
    assert.deepEqual(
      values.map(({value}) => value),
      ['1类', '5A级', '二类'],
    );
    assert.deepEqual(problems, []);
  });

  it('come from a list as well', () => {
    assert.deepEqual(placeValuesOfList([{place: '鄞江', value: 1}, {place: 'nowhere'}], all).values, [
      {place: 'yinjiang', value: 1},
    ]);
    assert.match(placeValuesOfList({}, all).problems[0].en, /should be a list/);
    assert.match(
      placeValuesOfList([{place: '鄞江', value: Infinity}], all).problems[0].zh,
      /“value”：“Infinity”不是数字/,
    );
  });

  it('never throw, and name only townships that there are, once each', () => {
    const ids = all.map(({id}) => id as string);
    const name = fc.oneof(fc.constantFrom(...all.flatMap((place) => [place.name.zh, place.code12 ?? ''])), fc.string());
    const check = ({values, problems}: ReturnType<typeof rows>, entries: number) => {
      const found = values.map(({place}) => place);
      assert.equal(new Set(found).size, found.length);
      assert.ok(found.every((id) => ids.includes(id)));
      assert.ok(values.every(({value}) => value === null || typeof value === 'string' || Number.isFinite(value)));
      assert.ok(problems.length >= entries - values.length);
    };
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.oneof(fc.string(), fc.double().map(String)))), (cells) => {
        const some = cells.filter((row) => row.some((cell) => cell.normalize('NFKC').trim() !== ''));
        check(rows(...some), some.length);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.anything(), fc.record({place: name, value: fc.anything()}))), (list) =>
        check(placeValuesOfList(list, all), list.length),
      ),
    );
    fc.assert(fc.property(fc.anything(), (list) => void placeValuesOfList(list, all)));
    check(
      placeValuesOfList(
        [
          {place: all[0].name.zh, value: {toString: []}},
          {place: {toString: []}, value: 1},
        ],
        all,
      ),
      2,
    );
  });
});

describe('the rows of a CSV text', () => {
  it('have cells parted by commas or tabs, in quotes or not', () => {
    assert.deepEqual(rowsOfCsv('\uFEFFa,b\r\n"x, y","say ""z"""\n\n1,\n'), [
      ['a', 'b'],
      ['x, y', 'say "z"'],
      ['1', ''],
    ]);
    assert.deepEqual(rowsOfCsv('a\tb\n1,5\t2'), [
      ['a', 'b'],
      ['1,5', '2'],
    ]);
    assert.deepEqual(rowsOfCsv(''), []);
  });

  it('come back as they were written, whatever they hold', () => {
    const cell = fc.string().map((text) => `x${text.replaceAll('\t', '')}`);
    fc.assert(
      fc.property(fc.array(fc.array(cell, {minLength: 1}), {minLength: 1}), (table) => {
        const text = table.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n');
        assert.deepEqual(rowsOfCsv(text), table);
      }),
    );
  });

  it('never throw', () => fc.assert(fc.property(fc.string(), (text) => void rowsOfCsv(text))));
});
