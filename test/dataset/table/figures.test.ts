import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {isBlank} from '../../../src/dataset/table/grid.js';
import type {Grid} from '../../../src/dataset/table/grid.js';
import {isReport, yearOf} from '../../../src/dataset/query/report.js';
import {readFigures} from '../../../src/dataset/table/figures.js';
import {readCell} from '../../../src/dataset/phrase/cell.js';
import {isUnit} from '../../../src/dataset/phrase/units.js';
import {cellPeriod} from '../../../src/dataset/table/period.js';
import {actualOf, comparisonOf, readingsOf, targetOf} from '../../../src/dataset/query/figures.js';

const grid = (headers: string[], ...rows: string[][]): Grid => ({caption: '', headers, rows});
const pair = ['指标', '2022年实际', '2023年目标'];
const facts = (table: Grid) =>
  readFigures(table).data.observations.map(({id, relation, value}) => [id, relation, value]);
/** The quantity of a cell under a unit; undefined where it is refused. */
const cellNumber = (cell: string, unit: string) => {
  const reading = readCell(cell, unit);
  return 'quantity' in reading ? reading.quantity : undefined;
};
const problems = (table: Grid) => readFigures(table).problems.map(({zh}) => zh);

describe('a cell', () => {
  it('is read with the grammar of the report, in its own unit', () => {
    for (const [cell, value, relation, unit] of [
      ['13.3%', 13.3, 'eq', '%'],
      ['１３．３％', 13.3, 'eq', '%'],
      ['1500亿元', 150_000_000_000, 'eq', '元'],
      ['8%以上', 8, 'ge', '%'],
      ['9700余名', 9700, 'gt', '名'],
      ['≥ 8 %', 8, 'ge', '%'],
      ['at least 8%', 8, 'ge', '%'],
      ['8 percent', 8, 'eq', '%'],
      ['over 1.5 billion yuan', 1_500_000_000, 'gt', '元'],
    ] as const) {
      const number = cellNumber(cell, '');
      assert.deepEqual([number?.value, number?.relation, number?.unit], [value, relation, unit], cell);
    }
  });

  it('without a unit takes the table’s, with its scale and without drift', () => {
    const number = (cell: string, unit: string) => {
      const read = cellNumber(cell, unit)!;
      return [read.value, read.unit];
    };
    assert.deepEqual(number('117.1', '亿元'), [11_710_000_000, '元']);
    assert.deepEqual(number('0.7', '万人'), [7000, '人']);
    assert.deepEqual(number('1.1', 'million yuan'), [1_100_000, '元']);
    assert.deepEqual(number('13.3', '%'), [13.3, '%']);
    assert.deepEqual(number('5亿元', '%'), [500_000_000, '元']);
  });

  it('that is not a number has no value', () => {
    for (const cell of ['约一半', '与上年持平', '3/4', 'x']) assert.equal(cellNumber(cell, ''), undefined, cell);
  });

  it('is a unit only where it is known as one', () => {
    for (const unit of ['%', '亿元', '万人', '个', '平方米', 'million yuan', 'people']) assert.ok(isUnit(unit), unit);
    for (const word of ['新增', '含农村', '', 'new']) assert.ok(!isUnit(word), word);
  });
});

describe('a period', () => {
  for (const [text, edtf] of [
    ['2023', '2023'],
    ['2023年', '2023'],
    ['2023年11月', '2023-11'],
    ['2023 年 11 月底', '2023-11'],
    ['截至2023年11月5日', '2023-11-05'],
    ['2023-06', '2023-06'],
    ['2023/6/30', '2023-06-30'],
    ['2023年1—11月', '2023-11'],
    ['2023年前三季度', '2023-09'],
    ['2023年上半年', '2023-06'],
    ['2023 Q2', '2023-06'],
    ['Q3 2023', '2023-09'],
    ['Nov 2023', '2023-11'],
    ['as of November 2023', '2023-11'],
    ['5 Nov. 2023', '2023-11-05'],
  ])
    it(`“${text}” is ${edtf}`, () => assert.equal(cellPeriod(text), edtf));

  for (const text of ['', '去年', '2023年13月', '2023-02-42', 'May', 'Foo 2023', '23年'])
    it(`“${text}” is none`, () => assert.equal(cellPeriod(text), undefined));
});

