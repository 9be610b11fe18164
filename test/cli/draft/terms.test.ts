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

describe('the years of a draft', () => {
  it('are those since a year with which a part, a paragraph or a sentence begins', () => {
    const sums = '产值达到9亿元，年均增长4%；累计实施项目79项，引进资金3亿元。';
    const times = ['900000000 actual 2021', '4 actual 2018/2021', '79 actual 2018/2021', '300000000 actual 2018/2021'];
    assert.deepEqual(timesIn('一、本届政府工作回顾', '2018年以来，我们砥砺奋进。', sums), times);
    assert.deepEqual(timesIn('一、工作回顾', '2021年很不平凡。', `2018年以来，我们砥砺奋进。${sums}`), times);
  });

  it('are those of a term of which a paragraph is, so that what rose began before it', () =>
    assert.deepEqual(
      timesIn(
        '一、本届政府和2021年工作回顾',
        '这是负重拼搏、实力跃升的五年。产值从3亿元增长到9亿元，由全省第48位上升到第29位，考核位列全省甲类县第4位，规上企业487家，牛只培育规模达到2000头。',
      ),
      [
        ...['300000000 context 2016', '900000000 actual 2021', '48 context 2016', '29 actual 2021', '4 actual 2021'],
        ...['487 actual 2021', '2000 actual 2021'],
      ],
    ));

  it('are those of a term after a year, and of a multiple of a whole plan', () =>
    assert.deepEqual(
      timesIn(
        '一、工作回顾',
        '2021年，产值达到9亿元；五年来，增速6个季度位居全市第一、8个季度位居全省第一，年均增速达4%。五年完成工业投资3亿元，是“十二五”时期的2倍。',
      ).filter((time) => !time.startsWith('1 ')),
      [
        '900000000 actual 2021',
        '6 actual 2017/2021',
        '8 actual 2017/2021',
        '4 actual 2017/2021',
        '300000000 actual 2017/2021',
        '2 actual 2016/2021',
      ],
    ));

  it('are those of a term which a heading names beside its last year, where a paragraph speaks of it', () =>
    assert.deepEqual(
      timesIn(
        '一、区第八届人民政府及2021年工作回顾',
        '过去的五年，面对复杂形势，我们迎难而上。',
        '——五年奋勇争先。产值从3亿元预计增加到9亿元，年均增长4%；投资累计完成8亿元，是前五年的1.5倍。',
        '——在民生上再加力。新增学位900个，投入累计2亿元。',
        '2021年，我们新建公园3个。',
      ),
      [
        ...['300000000 context 2016', '900000000 actual 2021', '4 actual 2017/2021', '800000000 actual 2017/2021'],
        ...['1.5 actual 2017/2021', '900 actual 2017/2021', '200000000 actual 2017/2021', '3 actual 2021'],
      ],
    ));

  it('are four where a term has had four, also in the chapters on it', () =>
    assert.deepEqual(
      timesIn(
        '一、过去四年工作回顾',
        '四年来，我们砥砺奋进。',
        '（一）产业更强',
        '税收从2亿元提高至3亿元，累计完成9亿元。',
      ),
      ['200000000 context 2017', '300000000 actual 2021', '900000000 actual 2018/2021'],
    ));

  it('are those of a plan to whose end something is to add up, and the year of what is taken further', () => {
    assert.deepEqual(
      timesIn(
        '一、发展目标',
        '“十四五”时期的预期目标是：到2025年，产值达到9亿元，累计投入4亿元。',
        '加快推进现有8个产业项目、9个民生项目建设。',
      ),
      ['900000000 target 2025', '400000000 target 2021/2025', '8 target 2022', '9 target 2022'],
    );
  });

  it('are those over which something rose, and parts of one', () =>
    assert.deepEqual(
      timesIn(
        '一、工作回顾',
        '总量排名全省第62位，三年上升6个位次。12月初，安排补助5万元。稳中有进，前11个月，投资增长4%。',
      ),
      ['62 actual 2021', '6 actual 2019/2021', '50000 actual 2021-12', '4 actual 2021-01/2021-11'],
    ));
});

describe('the government of a draft', () => {
  const governmentOf = (...lines: readonly string[]) => readingOf(lines.join('\n')).facts.government;
  it('is that of the speaker’s line where the title names none', () =>
    assert.equal(governmentOf('2022年政府工作报告', '云溪区人民政府代区长 林某', '各位代表：'), '云溪区'));
  it('is that of the congress on a line of its own', () =>
    assert.equal(governmentOf('政府工作报告', '2022年1月15日', '在云溪县第九届人民代表大会上'), '云溪县'));
  it('is that of a district in a city, by its congress, its speaker or its title', () => {
    const opening = '现在，我代表区人民政府向大会报告工作。';
    assert.equal(governmentOf('政府工作报告', '——在滨江市云溪区第九届人民代表大会上', opening), '滨江市云溪区');
    assert.equal(governmentOf('政府工作报告', '滨江市云溪区人民政府代区长 林某', opening), '滨江市云溪区');
    assert.equal(governmentOf('滨江市云溪区2022年政府工作报告', '新建公园3个。'), '滨江市云溪区');
  });
  it('is none where the title has only a year', () =>
    assert.equal(governmentOf('2022年县政府工作报告', '新建公园3个。'), ''));

  it('are named by the lead of items with dashes, for each of them', () => {
    assert.deepEqual(
      timesIn('一、工作回顾', '“十三五”时期是不凡的五年。', '——产业更强。累计发放贷款7亿元，收入达到9亿元。'),
      ['700000000 actual 2016/2020', '900000000 actual 2020'],
    );
    assert.deepEqual(
      timesIn('一、2021年工作回顾', '五年来，我们团结奋斗。', '——产业更强。新建公园3个。', '——生态更好。新建公园4个。'),
      ['3 actual 2017/2021', '4 actual 2017/2021'],
    );
  });

  it('begin with the first session of a congress or the fight against poverty, but not with the year of one thing', () => {
    assert.deepEqual(timesIn('一、工作回顾', '县九届人大一次会议以来，累计新建公园3个。'), ['3 actual 2017/2021']);
    assert.deepEqual(timesIn('一、2021年工作回顾', '脱贫攻坚战打响以来，累计投入7亿元。'), [
      '700000000 actual 2016/2021',
    ]);
    assert.deepEqual(timesIn('一、过去五年工作回顾', '发展更快。产值2019年以来保持全市第二；累计新建公园3个。'), [
      '2 actual 2019/2021',
      '3 actual 2017/2021',
    ]);
  });
});
