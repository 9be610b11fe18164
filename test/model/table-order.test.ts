import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import type {Table} from '../../src/model/layout.js';
import {nextOrder, numberOf, rowsInOrder} from '../../src/model/table-order.js';

const table = (cells: readonly string[], numeric = true): Table => ({
  caption: '',
  columns: [{label: '名称'}, {label: '数值', numeric}],
  rows: cells.map((cell, index) => [`r${index}`, cell]),
});
const sorted = (cells: readonly string[], descending: boolean, numeric = true) =>
  rowsInOrder(table(cells, numeric), {column: 1, descending}).map(([, cell]) => cell);

describe('The number in a cell', () => {
  const cells: [cell: string, value: number | undefined][] = [
    ['1.2万', 12_000],
    ['105亿元', 10_500_000_000],
    ['1.1万亿元', 1.1e12],
    ['至少8%', 8],
    ['≥ 8 %', 8],
    ['−3.5个百分点', -3.5],
    ['-3', -3],
    ['1,234,567', 1_234_567],
    ['10.5 billion yuan', 10_500_000_000],
    ['over 2 million', 2_000_000],
    ['１２', 12],
    ['3 millimetres', 3],
    ['0', 0],
    ['无数据', undefined],
    ['–', undefined],
    ['', undefined],
  ];
  for (const [cell, value] of cells) test(`“${cell}” is ${value}`, () => assert.equal(numberOf(cell), value));
});

describe('A table in order', () => {
  test('has numbers by their size, 万 and 亿 too', () => {
    assert.deepEqual(sorted(['9', '1.2万', '3亿', '100', '−5'], true), ['3亿', '1.2万', '100', '9', '−5']);
    assert.deepEqual(sorted(['9', '1.2万', '3亿', '100', '−5'], false), ['−5', '9', '100', '1.2万', '3亿']);
  });

  test('has what is no number last, whichever way', () => {
    for (const descending of [true, false]) assert.equal(sorted(['无数据', '1', '–', '2'], descending)[3], '–');
    assert.deepEqual(sorted(['无数据', '2', '1'], false), ['1', '2', '无数据']);
  });

  test('has words as a Chinese dictionary has them', () => {
    assert.deepEqual(sorted(['望春', '古林', '月湖'], false, false), ['古林', '望春', '月湖']);
  });

  test('takes a column of numbers for one where nobody says so', () => {
    assert.deepEqual(sorted(['1.5万人', '900人', '无'], true, false), ['1.5万人', '900人', '无']);
  });

  test('leaves equal rows as they are', () => {
    const rows = rowsInOrder(table(['1', '1', '2', '1']), {column: 1, descending: true});
    assert.deepEqual(
      rows.map(([name]) => name),
      ['r2', 'r0', 'r1', 'r3'],
    );
  });

  test('begins with the greatest number or the first word, turns round, and goes back to the figure’s own order', () => {
    const numbers = table(['1', '2']);
    const first = nextOrder(numbers, undefined, 1);
    assert.deepEqual(first, {column: 1, descending: true});
    const second = nextOrder(numbers, first, 1);
    assert.deepEqual(second, {column: 1, descending: false});
    assert.equal(nextOrder(numbers, second, 1), undefined);
    assert.deepEqual(nextOrder(numbers, second, 0), {column: 0, descending: false});
  });

  test('loses no row, whatever the cells are', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.boolean(), fc.boolean(), (cells, descending, numeric) => {
        assert.deepEqual(sorted(cells, descending, numeric).sort(), [...cells].sort());
      }),
    );
  });
});
