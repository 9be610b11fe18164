import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {firstClause, isLongPhrase, remarkOf} from '../../../src/model/words/phrase.js';

describe('words in place of a number, in a title', () => {
  it('end before a remark or a full stop', () => {
    assert.equal(firstClause('strict control; no amount is given'), 'strict control');
    assert.equal(firstClause('逐步提高；没有给出数字'), '逐步提高');
    assert.equal(firstClause('About two thirds.'), 'About two thirds');
    assert.equal(firstClause('win the title'), 'win the title');
  });

  it('leave a remark to the sentence', () => {
    assert.equal(remarkOf('strict control; no amount is given'), 'no amount is given');
    assert.equal(remarkOf('逐步提高；没有给出数字。'), '没有给出数字');
    for (const whole of ['About two thirds.', 'win the title', '“两升两降；持续平稳”'])
      assert.equal(remarkOf(whole), '');
  });

  it('stay whole where they are quoted', () => {
    assert.equal(firstClause('“两升两降；持续平稳”'), '“两升两降；持续平稳”');
  });

  it('are long from some thirty letters or fifteen Chinese characters on', () => {
    assert.equal(isLongPhrase('strive to win the title'), false);
    assert.equal(isLongPhrase('to grow broadly in step with the economy'), true);
    assert.equal(isLongPhrase('“与经济增长基本同步”'), false);
    assert.equal(isLongPhrase('城乡居民人均可支配收入与经济增长基本同步'), true);
  });
});
