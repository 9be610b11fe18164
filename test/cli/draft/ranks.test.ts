import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figuresIn, readingOfReview} from '../../fixtures/short-report.js';

describe('the ranks of a draft', () => {
  const cases: readonly (readonly [sentence: string, ...figures: string[]])[] = [
    ['农业增加值增长4%，排全市第二。', '农业增加值增长率 eq 4 %', '农业增加值增速位次 eq 2 位'],
    ['单位能耗下降9%，排全市第一。', '单位能耗增长率 eq -9 %', '单位能耗降幅位次 eq 1 位'],
    ['存款余额90亿元，增长7%，增速云州排名第2。', '存款余额 eq 9000000000 元', '存款余额增长率 eq 7 %', '存款余额增速位次 eq 2 位'],
    ['工业投资58亿元，列云溪各县（市、区）第一。', '工业投资 eq 5800000000 元', '工业投资位次 eq 1 位'],
    ['销售面积24万平方米，居云州县（市）首位。', '销售面积 eq 240000 平方米', '销售面积位次 eq 1 位'],
    ['财政收入保持中心城区首位，生产总值2018年以来保持全市第三。', '财政收入位次 eq 1 位', '生产总值位次 eq 3 位'],
    ['滨江镇是全省唯一跻身全国百强的乡镇、排名第34位。', '滨江镇位次 eq 34 位'],
    ['发展质量总体评价连续11年居全省首位。', '发展质量总体评价连续居全省首位 eq 11 年', '发展质量总体评价位次 eq 1 位'],
    ['产值增长7%，分别比全国、全省高3和2个百分点。', '产值增长率 eq 7 %', '产值增速高于全国幅度 eq 3 个百分点', '产值增速高于全省幅度 eq 2 个百分点'],
    ['综合考评位居云州第二、五县市第一。', '综合考评位次 eq 2 位', '综合考评位次 eq 1 位'],
    ['工业投资50亿元、在全省位次由第七位升至第四位。', '工业投资 eq 5000000000 元', '工业投资位次 eq 7 位', '工业投资位次 eq 4 位'],
    ['城乡居民人均可支配收入分别以4万元、2万元稳居全省第四和第三位。', '城镇居民人均可支配收入 eq 40000 元', '农村居民人均可支配收入 eq 20000 元', '城镇居民人均可支配收入位次 eq 4 位', '农村居民人均可支配收入位次 eq 3 位'],
    ['全国百强县市排名再次跃升3个位次，位居第40位。', '百强县市位次上升数 eq 3 位', '百强县市位次 eq 40 位'],
    ['荣获“先进县”称号，在云州20个县城中排在第3位。', '“先进县”称号 qualitative ', '云州20个县城位次 eq 3 位'],
    ['综合实力稳居全省前八位。', '综合实力位次 le 8 位'],
  ]; // prettier-ignore
  for (const [sentence, ...figures] of cases)
    it(`are read in ${sentence}`, () => assert.deepEqual(figuresIn(readingOfReview(sentence)), figures));

  it('are context where a better place follows', () =>
    assert.deepEqual(
      readingOfReview('工业投资50亿元、由第七位升至第四位。').findings.map(({value, role}) => `${value} ${role}`),
      ['5000000000 actual', '7 context', '4 actual'],
    ));

  it('have a scope each', () =>
    assert.deepEqual(
      readingOfReview('综合考评位居云州第二、五县市第一。').findings.map(({scope}) => scope),
      ['云州', '五县市'],
    ));
});
