import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {spanOfPeriod} from '../../../src/model/words/period-span.js';
import {roughPeriodWords} from '../../../src/model/words/period-words.js';

describe('a period', () => {
  const cases: [string, ReturnType<typeof spanOfPeriod>][] = [
    ['2022', {from: 2022, to: 2023, open: 'none', soft: 'none'}],
    ['2022~', {from: 2022, to: 2023, open: 'none', soft: 'both'}],
    ['../2023-06~', {from: 2023, to: 2023.5, open: 'start', soft: 'both'}],
    ['../2023', {from: 2023, to: 2024, open: 'start', soft: 'start'}],
    ['2023-07/..', {from: 2023.5, to: 2024, open: 'end', soft: 'end'}],
    ['2022/2023', {from: 2022, to: 2024, open: 'none', soft: 'none'}],
    ['2022-12-31', {from: 2022 + 371 / 372, to: 2023, open: 'none', soft: 'none'}],
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
    ['2023', '2023年', '2023'],
    ['2023-02-01', '2023年2月1日', '1 February 2023'],
    ['../2023-06~', '最迟2023年6月前后', 'by about June 2023'],
    ['2023?', '可能2023年', 'perhaps 2023'],
    ['2023-06%', '可能2023年6月前后', 'perhaps about June 2023'],
    ['2023-21', '2023年春季', 'spring 2023'],
    ['../2023-22', '最迟2023年夏季', 'by summer 2023'],
    ['2023-33', '2023年第一季度', 'first quarter of 2023'],
    ['2023-40/2023-41', '2023年上半年至2023年下半年', 'first half of 2023 to second half of 2023'],
    ['../2023-40', '2023年上半年底前', 'by the end of the first half of 2023'],
    ['2023~/2025', '2023年前后至2025年', 'about 2023 to 2025'],
    ['../2023~', '最迟2023年前后', 'by about 2023'],
    ['../2023-40~', '最迟2023年上半年前后', 'by about the first half of 2023'],
    ['202X', '2020年代', 'the 2020s'],
    ['20XX', '2000—2099年', '2000–2099'],
    ['2023-XX', '2023年', '2023'],
    ['/2023-06', '最迟2023年6月', 'by June 2023'],
    ['../2023-06-30', '2023年6月30日前', 'by 30 June 2023'],
    ['one day', 'one day', 'one day'],
    ['2022/2023/2024', '2022/2023/2024', '2022/2023/2024'],
  ];
  for (const [edtf, zh, en] of cases)
    it(`${edtf} are ${zh} and ${en}`, () => {
      assert.equal(roughPeriodWords(edtf, 'zh'), zh);
      assert.equal(roughPeriodWords(edtf, 'en'), en);
    });
});
