import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readingOf} from '../../fixtures/short-report.js';

/** Value, role and period of each number in a report of 2022 with a part under a heading. */
const timesIn = (heading: string, ...lines: readonly string[]) =>
  readingOf(
    ['云溪区政府工作报告', '——2022年1月10日在云溪区第九届人民代表大会第一次会议上', heading, ...lines].join('\n'),
  ).findings.map(({value, role, period}) => `${value} ${role} ${period}`);

const term = '一、过去五年工作回顾';

describe('the years that earlier words of a paragraph leave in force', () => {
  it('are those of a first change for the changes and levels after it', () => {
    const first = '税收由2016年的3亿元增加到2020年的5亿元。';
    assert.deepEqual(timesIn(term, `${first}产值由8亿元增加到9亿元，居全市第2位。`), [
      ...['300000000 context 2016', '500000000 actual 2020'],
      ...['800000000 context 2016', '900000000 actual 2020', '2 actual 2020'],
    ]);
    assert.deepEqual(timesIn(term, `${first}2021年，产值达到9亿元。`).at(-1), '900000000 actual 2021');
  });

  it('are those of one year to the end of its sentence', () =>
    assert.deepEqual(timesIn(term, '五年来，产值年均增长7%。其中，2021年税收增长9%；出口增长8%。'), [
      '7 actual 2017/2021',
      '9 actual 2021',
      '8 actual 2021',
    ]));

  it('are all of a term for a sum, for shares of counts and for the answers to proposals', () => {
    assert.deepEqual(timesIn(term, '五年来，累计完成税收3亿元。完成工业投资5亿元，年均增长6%。'), [
      ...['300000000 actual 2017/2021', '500000000 actual 2017/2021', '6 actual 2017/2021'],
    ]);
    assert.deepEqual(timesIn(term, '五年来，引进内资项目3个、外资项目5个，分别占全市的49%、81%。'), [
      ...['3 actual 2017/2021', '5 actual 2017/2021', '49 actual 2017/2021', '81 actual 2017/2021'],
    ]);
    assert.deepEqual(timesIn(term, '五年来，办理建议53件、提案44件，办复率均为100%。').at(-1), '100 actual 2017/2021');
  });

  it('are a part of the year on which a paragraph of a plan looks back', () => {
    const heading = '二、2022年工作安排';
    assert.deepEqual(timesIn(heading, '2022年一季度，云溪经济逆势上扬。初步预计，产值增长7%；税收增长9%。'), [
      '7 actual 2022-01/2022-03',
      '9 actual 2022-01/2022-03',
    ]);
    assert.deepEqual(timesIn(heading, '2022年一季度，力争产值增长7%。'), ['7 target 2022']);
  });

  it('are a quarter that words name', () =>
    assert.deepEqual(timesIn('一、2021年工作回顾', '第二季度，产值增长7%。三季度税收增长9%，比二季度快2个百分点。'), [
      '7 actual 2021-04/2021-06',
      '9 actual 2021-07/2021-09',
      '2 actual 2021-07/2021-09',
    ]));
});
