import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readingOf} from '../../fixtures/short-report.js';

/** Value, role and period of each number in a report of 2022 with a part under a heading. */
const timesIn = (heading: string, ...lines: readonly string[]) =>
  readingOf(
    ['云溪区政府工作报告', '——2022年1月10日在云溪区第九届人民代表大会第一次会议上', heading, ...lines].join('\n'),
  ).findings.map(({value, role, period}) => `${value} ${role} ${period}`);

describe('the parts of a draft on a term of office', () => {
  it('look back where their heading or first words do, though the heading speaks of striving', () => {
    const goals = ['一、同心同德，奋力谱写新篇章', '今年，我们要新建公园3个。'];
    const results = ['一、风雨兼程，奋力谱写新篇章', '过去五年，是不凡的五年。', '新建公园3个。'];
    const looked = ['一、回首过往，奋力谱写新篇章', '新建公园3个。'];
    assert.deepEqual(timesIn(goals[0], ...goals.slice(1)), ['3 target 2022']);
    assert.deepEqual(timesIn(results[0], ...results.slice(1)), ['3 actual 2017/2021']);
    assert.deepEqual(timesIn(looked[0], ...looked.slice(1)), ['3 actual 2021']);
  });

  it('hold for the chapters in them', () =>
    assert.deepEqual(timesIn('一、过去五年工作回顾', '（一）产业更强', '新建公园3个。财政收入达到9亿元。'), [
      '3 actual 2017/2021',
      '900000000 actual 2021',
    ]));

  it('tell of growth over all their years, unless it is since the year before', () =>
    assert.deepEqual(timesIn('一、过去五年工作回顾', '人均收入增长32%，园区企业由4家增加到24家。税收同比增长7%。'), [
      '32 actual 2017/2021',
      '4 context 2016',
      '24 actual 2021',
      '7 actual 2021',
    ]));

  it('compare with an earlier plan or year, which is not the time of what follows', () =>
    assert.deepEqual(
      timesIn(
        '一、工作回顾',
        '五年来，收入达到4万元，是“十二五”末的2倍，年均增长9%；产值超过90亿元，达到2016年末的近3倍，投资增长6%。',
      ),
      ['40000 actual 2021', '2 actual 2021', '9 actual 2017/2021', '9000000000 actual 2021', '3 actual 2021', '6 actual 2017/2021'],
    )); // prettier-ignore
});

describe('the government of a draft', () => {
  const governmentOf = (...lines: readonly string[]) => readingOf(lines.join('\n')).facts.government;
  it('is that of the speaker’s line where the title names none', () =>
    assert.equal(governmentOf('2022年政府工作报告', '云溪区人民政府代区长 林某', '各位代表：'), '云溪区'));
  it('is that of the congress on a line of its own', () =>
    assert.equal(governmentOf('政府工作报告', '2022年1月15日', '在云溪县第九届人民代表大会上'), '云溪县'));
  it('is none where the title has only a year', () =>
    assert.equal(governmentOf('2022年县政府工作报告', '新建公园3个。'), ''));
});
