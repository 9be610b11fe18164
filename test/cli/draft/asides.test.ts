import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figuresIn, milestonesIn, readingOf, readingOfPlan, readingOfReview} from '../../fixtures/short-report.js';
import type {ReportReading} from '../../../src/cli/draft/read-report.js';

const rolesIn = ({findings}: ReportReading) => findings.map(({value, role, period}) => `${value} ${role} ${period}`);

/** What the draft reads in a paragraph of a report of 2021 on the years of the term. */
const readingOfTerm = (paragraph: string): ReportReading =>
  readingOf(
    ['某区政府工作报告', '——2021年1月10日在某区第九届人民代表大会第一次会议上', '一、过去五年工作回顾', paragraph].join(
      '\n',
    ),
  );

describe('the roles of numbers that are told in passing', () => {
  it('are those of tasks for what is approved already', () =>
    assert.deepEqual(rolesIn(readingOfPlan('加快建设云溪站、滨江桥等18个已获批资金项目。')), ['18 target 2024']));

  it('are context for what is obeyed or made use of', () => {
    assert.deepEqual(rolesIn(readingOfPlan('按照云溪区“两带”，8个开发区“一主一特”的要求，完善规划。')), [
      '8 context 2024',
    ]);
    assert.deepEqual(rolesIn(readingOfPlan('发挥12个领导小组作用，推动发展。')), ['12 context 2024']);
  });

  it('are context for the size class of a field', () =>
    assert.deepEqual(figuresIn(readingOfReview('招引10亿元以上制造业5个。')), [
      '制造业金额界限 ge 1000000000 元',
      '招引10亿元以上制造业 eq 5 个',
    ]));
});

describe('the time of a number in a paragraph on a term', () => {
  it('is all of it for a multiple of the sum of the plan before', () => {
    const {findings} = readingOfTerm('五年累计完成投资90亿元、出口8亿元，分别是“十二五”的1.2倍、1.5倍。');
    assert.deepEqual(
      findings.slice(2).map(({name, period}) => `${name} ${period}`),
      ['投资为“十二五”的倍数 2016/2020', '出口为“十二五”的倍数 2016/2020'],
    );
  });

  it('is its last year for a rank that has been reached, and for what is gathered in a place', () =>
    assert.deepEqual(rolesIn(readingOfTerm('五年来，竞争力提升至全国百强县第11位。云溪园集聚企业121家。')), [
      '11 actual 2020',
      '121 actual 2020',
    ]));

  it('is since the year with which all is compared', () =>
    assert.deepEqual(
      rolesIn(readingOfReview('2023年，生产总值300亿元，比2018年（下同）增长40%；财政收入9亿元，增长30%。')),
      ['30000000000 actual 2023', '40 actual 2019/2023', '900000000 actual 2023', '30 actual 2019/2023'],
    ));
});

describe('what is no project', () => {
  const sentences = [
    '迭代即时配送、云逛店等线上线下融合新场景。',
    '发展海上渔场、滨海旅游等业态。',
    '加快布局生命科学、氢能与储能等未来产业。',
    '推动设计企业、科研院所等入园。',
    '同步推进建园区、招项目、搭平台。',
    '盘活闲置厂房等低效工业资产。',
    '开工建设标准厂房90万平方米。',
  ];
  for (const sentence of sentences)
    it(`is a field, a kind or what is done: ${sentence}`, () =>
      assert.deepEqual(milestonesIn(readingOfPlan(sentence)), []));
});

it('names houses for sale by their kind and not by examples', () =>
  assert.equal(
    figuresIn(readingOfPlan('力争云溪苑、滨江里等25个楼盘商品房销售面积50万平方米以上。'))[0],
    '楼盘 eq 25 个',
  ));
