import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {wrapName} from '../../src/model/name-lines.js';
import {balanceText, textWidth} from '../../src/model/text-width.js';

describe('the lines of a name', () => {
  it('are broken after its quotation', () => {
    assert.deepEqual(wrapName('“探秘宋韵月湖”特色互动体验场景', 180), ['“探秘宋韵月湖”', '特色互动体验场景']);
    assert.deepEqual(wrapName('“Moon Lake” interactive experience', 160), ['“Moon Lake”', 'interactive experience']);
    assert.deepEqual(wrapName('81890“民呼我为”服务平台', 140), ['81890“民呼我为”', '服务平台']);
  });

  it('are broken before a quotation or a bracket at its end', () => {
    assert.deepEqual(wrapName('未来农场“三中心两基地”', 140), ['未来农场', '“三中心两基地”']);
    assert.deepEqual(wrapName('行春碶排涝闸站（主汛期前投入使用）', 160), ['行春碶排涝闸站', '（主汛期前投入使用）']);
  });

  it('are one where it has room, and those of any text where it has neither', () => {
    assert.deepEqual(wrapName('未来农场“三中心两基地”', 200), ['未来农场“三中心两基地”']);
    assert.deepEqual(wrapName('秀水历史文化街区保护焕新项目', 130), ['秀水历史文化街区保护', '焕新项目']);
    assert.deepEqual(wrapName('秀水历史文化街区保护焕新项目', 130, 13, balanceText), [
      '秀水历史文化街区',
      '保护焕新项目',
    ]);
  });

  it('are no wider than the room', () => {
    for (const width of [60, 80, 100])
      for (const line of wrapName('“探秘宋韵月湖”特色互动体验场景', width)) assert.ok(textWidth(line) <= width, line);
  });
});
