import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {wrapEvenly} from '../../src/model/even-lines.js';
import {textWidth} from '../../src/model/text-width.js';

describe('lines of similar widths', () => {
  it('break between clauses where that makes no more lines', () => {
    assert.deepEqual(wrapEvenly('二（一）：突出实业实体，进一步提高发展能级', 190), [
      '二（一）：突出实业实体，',
      '进一步提高发展能级',
    ]);
  });

  it('break within a clause that is longer than a line, and leave no single character', () => {
    const lines = wrapEvenly('秀水历史文化街区保护焕新项目一期', textWidth('秀水历史文化街区保护焕新项目一'));
    assert.equal(lines.length, 2);
    assert.ok(lines.every((line) => line.length > 2));
  });

  it('are as wide as the page draws them: a middle dot is full width in Chinese', () => {
    assert.equal(textWidth('一·稳'), 3 * 13);
  });
});
