import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figuresIn, readingOfReview} from '../../fixtures/short-report.js';

describe('the round numbers and marks of a draft', () => {
  const cases: readonly (readonly [sentence: string, ...figures: string[]])[] = [
    ['新增就业人员突破万人，云溪煤矿稳产百万吨。', '新增就业人员 gt 10000 人', '云溪煤矿稳产 eq 1000000 吨'],
    ['生产总值跨越百亿大关。', '生产总值 gt 10000000000 元'],
    ['生产总值、财政收入、工业产值分别突破二百亿元、二十亿元、四百亿元大关。', '生产总值 gt 20000000000 元', '财政收入 gt 2000000000 元', '工业产值 gt 40000000000 元'],
    ['预计城乡居民人均可支配收入同比分别增长6%左右和8%左右。', '城镇居民人均可支配收入增长率 approx 6 %', '农村居民人均可支配收入增长率 approx 8 %'],
    ['实现补水310万方。', '补水 eq 3100000 立方米'],
    ['游客零感染，流域大蒜零种植。'],
    ['万人评议活动启动。'],
  ]; // prettier-ignore
  for (const [sentence, ...figures] of cases)
    it(`are read in ${sentence}`, () => assert.deepEqual(figuresIn(readingOfReview(sentence)), figures));

  it('leave the nothing of what has not happened as a name', () =>
    assert.deepEqual(
      readingOfReview('游客零感染。')
        .excluded.filter(({rule}) => rule === 'none-at-all')
        .map(({literal}) => literal),
      ['零'],
    ));
});
