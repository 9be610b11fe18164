import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {textWidth} from '../../src/model/text-width.js';
import {wrapClauses} from '../../src/model/clause-lines.js';

describe('the lines of a title', () => {
  it('are its clauses, joined where they have room', () => {
    const title = '海曙区开工建设项目：2023年目标60个，高于2022年实际的46个';
    assert.deepEqual(wrapClauses(title, 270, 18), ['海曙区开工建设项目：', '2023年目标60个，', '高于2022年实际的46个']);
    assert.deepEqual(wrapClauses(title, 350, 18), ['海曙区开工建设项目：2023年目标60个，', '高于2022年实际的46个']);
    assert.deepEqual(wrapClauses(title, 900, 18), [title]);
  });

  it('are of similar width within a clause that is longer than a line', () => {
    const lines = wrapClauses('海曙区城镇居民人均可支配收入增长率与经济增长率：2023年', 270, 18);
    assert.deepEqual(lines, ['海曙区城镇居民人均可支配收', '入增长率与经济增长率：', '2023年']);
  });

  it('break English between words, and lose nothing', () => {
    const title = 'Haishu District’s 2023 targets: five below the 2022 results, three above';
    const lines = wrapClauses(title, 270, 18);
    assert.equal(lines.join(' '), title);
    for (const line of lines) assert.ok(textWidth(line, 18) <= 270);
    assert.deepEqual(wrapClauses('', 270, 18), []);
  });
});
