import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {yearOf} from '../../../src/dataset/query/report.js';
import {readFigures} from '../../../src/dataset/table/figures.js';
import {gridOfCsv, gridOfRows, unitOfTitle} from '../../../src/dataset/table/heading-rows.js';

const table = (...rows: string[][]) => readFigures(gridOfCsv(rows)).data;
const facts = (...rows: string[][]) =>
  table(...rows).observations.map(({id, relation, value}) => `${id} ${relation} ${value}`);

describe('the headings of a table', () => {
  it('may give the target and the result of one year', () => {
    assert.deepEqual(facts(['指标', '2023年目标', '2023年完成'], ['投资', '8%以上', '9.1%']), [
      '投资.2023.actual eq 9.1',
      '投资.2023.target ge 8',
    ]);
    assert.equal(yearOf(table(['指标', '2023年目标', '2023年完成'], ['投资', '8%', '9%']).report), '2023');
  });

  it('never take a part of a year for the year, nor compare the two', () => {
    for (const [header, period] of [
      ['2023年1-6月实际', '2023-01/2023-06'],
      ['2023年上半年', '2023-01/2023-06'],
      ['2023年前三季度完成', '2023-01/2023-09'],
      ['2023年6月', '2023-06'],
    ]) {
      const {observations, comparisons} = table(['指标', header, '2023年目标'], ['投资', '5亿元', '9亿元']);
      assert.equal(observations[0].period, period, header);
      assert.equal(comparisons[0].comparability, 'none', header);
    }
  });

  it('keep the years of a pair, and compare two results', () => {
    assert.deepEqual(facts(['指标', '2023年实际', '2025年目标'], ['投资', '5%', '6%']), [
      '投资.2023.actual eq 5',
      '投资.2025.target eq 6',
    ]);
    const results = table(['指标', '2022年（亿元）', '2023年（亿元）'], ['投资', '5', '6']);
    assert.deepEqual(
      results.observations.map(({period, role, value}) => [period, role, value]),
      [
        ['2022', 'actual', 500_000_000],
        ['2023', 'actual', 600_000_000],
      ],
    );
    assert.deepEqual(results.comparisons[0].comparability, 'same');
  });

  it('stand below titles, and take the unit of a title', () => {
    const rows = [
      ['表1 主要指标', '', ''],
      ['', '', '单位：亿元'],
      ['指标', '2022年执行', '2023年预期'],
      ['投资', '5', '6'],
    ];
    assert.deepEqual(facts(...rows), ['投资.2022.actual eq 500000000', '投资.2023.target eq 600000000']);
    assert.deepEqual(unitOfTitle('主要指标（单位：万人）'), {unit: '万人', rest: '主要指标'});
    assert.equal(unitOfTitle('建设单位：某公司').unit, '');
  });

  it('of two rows are joined, with merged cells or with empty ones', () => {
    const merged = [
      {cells: ['指标', '2023年', ''], isHead: false, depth: 2},
      {cells: ['指标', '目标', '完成'], isHead: false, depth: 1},
      {cells: ['投资', '8%', '9%'], isHead: false, depth: 1},
    ];
    assert.deepEqual(gridOfRows(merged).headers, ['指标', '2023年 目标', '2023年 完成']);
    assert.deepEqual(facts(['指标', '2023年', ''], ['', '目标', '完成'], ['投资', '8%', '9%']), [
      '投资.2023.actual eq 9',
      '投资.2023.target eq 8',
    ]);
  });

  it('of a table on its side are periods', () => {
    assert.deepEqual(
      facts(['2023年实际', '增长5.2%'], ['2024年目标', '5%左右']).map((fact) => fact.slice(1)),
      ['2023.actual eq 5.2', '2024.target approx 5'].map((fact) => fact.slice(0)),
    );
  });
});

describe('a cell', () => {
  it('keeps footnote marks out of its number, and out of names', () => {
    assert.deepEqual(facts(['指标', '2023年目标'], ['停车位①', '105②'], ['就业', '1.2¹万人']), [
      '停车位.2023.target eq 105',
      '就业.2023.target eq 12000',
    ]);
  });
});
