import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figuresIn, readingOfReview} from '../../fixtures/short-report.js';

describe('the numbers in the names of a draft', () => {
  const cases: readonly (readonly [sentence: string, excluded: string, ...figures: string[]])[] = [
    ['生产总值达90亿元，迈进山区12县十强，增长5%。', '12 name, 十 name', '生产总值 eq 9000000000 元', '生产总值增长率 eq 5 %'],
    ['云溪新区8县市考核靠前，沿海15县通高速。', '8 name, 15 name'],
    ['云溪二百岁集团投资30亿元。', '二百 name', '云溪二百岁集团投资 eq 3000000000 元'],
    ['启动二级应急响应，落实三级包联制度。', '二 name, 三 name'],
    ['粮食实现五连优，应对多年三重压力，川滨两省市批复。', '五 name, 三 name, 两 name'],
    ['一湾三半岛开发，推行一村一策，这是重要的一年。', '一 name, 三 name, 一 name, 一 name, 一 date'],
    ['仅用12天时间就建成云溪医院，用一个多月时间控制蔓延。', '12 date, 一 date'],
    ['第一时间落实应检尽检、应治尽治。', '一 name'],
  ]; // prettier-ignore
  for (const [sentence, excluded, ...figures] of cases)
    it(`are left out in ${sentence}`, () => {
      const reading = readingOfReview(sentence);
      const part = reading.sections.find(({heading}) => heading === '2023年工作回顾');
      assert.ok(part);
      const from = part.start + '一、2023年工作回顾'.length;
      const found = reading.excluded.filter(({start}) => start > from && start < part.end);
      assert.equal(found.map(({literal, class: kind}) => `${literal} ${kind}`).join(', '), excluded);
      assert.deepEqual(figuresIn(reading), figures);
    });

  it('are no part of what is held to', () =>
    assert.deepEqual(
      readingOfReview('救助政策应保尽保、应享尽享。').findings.map(({name}) => name),
      ['救助政策'],
    ));
});
