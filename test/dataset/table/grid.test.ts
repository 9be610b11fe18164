import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  bracketed,
  cellProblem,
  excerpt,
  columnsByKind,
  isBlank,
  plain,
  transposed,
  yearIn,
} from '../../../src/dataset/table/grid.js';

const grid = {caption: '', headers: ['指标', '目标'], rows: [['投资', '约八成']]};

describe('a table as text', () => {
  it('is the same in full width and with any spacing', () => {
    assert.equal(plain(' ２０２２年\n 实际（％） '), '2022年 实际(%)');
  });

  it('has no value in a cell with a dash, a slash or a word for none', () => {
    for (const cell of ['', ' ', '-', '—', '——', '/', '…', '无', 'n/a', 'N/A', 'none']) assert.ok(isBlank(cell), cell);
    for (const cell of ['0', '不详', '-1', '8%']) assert.ok(!isBlank(cell), cell);
  });

  it('has a year where there is one, and only one', () => {
    assert.deepEqual(['2022年实际', 'FY 2023', '2022—2023', '目标', '120234', '2022年1月至2022年6月'].map(yearIn), [
      '2022',
      '2023',
      '',
      '',
      '',
      '2022',
    ]);
  });

  it('has a unit in brackets at the end', () => {
    assert.deepEqual(['投资（亿元）', 'Growth (%)', '目标', '(a) b'].map(bracketed), ['亿元', '%', '', '']);
  });

  it('has columns by the words of their headers, each of one kind', () => {
    const {value, name, other} = columnsByKind(
      ['Name', 'Value (%)', 'name and value', '?'],
      [
        ['name', /name/],
        ['value', /value$/],
      ],
    );
    assert.deepEqual(
      [name, value, other].map((columns) => columns.map(({index}) => index)),
      [[0, 2], [1], [3]],
    );
    assert.equal(value[0].unit, '%');
  });

  it('turned on its side has the first cell of each row for a header', () => {
    assert.deepEqual(transposed({caption: 'c', headers: ['2022年实际', '13.3%'], rows: [['2023年目标', '8%以上']]}), {
      caption: 'c',
      headers: ['2022年实际', '2023年目标'],
      rows: [['13.3%', '8%以上']],
      isTransposed: true,
    });
  });
});

describe('a problem', () => {
  it('names row and column', () => {
    assert.deepEqual(
      cellProblem(
        grid,
        1,
        '2023年目标',
        (_, locale) => ({zh: '“约八成”不是数字。', en: '“约八成” is not a number.'})[locale],
      ),
      {
        zh: '第2行“2023年目标”：“约八成”不是数字。',
        en: 'Row 2, “2023年目标”: “约八成” is not a number.',
      },
    );
  });

  it('names the cell as the page has it, in a table that was turned', () => {
    const on = {...grid, isTransposed: true};
    assert.equal(
      cellProblem(on, 0, '目标', (_, locale) => ({zh: '不好。', en: 'is bad.'})[locale]).en,
      '“目标”: is bad.',
    );
    assert.equal(
      cellProblem(on, 1, '目标', (_, locale) => ({zh: '不好。', en: 'is bad.'})[locale]).zh,
      '第3列“目标”：不好。',
    );
  });

  it('cites only the beginning of a long cell', () => {
    assert.equal(excerpt('八'.repeat(100)), `“${'八'.repeat(24)}…”`);
  });
});
