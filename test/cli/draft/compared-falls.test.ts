import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figuresIn, readingOfReview} from '../../fixtures/short-report.js';

type Case = readonly [sentence: string, ...figures: string[]];

const areRead = (cases: readonly Case[]) => {
  for (const [sentence, ...figures] of cases)
    it(`are read in ${sentence}`, () => assert.deepEqual(figuresIn(readingOfReview(sentence)), figures));
};

describe('falls and comparisons in a draft', () =>
  areRead([
    ['财政收入9亿元，下降6%，降幅较上半年收窄4个百分点。', '财政收入 eq 900000000 元', '财政收入增长率 eq -6 %', '财政收入降幅收窄幅度 eq 4 个百分点'],
    ['财政收入下降6%，降幅比一季度扩大1个百分点。', '财政收入增长率 eq -6 %', '财政收入降幅扩大幅度 eq 1 个百分点'],
    ['财政收入增长6%，增速较前三季度回落1个百分点。', '财政收入增长率 eq 6 %', '财政收入下降幅度 eq -1 个百分点'],
    ['地区生产总值增长8%，比“十三五”平均增速高3个百分点。', '地区生产总值增长率 eq 8 %', '地区生产总值高于“十三五”平均增速幅度 eq 3 个百分点'],
    ['地区生产总值300亿元，比2018年(下同)增长40%。', '地区生产总值 eq 30000000000 元', '地区生产总值增长率 eq 40 %'],
    ['其中一、二、三产增加值分别增长2%、3%、4%。', '第一产业增加值增长率 eq 2 %', '第二产业增加值增长率 eq 3 %', '第三产业增加值增长率 eq 4 %'],
  ])); // prettier-ignore

describe('the units of several things in a draft', () =>
  areRead([
    ['智能车间、工业机器人、上云企业分别达5个、80台和900家。', '智能车间 eq 5 个', '工业机器人 eq 80 台', '上云企业 eq 900 家'],
    ['龙头、骨干企业分别达5家和9家。', '龙头企业 eq 5 家', '骨干企业 eq 9 家'],
    ['4万建档立卡贫困人口全部脱贫。', '脱贫建档立卡贫困人口 eq 40000 人'],
    ['惠及12万农村群众。', '惠及农村群众 eq 120000 人'],
    ['2万建档立卡贫困户全部脱贫。', '脱贫建档立卡贫困户 eq 20000 户'],
  ])); // prettier-ignore

it('takes a part of the year with which it compares for no period', () => {
  const {findings} = readingOfReview('财政收入下降6%，降幅较上半年收窄4个百分点。', '上半年财政收入增长5%。');
  assert.deepEqual(
    findings.map(({period}) => period),
    ['2023', '2023', '2023-01/2023-06'],
  );
});
