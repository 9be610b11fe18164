import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figuresIn, readingOfReview} from '../../fixtures/short-report.js';

describe('the thresholds by which things are counted', () => {
  const cases: readonly (readonly [sentence: string, ...figures: string[]])[] = [
    ['引进40亿元以上现代物流业项目9个。', '现代物流业项目金额界限 ge 4000000000 元', '引进40亿元以上现代物流业项目 eq 9 个'],
    ['引进项目52个（其中超20亿项目6个）。', '引进项目 eq 52 个', '项目金额界限 gt 2000000000 元', '引进超20亿项目 eq 6 个'],
    ['新增用地90亩以上项目4个。', '项目面积界限 ge 90 亩', '新增用地90亩以上项目 eq 4 个'],
    ['建筑面积600平方米以上的超市12家。', '建筑面积界限 ge 600 平方米', '建筑面积600平方米以上超市 eq 12 家'],
    ['新增投资额在3000万元以上的技改项目22个。', '技改项目金额界限 ge 30000000 元', '新增投资额3000万元以上技改项目 eq 22 个'],
    ['培育年产值8亿元以上工业企业3家。', '工业企业金额界限 ge 800000000 元', '培育年产值8亿元以上工业企业 eq 3 家'],
    // A class is no number.
    ['60亿元级产业集群达到4个。', '60亿元级产业集群 eq 4 个'],
    // What is done to things is not counted by the amount before it.
    ['完成投资30亿元以上实现竣工项目9个。', '投资 ge 3000000000 元', '竣工项目 eq 9 个'],
  ]; // prettier-ignore
  for (const [sentence, ...figures] of cases)
    it(`are told apart in ${sentence}`, () => assert.deepEqual(figuresIn(readingOfReview(sentence)), figures));

  it('are no numbers in names of fields, blocks and works', () =>
    assert.deepEqual(figuresIn(readingOfReview('滨云27-3油田投产，整治206产业区块，实施919工程。')), []));

  it('are context, and so are the capacity of a plant and both levels before a change', () =>
    assert.deepEqual(
      readingOfReview('云溪化工年产20万吨乙烯项目投产，贫困人口由90户300人减至20户50人。').findings.map(
        ({value, role}) => `${value} ${role}`,
      ),
      ['200000 context', '90 context', '300 context', '20 actual', '50 actual'],
    ));
});