describe('a row for each indicator', () => {
  const table = grid([...pair, '来源'], ['投资增速', '13.3%', '8%以上', '统计局'], ['新增就业', '9700余名', '—', '']);

  it('is its result and its target', () => {
    assert.deepEqual(facts(table), [
      ['投资增速.2022.actual', 'eq', 13.3],
      ['投资增速.2023.target', 'ge', 8],
      ['新增就业.2022.actual', 'gt', 9700],
    ]);
    assert.deepEqual(problems(table), []);
  });

  it('may be compared, being one row of one page, and says who gives it', () => {
    const {data} = readFigures(table);
    assert.equal(comparisonOf(data, '投资增速')?.comparability, 'same');
    assert.equal(comparisonOf(data, '新增就业'), undefined);
    assert.deepEqual(targetOf(data, '投资增速')?.source, {cell: '8%以上', provider: '统计局'});
  });

  it('invents no report, quote or section', () => {
    const {report, observations} = readFigures(table).data;
    assert.ok(!isReport(report));
    assert.deepEqual(Object.keys(report), ['title', 'year']);
    assert.ok(observations.every(({source}) => !('quote' in source) && !('section' in source)));
    assert.equal(report.title.zh, '数据由页面提供');
  });

  it('has English headers too, and a year that only one header names', () => {
    assert.deepEqual(facts(grid(['Indicator', 'Last year', '2024 target'], ['Jobs', '12,000', 'over 11,000'])), [
      ['Jobs.2023.actual', 'eq', 12_000],
      ['Jobs.2024.target', 'gt', 11_000],
    ]);
    assert.deepEqual(
      facts(grid(['Name', '2022', '2023 goal'], ['Jobs', '1', '2'])).map(([id]) => id),
      ['Jobs.2022.actual', 'Jobs.2023.target'],
    );
  });

  it('has no year where the table gives none, but that of its caption', () => {
    const bare = grid(['指标', '实际', '目标'], ['就业', '1', '2']);
    assert.deepEqual(
      facts(bare).map(([id]) => id),
      ['就业..actual', '就业..target'],
    );
    assert.equal(yearOf(readFigures(bare).data.report), '');
    assert.deepEqual(
      facts({...bare, caption: '2024年实事'}).map(([id]) => id),
      ['就业.2023.actual', '就业.2024.target'],
    );
  });

  it('takes its unit from a column, from its header or from its name', () => {
    const unit = (table: Grid) => readFigures(table).data.indicators.map(({unit, name}) => [name.zh, unit]);
    assert.deepEqual(unit(grid([...pair, '单位'], ['投资', '1', '2', '亿元'])), [['投资', '元']]);
    assert.deepEqual(unit(grid(['指标', '2022年实际（%）', '2023年目标（%）'], ['投资', '1', '2'])), [
      ['投资', 'percent'],
    ]);
    assert.deepEqual(unit(grid(pair, ['投资（亿元）', '1', '2'], ['就业（新增）', '1', '2'])), [
      ['投资', '元'],
      ['就业（新增）', ''],
    ]);
  });

  it('is named by the first column, whatever that is called; by the caption where it is alone', () => {
    assert.deepEqual(
      facts(grid(['', '2023年目标'], ['就业', '2'], ['停车位', '3'])).map(([id]) => id),
      ['就业.2023.target', '停车位.2023.target'],
    );
    assert.deepEqual(
      facts({...grid(['2022年实际', '2023年目标'], ['1', '2']), caption: '就业'}).map(([id]) => id),
      ['就业.2022.actual', '就业.2023.target'],
    );
  });

  it('has a problem with row and column where a cell is not a number, and the rest is read', () => {
    const spoilt = grid(pair, ['甲', '13.3%', '8%以上'], ['乙', '5%', '约一半'], ['丙', '一般', '3%']);
    assert.deepEqual(problems(spoilt), [
      '第2行“2023年目标”：“约一半”没有给出确切的数字，请写成如“100家左右”“0.03%”。',
      '第3行“2022年实际”：“一般”没有给出数字。',
    ]);
    assert.equal(facts(spoilt).length, 4);
  });

  it('has a problem where a name occurs twice, a name is missing, or units differ', () => {
    assert.deepEqual(problems(grid(pair, ['甲', '1%', ''], ['甲', '2%', ''])), ['第2行“2022年实际”：“甲”已有一行。']);
    assert.deepEqual(problems(grid(pair, ['', '1%', ''], ['甲', '2%', ''])), ['第1行没有名称。']);
    assert.deepEqual(problems(grid(pair, ['甲', '1%', '2人'])), ['“甲”：“2人”与同项的单位不同。']);
    assert.deepEqual(problems(grid(pair, ['甲', '117亿元', '130'])), ['“甲”：“130”没有单位。']);
  });

  it('has a problem where a column of numbers has no meaning, but not where a column of remarks has none', () => {
    const table = grid([...pair, '2019年', '备注'], ['甲', '1', '2', '3', '见附表']);
    assert.deepEqual(problems(table), ['“2019年”一列没有用到。']);
  });
});

