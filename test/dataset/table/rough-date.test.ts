import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseEdtf} from '../../../src/dataset/edtf.js';
import {roughDate} from '../../../src/dataset/table/rough-date.js';
import {roughPeriodWords} from '../../../src/model/words/period-words.js';

/** `2023年6月 2023-06`: what is written, and what it is, beside a table of 2024. */
const table = (rows: string): [written: string, edtf: string][] =>
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [edtf, ...written] = row.trim().split(/\s*\|\s*/);
      return written.map((one): [string, string] => [one, edtf]);
    });

const known = table(`
  2023        | 2023年 | 2023年度 | ２０２３年 | 二〇二三年
  2023-06     | 2023年6月 | 2023 年 6 月 | 2023.6 | 2023/6 | 2023/06 | 2023-6 | 202306 | 2023年6月份 | June 2023 | Jun. 2023 | 二〇二三年六月
  2023-06-30  | 2023年6月30日 | 2023年6月30号 | 2023.06.30 | 2023/6/30 | 20230630 | 30 June 2023 | June 30, 2023
  2023-10-21  | 二○二三年十月二十一日
  2023-40     | 2023年上半年 | H1 2023 | 2023H1 | first half of 2023
  2023-41     | 2023年下半年 | second half of 2023
  2023-33     | 2023年第一季度 | 2023年一季度 | 2023年1季度 | Q1 2023 | 2023Q1
  2023-36     | 2023年四季度 | fourth quarter of 2023
  2023-21     | 2023年春季 | 2023年春 | spring 2023
  2023-12~    | 2023年底 | 2023年年底 | 2023年末 | end of 2023 | the end of 2023
  2023-01~    | 2023年初 | early 2023
  ../2023     | 2023年底前 | 2023年年底前 | by the end of 2023 | by 2023
  ../2023~    | 2023年前
  ../2023-06  | 最迟2023年6月 | 2023年6月底前 | 2023年6月前 | 2023年6月底之前 | by June 2023 | before the end of June 2023
  ../2023-40  | 2023年上半年前
  ../2023-06~ | 2023年汛期前 | 2023年主汛期前 | 最迟2023年6月前后 | 不晚于2023年6月左右 | by about June 2023
  2023-06~    | 2023年6月左右 | 2023年6月前后 | 约2023年6月 | about June 2023
  2023?       | 2023年（暂定） | 可能2023年 | perhaps 2023
  2023-06%    | 暂定2023年6月左右
  2023/..     | 2023年起 | since 2023
  2023-06/..  | 2023年6月起 | from June 2023
  2023/2025   | 2023年至2025年 | 2023-2025年 | 2023—2025 | 2023～2025年 | 2023 to 2025
  2023-03/2023-06 | 2023年3月至6月 | 2023年3—6月 | March to June 2023
  2023-03/2024-05 | 2023年3月—2024年5月 | 2023.3-2024.5
  ../2024-06  | 6月底前 | 6月前
  ../2024     | 年底前
  2024-06     | 6月 | 六月 | 今年6月
  2024-03/2024-06 | 3-6月
  2024-40     | 上半年
`);

describe('a date as people write it', () => {
  for (const [written, edtf] of known)
    it(`${written} is ${edtf}`, () => assert.equal(roughDate(written, '2024'), edtf));

  it('has no year of its own where the table has none', () => {
    for (const text of ['6月底前', '6月', '年底前', '上半年', '3-6月', 'June', '汛期前'])
      assert.equal(roughDate(text), undefined, text);
  });

  for (const text of [
    '',
    'soon',
    '待定',
    '2023年13月',
    '0000',
    '0000年',
    '0000/2024',
    '2023年2月30日',
    '春节前',
    '6',
    '12',
    'abc 2023',
    '前',
    '起',
    '年',
  ])
    it(`“${text}” is none`, () => assert.equal(roughDate(text, '2024'), undefined));

  it('is read back from the words that a figure says it in, in Chinese', () => {
    const year = fc.integer({min: 1990, max: 2050}).map(String);
    const part = fc.constantFrom('', '-01', '-06', '-12', '-33', '-36', '-40', '-41', '-06-30', '-22');
    const date = fc.tuple(year, part).map((parts) => parts.join(''));
    fc.assert(
      fc.property(date, fc.constantFrom('', '~', '?', '%'), fc.boolean(), (text, rough, isDeadline) => {
        // A deadline that is a season or a day has no end of its own to be the end of.
        const edtf = (isDeadline ? '../' : '') + text + rough;
        assert.equal(roughDate(roughPeriodWords(edtf, 'zh')), edtf, roughPeriodWords(edtf, 'zh'));
      }),
    );
  });

  it('is itself where it is EDTF already', () => {
    for (const text of [
      '2022',
      '2023-06',
      '2023~',
      '2023?',
      '../2023-06',
      '2023/2025',
      '2023-21',
      '2023-41',
      '202X',
      '2023/..',
    ])
      assert.equal(roughDate(text, '1999'), text);
  });

  it('never throws, and never gives what is no EDTF', () => {
    const pieces = fc.array(
      fc.constantFrom(
        ...'2023 年 6 月 底 前 约 至 - / . ~ ? 上半年 季度 一 十 by to June of 起 （暂定） 00 13 30 日'.split(' '),
      ),
      {maxLength: 7},
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((all) => all.join('')),
        ),
        fc.constantFrom('', '2024'),
        (text, year) => {
          const found = roughDate(text, year);
          assert.ok(found === undefined || parseEdtf(found), `${text}: ${found}`);
        },
      ),
      {numRuns: 3000},
    );
  });
});

describe('a date of a spreadsheet or a sentence', () => {
  for (const [text, edtf] of [
    ['2023-06-01T00:00:00Z', '2023-06-01'],
    ['2023-06-01 00:00:00', '2023-06-01'],
    ['2023/6/1 8:30', '2023-06-01'],
    ['2021年至今', '2021/..'],
    ['年内', '2024'],
    ['2023年内', '2023'],
    ['2023年6月开工', '2023-06'],
    ['2023年底建成投用', '2023-12~'],
  ])
    it(`“${text}” is ${edtf}`, () => assert.equal(roughDate(text, '2024'), edtf));
});
