import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figuresIn, readingOfReview} from '../../fixtures/short-report.js';

describe('the names of a draft', () => {
  const named: readonly (readonly [sentence: string, ...figures: string[]])[] = [
    ['地区生产总值完成46亿元，同比下降4.3%。', '地区生产总值 eq 4600000000 元', '地区生产总值增长率 eq -4.3 %'],
    ['财政收入50亿元，其中税收收入40亿元，分别增长6%和8%。', '财政收入 eq 5000000000 元', '税收收入 eq 4000000000 元', '财政收入增长率 eq 6 %', '税收收入增长率 eq 8 %'],
    ['税收收入40亿元，自然增幅2%，同口径增长6%。', '税收收入 eq 4000000000 元', '税收收入增长率 eq 2 %', '税收收入增长率 eq 6 %'],
    ['税收收入40亿元(剔除退税因素后增长8%)。', '税收收入 eq 4000000000 元', '税收收入增长率 eq 8 %'],
    ['财政收入增长6%、突破90亿元。', '财政收入增长率 eq 6 %', '财政收入 gt 9000000000 元'],
    ['新增企业300家，总数突破9000家。', '新增企业 eq 300 家', '新增企业总数 gt 9000 家'],
    ['税收收入增长6%，总量全市第一。', '税收收入增长率 eq 6 %', '税收收入总量位次 eq 1 位'],
    ['粮食产量达8万吨、实现“四连丰”。', '粮食产量 eq 80000 吨'],
    ['建成城东路等6条市政道路、安装路灯。', '建成市政道路 eq 6 条'],
    ['城东公寓(828套)已经完工。', '城东公寓 eq 828 套'],
    ['打造1-2所应用型大学。', '打造应用型大学 range 1 2 所'],
    ['实施3000万元以上工业项目75个，总投资90亿元。', '工业项目金额界限 ge 30000000 元', '实施3000万元以上工业项目 eq 75 个', '实施工业项目总投资 eq 9000000000 元'],
    ['在规上工业中，制造业增加值占90%。', '制造业增加值占比 eq 90 %'],
    ['全年实现地区生产总值(预计，下同)7100亿元左右。', '地区生产总值 approx 710000000000 元'],
    ['孕产妇死亡率控制在7.5/10万以下。', '孕产妇死亡率 le 7.5 /10万'],
  ]; // prettier-ignore
  for (const [sentence, ...figures] of named)
    it(`are those of its words: ${sentence}`, () => assert.deepEqual(figuresIn(readingOfReview(sentence)), figures));
});
