import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {draftUnit} from '../../../src/cli/draft/measures.js';
import {figuresIn, readingOfReview} from '../../fixtures/short-report.js';

describe('the numbers of what is counted', () => {
  const cases: readonly (readonly [sentence: string, ...figures: string[]])[] = [
    [
      '作为近百万人的人口大县、近20万外出人员的劳务输出大县，全力做好工作。',
      '人口大县 approx 1000000 人',
      '外出人员 approx 200000 人',
    ],
    [
      '惠及3.2万经营主体和2万中小企业，服务超千万人次。',
      '惠及经营主体 eq 32000 户',
      '惠及中小企业 eq 20000 家',
      '服务 gt 10000000 人次',
    ],
    ['农村贫困人口减少33万，常住人口已达2.5亿。', '农村贫困人口减少数 eq 330000 人', '常住人口 eq 250000000 人'],
    [
      '90个部门挂包80个行政村、700名干部挂钩帮扶600户贫困户，12户民营企业挂钩帮扶13个贫困村。',
      '部门 eq 90 个',
      '部门挂包行政村 eq 80 个',
      '干部 eq 700 名',
      '帮扶贫困户 eq 600 户',
      '民营企业 eq 12 户',
      '帮扶贫困村 eq 13 个',
    ],
    [
      '用电量增长7%，12项主要指标中8项高于全市平均水平。',
      '用电量增长率 eq 7 %',
      '主要指标 eq 12 项',
      '主要指标中高于全市平均水平 eq 8 项',
    ],
    [
      '70家县级农业龙头企业年销售收入9亿元。',
      '县级农业龙头企业 eq 70 家',
      '县级农业龙头企业年销售收入 eq 900000000 元',
    ],
    [
      '储能30兆瓦/60兆瓦时，供热能力200蒸吨，年节约1.2万吨标准煤。',
      '储能 eq 30 兆瓦',
      '储能 eq 60 兆瓦时',
      '供热能力 eq 200 蒸吨',
      '年节约 eq 12000 吨标准煤',
    ],
    // The series of a car is no number.
    ['加快云光3系、云光A6等项目建设。'],
    ['建成6条主干路网、8大特色公园。', '建成主干路网 eq 6 条', '建成特色公园 eq 8 个'],
    ['收入比降5%，支出同比增6%。', '收入增长率 eq -5 %', '支出增长率 eq 6 %'],
    [
      '一二三产业增加值分别增长2%、3%、4%。',
      '第一产业增加值增长率 eq 2 %',
      '第二产业增加值增长率 eq 3 %',
      '第三产业增加值增长率 eq 4 %',
    ],
    [
      '城乡居民收入分别为3万元、1万元，是2015年的1.4倍和1.5倍。',
      '城镇居民收入 eq 30000 元',
      '农村居民收入 eq 10000 元',
      '城镇居民收入为2015年的倍数 eq 1.4 倍',
      '农村居民收入为2015年的倍数 eq 1.5 倍',
    ],
    ['畜禽、奶牛饲养量增长4%和5%。', '畜禽饲养量增长率 eq 4 %', '奶牛饲养量增长率 eq 5 %'],
    ['农业投资、水利投资占比分别提高到22%、32%。', '农业投资占比 eq 22 %', '水利投资占比 eq 32 %'],
    [
      '云溪工业园、滨江产业园建成区分别达到9平方公里、8平方公里。',
      '云溪工业园建成区 eq 9 平方公里',
      '滨江产业园建成区 eq 8 平方公里',
    ],
    ['云溪在西部百强县的位次上升至第54位。', '云溪在西部百强县位次 eq 54 位'],
    [
      '商品销售总额预计全年完成50亿元，综合指数下降率为13%。',
      '商品销售总额 eq 5000000000 元',
      '综合指数下降率 eq 13 %',
    ],
  ];
  for (const [sentence, ...figures] of cases)
    it(`are read with their units in ${sentence}`, () =>
      assert.deepEqual(figuresIn(readingOfReview(sentence)), figures));

  const units: readonly (readonly [zh: string, name: string, english: string])[] = [
    ['户', '民营企业', 'enterprise'],
    ['个', '新引进项目（2）', 'project'],
    ['个', '招引亿元以上项目（3亿元以上）', 'project'],
    ['家', '企业全部出清', 'enterprise'],
    ['个', '项目集中签约', 'project'],
    ['座', '开工建设水库', 'reservoir'],
    ['所', '改扩建中小学、幼儿园', 'institution'],
    ['个', '建成智能工厂、数字化车间', 'unit'],
    ['元/人', '全员劳动生产率', 'yuan per person'],
    ['标箱', '集装箱运量', 'TEU'],
    ['度', '发电量', 'kWh'],
  ];
  for (const [zh, name, english] of units)
    it(`have the unit ${english} as ${zh} of ${name}`, () => assert.equal(draftUnit(zh, name, new Map()).one, english));
});
