import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {csvParseRows} from 'd3-dsv';
import {locate} from '../../src/cli/locate.js';
import {describeProblem} from '../../src/cli/problems.js';
import {TableError, readTable} from '../../src/dataset/tables/tables.js';
import type {TableName} from '../../src/dataset/tables/tables.js';

describe('a table', () => {
  const header = 'place,start,literal';
  const read = (table: TableName, csv: string) => readTable(table, csvParseRows(csv));

  it('is read into rows with their origin', () => {
    const [row] = read('mentions', `${header}\nyuehu,12,"月湖,西"\n`);
    assert.equal(row.text('literal'), '月湖,西');
    assert.equal(row.offset('start'), 12);
    assert.deepEqual(row.origin, {table: 'mentions', row: 2});
  });

  const unreadable: readonly (readonly [() => unknown, string])[] = [
    [() => read('mentions', 'place,start\n'), 'mentions row 1: the header lacks literal'],
    [() => read('mentions', `${header},place,note\n`), 'the table has no column "note"; the header repeats place'],
    [
      () => read('observations', 'indicator,period,role,relation,start,literal,quote\n'),
      'observations row 1: the header lacks value.',
    ],
    [() => read('mentions', `${header}\nyuehu,12,月湖,西\n`), 'mentions row 2: 4 cells under 3 columns'],
    [() => read('mentions', `${header}\n,1,x`)[0].text('place'), 'mentions row 2 place: the cell is empty'],
    [() => read('mentions', `${header}\na,,x`)[0].offset('start'), 'mentions row 2 start: "" is not an offset'],
    [() => read('mentions', `${header}\na,1e3,x`)[0].number('start'), '"1e3" is not a number'],
    [() => read('mentions', `${header}\na,1,x`)[0].word('place', ['b', 'c']), 'Choose one of b, c.'],
  ];
  for (const [reading, message] of unreadable)
    it(`that cannot be read says: ${message}`, () =>
      assert.throws(reading, (error) => error instanceof TableError && error.message.includes(message)));

  it('has problems with row and column', () => {
    const problem = {path: 'indicators[3].name.zh', message: 'it is wrong', advice: 'Correct it.'};
    const rows = new Map([['indicators[3]', {table: 'indicators', row: 5}]]);
    assert.equal(describeProblem(problem, rows), 'indicators row 5 name_zh: it is wrong. Correct it.');
    assert.equal(describeProblem(problem), 'indicators[3].name.zh: it is wrong. Correct it.');
    const nested = {...problem, path: 'projects[0].milestones[1].source.quote'};
    const row = new Map([['projects[0].milestones[1]', {table: 'milestones', row: 9}]]);
    assert.equal(describeProblem(nested, row), 'milestones row 9 quote: it is wrong. Correct it.');
  });
});

describe('the finder of starts', () => {
  const line = '新增学位4680个,新增托位977个,新增学位若干';

  it('places a literal by a quote that occurs once', () => {
    assert.deepEqual(locate('4680个', '新增学位4680个', line), {start: 4});
    assert.deepEqual(locate('977个', '', line), {start: 14});
  });

  it('leaves in doubt a quote that occurs twice or not at all', () => {
    assert.match(JSON.stringify(locate('学位', '新增学位', line)), /stands at 0, 19/);
    assert.match(JSON.stringify(locate('x', 'x', line)), /not in the text/);
    assert.match(JSON.stringify(locate('新增', '新增学位4680个,新增托位', line)), /stands at 0, 10/);
    assert.match(JSON.stringify(locate('托位', '新增学位4680个', line)), /lacks/);
  });
});
