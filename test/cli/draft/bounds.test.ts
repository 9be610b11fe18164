import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figuresIn, readingOfPlan, readingOfReview} from '../../fixtures/short-report.js';

describe('the units and bounds of a draft', () => {
  const told: readonly (readonly [sentence: string, ...figures: string[]])[] = [
    ['清洁能源发电量超过55亿度；用电3万度。', '清洁能源发电量 gt 5500000000 度', '用电 eq 30000 度'],
    ['烟叶产量2.4万担，新增担保贷款3亿元。', '烟叶产量 eq 24000 担', '新增担保贷款 eq 300000000 元'],
    ['云溪水泥产值超10亿、税收8000万。', '云溪水泥产值 gt 1000000000 元', '税收 eq 80000000 元'],
    ['粮食产量达3亿斤。', '粮食产量 eq 300000000 斤'],
    ['10项考核指标有6项排全市前3位。', '考核指标 eq 10 项', '考核指标 eq 6 项', '考核指标位次 le 3 位'],
    ['云溪重工以排名46、滨江重工以排名58登榜。', '云溪重工位次 eq 46 位', '滨江重工位次 eq 58 位'],
    ['力争用2-3年时间，园区收入增长5%。', '园区收入增长率 eq 5 %'],
    ['城乡居民收入分别增长7.5%和8%左右。', '城镇居民收入增长率 approx 7.5 %', '农村居民收入增长率 approx 8 %'],
    ['分别是建筑业产值比增7%。', '建筑业产值增长率 eq 7 %'],
    ['地区生产总值必须保持8%的年均增长水平。', '地区生产总值增长率 eq 8 %'],
    ['招引总投资超3亿元或1亿美元产业项目2个、首店6个。', '产业项目金额界限 gt 300000000 元', '产业项目金额界限 gt 100000000 美元', '招引总投资超3亿元或1亿美元产业项目 eq 2 个', '招引首店 eq 6 个'],
  ]; // prettier-ignore
  for (const [sentence, ...figures] of told)
    it(`are read in ${sentence}`, () => assert.deepEqual(figuresIn(readingOfPlan(sentence)), figures));

  it('are those of expected goals after a list of indicators, and of a level that is striven for', () => {
    const {findings} = readingOfPlan('主要预期指标为：地区生产总值增长8%。', '争取集群收入突破30亿元。');
    assert.deepEqual(
      findings.map(({name, commitment}) => [name, commitment]),
      [
        ['地区生产总值增长率', 'expected'],
        ['集群收入', 'stretch'],
      ],
    );
  });

  it('leave out each number of a session or a congress, and of a name in single marks', () => {
    const {excluded} = readingOfReview('贯彻二十届二中、三中全会和十九大、二十大精神，建设‘两区一中心’。');
    const numbers = excluded.map(({literal}) => literal);
    for (const literal of ['二十', '二', '三', '十九', '两', '一']) assert.ok(numbers.includes(literal), literal);
  });
});