describe('a row for each period', () => {
  const table = {
    ...grid(
      ['时期', '数值', '来源'],
      ['2022年', '13.3%', ''],
      ['2023年目标', '8%以上', ''],
      ['2023年6月', '9.1%', '统计局'],
      ['2023年3月', '7%', ''],
    ),
    caption: '投资增速',
  };

  it('is a result before the target’s year, and a reading within it', () => {
    const {data} = readFigures(table);
    assert.equal(actualOf(data, '投资增速')?.value, 13.3);
    assert.equal(targetOf(data, '投资增速')?.relation, 'ge');
    assert.deepEqual(
      readingsOf(data, '投资增速').map(({period, value}) => [period, value]),
      [
        ['2023-03', 7],
        ['2023-06', 9.1],
      ],
    );
  });

  it('must be exact where it is a reading, and be of a period', () => {
    const spoilt = {...table, rows: [...table.rows, ['2023年8月', '约9%', ''], ['最近', '9%', '']]};
    assert.deepEqual(problems(spoilt), ['第5行“数值”：进度须为确数，“约9%”不是。', '第6行“时期”：“最近”不是时期。']);
  });
});

describe('a table', () => {
  it('of two columns without headers is read on its side', () => {
    const table = {...grid(['2022年实际', '13.3%'], ['2023年目标', '8%以上']), caption: '投资增速'};
    assert.deepEqual(facts(table), [
      ['投资增速.2022.actual', 'eq', 13.3],
      ['投资增速.2023.target', 'ge', 8],
    ]);
  });

  it('with unknown headers gives no figures, and the problem names its headers', () => {
    const {data, problems} = readFigures(grid(['球队', '积分'], ['甲', '3']));
    assert.deepEqual(data.indicators, []);
    assert.match(problems[0].zh, /没有读懂表头“球队”、“积分”/);
  });

  const cell = fc.oneof(
    fc.string({unit: 'binary', maxLength: 12}),
    fc.constantFrom(
      '8%以上',
      '1500亿元',
      '9700余名',
      '约八成',
      '',
      '—',
      '2023',
      '≥ 8 %',
      '__proto__',
      'constructor',
      '2023年11月',
    ),
  );
  const header = fc.oneof(cell, fc.constantFrom(...pair, '时期', '数值', '单位', '来源', 'Target', '2021', '备注'));
  const anyGrid = fc
    .record({
      caption: cell,
      headers: fc.array(header, {maxLength: 6}),
      rows: fc.array(fc.array(cell, {maxLength: 6}), {maxLength: 6}),
    })
    .map(({headers, rows, ...rest}) => ({
      ...rest,
      headers,
      rows: rows.map((row) => headers.map((_, index) => row[index] ?? '')),
    }));

  it('of anything at all never throws, and gives sound figures', () => {
    fc.assert(
      fc.property(anyGrid, (table) => {
        const {data} = readFigures(table);
        const ids = data.indicators.map(({id}) => id);
        assert.equal(new Set(ids).size, ids.length);
        const observationIds = data.observations.map(({id}) => id);
        assert.equal(new Set(observationIds).size, observationIds.length);
        for (const {indicator, value} of data.observations)
          assert.ok(ids.includes(indicator) && Number.isFinite(value));
        for (const {actual, target} of data.comparisons)
          assert.ok([...actual, ...target].every((id) => observationIds.includes(id)));
      }),
    );
  });

  it('has a value or a problem for each cell', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), {minLength: 1, maxLength: 8}), (cells) => {
        const rows = cells.map(([actual, target], index) => [`第${index}项`, actual, target]);
        const {data, problems} = readFigures(grid(pair, ...rows));
        const filled = cells.flat().filter((text) => !isBlank(text)).length;
        assert.equal(data.observations.length + problems.length, filled);
      }),
    );
  });
});
