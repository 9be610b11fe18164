import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isTimely} from '../../src/cli/checks/periods.js';

describe('a period', () => {
  const delivered = '2023-02-01';
  const done = ['2022', '2022-12', '2023-01', '2023-01-31', '2021/2022', '2020/..', '2022~'];
  const planned = ['2023', '2023-06~', '../2023-06~', '2023/2025', '2024', '2023-02-28'];
  for (const period of done)
    it(`${period} may be done on ${delivered}`, () => assert.ok(isTimely(period, true, delivered)));
  for (const period of planned)
    it(`${period} may be planned on ${delivered}, and not done`, () => {
      assert.ok(isTimely(period, false, delivered));
      assert.ok(!isTimely(period, true, delivered));
    });
  it('that is over is not planned', () => {
    for (const period of ['2022', '2023-01', '../2022-06']) assert.ok(!isTimely(period, false, delivered));
  });
  it('that begins later and is open is not done', () => assert.ok(!isTimely('2024/..', true, delivered)));
});
