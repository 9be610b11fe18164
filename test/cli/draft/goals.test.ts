import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figuresIn, readingOf, readingOfPlan, readingOfReview} from '../../fixtures/short-report.js';

const goals = ['生产总值增长8%以上', '城镇新增就业5.75万人', '粮食总产量稳定在30万吨以上'];
const read = ['生产总值增长率 ge 8 %', '城镇新增就业 eq 57500 人', '粮食总产量 ge 300000 吨'];

describe('the goals and plans of a draft', () => {
  it('are named without the words that promise them', () =>
    assert.deepEqual(figuresIn(readingOfPlan('财政收入确保完成90亿元、争取95亿元，加快推进现有8个产业项目建设。')), [
      '财政收入 eq 9000000000 元',
      '产业项目 eq 8 个',
    ]));
  it('are no results where a review tells what is planned for projects', () =>
    assert.deepEqual(
      readingOfReview('包装项目90个，年度计划投资9亿元，完成年度计划投资8亿元。').findings.map(({role}) => role),
      ['actual', 'context', 'actual'],
    ));
});

describe('the goals of a draft in short lines', () => {
  for (const mark of ['', '• ', '·', '● ', '1.'])
    it(`are numbers of the report, with the mark "${mark}" and without a full stop`, () => {
      const lines = goals.map((goal, at) => `${mark.replace('1', String(at + 1))}${goal}`);
      const text = [
        '云溪市2024年政府工作报告',
        '',
        '主要预期目标',
        '',
        ...lines,
        '',
        '一、坚持稳定增长',
        '新建公园4个。',
      ];
      const reading = readingOf(text.join('\n'));
      assert.deepEqual(figuresIn(reading).slice(0, 3), read);
      assert.deepEqual(
        reading.findings.map(({role, commitment}) => `${role} ${commitment ?? ''}`),
        ['target expected', 'target expected', 'target expected', 'target '],
      );
    });

  it('go on after the full stop of the first of them', () => {
    const lines = goals.map((goal) => `${goal}。`);
    const {findings} = readingOf(['2024年主要预期目标：', ...lines].join('\n'));
    assert.deepEqual(
      findings.map(({commitment}) => commitment),
      ['expected', 'expected', 'expected'],
    );
  });
});

describe('the ranks and factors of a draft', () => {
  const told: readonly (readonly [sentence: string, ...figures: string[]])[] = [
    ['税收收入增长9%、增幅全市第一。', '税收收入增长率 eq 9 %', '税收收入增幅位次 eq 1 位'],
    ['工业产值450亿元、全省第三。', '工业产值 eq 45000000000 元', '工业产值位次 eq 3 位'],
    ['地区生产总值突破千亿大关，总量、增速分别居全市第二、第一位。', '地区生产总值 gt 100000000000 元', '地区生产总值总量位次 eq 2 位', '地区生产总值增速位次 eq 1 位'],
    ['财政收入翻了一番多。', '财政收入倍数 gt 2 倍'],
    ['二氧化硫、氮氧化物排放量分别削减12%、15%。', '二氧化硫排放量增长率 eq -12 %', '氮氧化物排放量增长率 eq -15 %'],
    ['税收收入增速居云滨市第二。', '税收收入增速位次 eq 2 位'],
    ['县域竞争力排名从上年83位升至79位。', '县域竞争力位次 eq 83 位', '县域竞争力位次 eq 79 位'],
    ['贷款余额达到766亿元、翻了一番。', '贷款余额 eq 76600000000 元', '贷款余额倍数 eq 2 倍'],
    ['GDP总量突破600亿大关，日检测能力达6.2万管。', 'GDP总量 gt 60000000000 元', '日检测能力 eq 62000 管'],
    ['国税、地税收入分别比上年提高18.3个、25.3个百分点。', '国税收入提高幅度 eq 18.3 个百分点', '地税收入提高幅度 eq 25.3 个百分点'],
    ['地区生产总值600亿元，同比增长（下称“增长”）12%。', '地区生产总值 eq 60000000000 元', '地区生产总值增长率 eq 12 %'],
    ['23项指标中，增速快于上年的有16项。', '指标 eq 23 项', '增速快于上年的指标 eq 16 项'],
    ['云溪医院、3个滨江驿站、云滨路建成投用。', '建成投用滨江驿站 eq 3 个'],
    ['选派6批次90人次医护人员支援。', '选派医护人员支援 eq 6 批次', '选派医护人员支援 eq 90 人次'],
    ['率先为13座煤矿落实用地1656公顷。', '煤矿 eq 13 座', '煤矿落实用地 eq 1656 公顷'],
    ['谋划储备500个5000万元以上重大项目。', '谋划储备重大项目 eq 500 个', '重大项目金额界限 ge 50000000 元'],
    ['贷款不良率由最高5.8%降至1.6%。', '贷款不良率 eq 5.8 %', '贷款不良率 eq 1.6 %'],
    ['对外直接投资1500万美元。', '对外直接投资 eq 15000000 美元'],
  ]; // prettier-ignore
  for (const [sentence, ...figures] of told)
    it(`are read in ${sentence}`, () => assert.deepEqual(figuresIn(readingOfReview(sentence)), figures));
});

describe('the times of a draft in a part on a term and on its last year', () => {
  it('are those of the term after the paragraph on it, and growth is since the plan before', () => {
    const lines = [
      '云溪县政府工作报告',
      '2021年2月7日',
      '一、“十三五”时期及2020年工作回顾',
      '五年来，我们砥砺前行。2020年，地区生产总值233亿元、较“十二五”末增长27%，存贷比由48%提高到60%。',
      '（一）质量更高',
      '高新企业由14家发展到36家。',
    ];
    const {findings} = readingOf(lines.join('\n'));
    assert.deepEqual(
      findings.map(({value, period}) => `${value} ${period}`),
      ['23300000000 2020', '27 2016/2020', '48 2015', '60 2020', '14 2015', '36 2020'],
    );
  });
});
