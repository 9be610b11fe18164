import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decode} from '../../../src/host/data/decode.js';

describe('the text of a file', () => {
  it('is read in UTF-8, with a byte order mark or without', () => {
    assert.equal(decode(new TextEncoder().encode('指标,目标')), '指标,目标');
    assert.equal(decode(new TextEncoder().encode('\ufeff指标')), '指标');
  });

  it('is read in GBK, as Chinese Excel saves it, whatever the server says', () => {
    const gbk = new Uint8Array([0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xc4, 0xbf, 0xb1, 0xea]);
    for (const type of [
      null,
      'text/csv',
      'text/csv; charset=gbk',
      'text/csv; charset=utf-8',
      'text/csv; charset=no-such',
    ])
      assert.equal(decode(gbk, type), '指标,目标', String(type));
  });

  it('is read in UTF-16, with a byte order mark or without', () => {
    const little = new Uint8Array(Buffer.from('指标,1,2\r\n', 'utf16le'));
    assert.equal(decode(new Uint8Array([0xff, 0xfe, ...little])), '指标,1,2\r\n');
    assert.equal(decode(little), '指标,1,2\r\n');
  });
});
