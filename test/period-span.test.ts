import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {spanOfPeriod} from '../src/model/period-span.js';
import {periodWords} from '../src/model/period.js';

describe('a period', () => {
  const cases: [string, ReturnType<typeof spanOfPeriod>][] = [
    ['2022', {from: 2022, to: 2023, open: 'none'}],
    ['2022~', {from: 2022, to: 2023, open: 'none'}],
    ['../2023-06~', {from: 2023, to: 2023.5, open: 'start'}],
    ['../2023', {from: 2023, to: 2024, open: 'start'}],
    ['2023-07/..', {from: 2023.5, to: 2024, open: 'end'}],
    ['2022/2023', {from: 2022, to: 2024, open: 'none'}],
    ['2022-12-31', {from: 2022 + 371 / 372, to: 2023, open: 'none'}],
    ['2022-13', undefined],
    ['2023/2022', undefined],
    ['soon', undefined],
    ['', undefined],
    ['../..', undefined],
    ['2022/2023/2024', undefined],
  ];
  for (const [edtf, span] of cases)
    it(`${edtf || 'of no text'} covers ${span ? `${span.from} to ${span.to}` : 'nothing'}`, () =>
      assert.deepEqual(spanOfPeriod(edtf), span));

  it('that ends a year never reaches into the next', () => {
    for (let year = 1900; year < 2100; year++) assert.equal(spanOfPeriod(`${year}-12`)!.to, year + 1);
  });
});

describe('the words of a period', () => {
  const cases: [string, string, string][] = [
    ['../2023', '2023年底前', 'by the end of 2023'],
    ['2022/2023-06', '2022年至2023年6月', '2022 to June 2023'],
    ['2023-07/..', '2023年7月起', 'from July 2023'],
    ['one day', 'one day', 'one day'],
    ['2022/2023/2024', '2022/2023/2024', '2022/2023/2024'],
  ];
  for (const [edtf, zh, en] of cases)
    it(`${edtf} are ${zh} and ${en}`, () => {
      assert.equal(periodWords(edtf, 'zh'), zh);
      assert.equal(periodWords(edtf, 'en'), en);
    });
});
