import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figuresIn, readingOf, readingOfReview} from '../../fixtures/short-report.js';

describe('the numerals of a draft', () => {
  const classes: readonly (readonly [sentence: string, excluded: string, ...figures: string[]])[] = [
    ['新增599B、855H和2754等4条公交线路。', '599 name, 855 name, 2754 name', '新增公交线路 eq 4 条'],
    ['甲车01型投产，产值增长5%。', '01 name', '产值增长率 eq 5 %'],
    ['与邻市形成3小时经济圈。', '3 name'],
    ['地区生产总值800亿元，3年突破两个百亿大关，增长8%。', '3 date', '地区生产总值 eq 80000000000 元', '地区生产总值增长率 eq 8 %'],
    ['规上工业增加值增长7%、居全省第3。', '', '规上工业增加值增长率 eq 7 %', '规上工业增加值位次 eq 3 位'],
    ['城市建成70华诞，主要指标均居全市6县市第1位。', '70 date, 6 name', '主要指标位次 eq 1 位'],
    ['产量占全省2/7。', '2 name, 7 name'],
    ['税收、投资增速分别比上年提高4.8、10.4个百分点。', '', '税收提高幅度 eq 4.8 个百分点', '投资增速提高幅度 eq 10.4 个百分点'],
    ['获国字号品牌6个，养老床位达300张。', '', '获国字号品牌 eq 6 个', '养老床位 eq 300 张'],
    ['03新建公园4个。', '03 furniture', '新建公园 eq 4 个'],
    ['12新建公园4个。', '12 furniture', '新建公园 eq 4 个'],
  ]; // prettier-ignore
  for (const [sentence, excluded, ...figures] of classes)
    it(`are told apart in ${sentence}`, () => {
      const reading = readingOfReview(sentence);
      const part = reading.sections.find(({heading}) => heading === '2023年工作回顾');
      assert.ok(part);
      const from = part.start + '一、2023年工作回顾'.length;
      const found = reading.excluded
        .filter(({start, literal}) => start > from && start < part.end && /\d/.test(literal))
        .map(({literal, class: kind}) => `${literal} ${kind}`);
      assert.equal(found.join(', '), excluded);
      assert.deepEqual(figuresIn(reading), figures);
    });

  it('keep the items of a list apart, though their lines are of one length', () => {
    const items = ['●今年新建城市公园12个', '●今年新建公办学校10所', '●今年新建社区医院13家', '●今年新建市政道路15条'];
    assert.deepEqual(figuresIn(readingOf(['2024年民生实事', ...items, ...items].join('\n'))).slice(0, 4), [
      '新建城市公园 eq 12 个',
      '新建公办学校 eq 10 所',
      '新建社区医院 eq 13 家',
      '新建市政道路 eq 15 条',
    ]);
  });
});
