import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {haishu2023} from '../../../src/dataset/haishu-2023/dataset.js';
import {targetGaugeInput} from '../../../src/charts/target-gauge/model/input.js';
import {withProgress} from '../../../src/charts/target-gauge/model/readings.js';
import {layouts} from '../../fixtures/target-gauge.js';

const at = (value: number) =>
  withProgress(
    targetGaugeInput(haishu2023, 'fixed-asset-investment-growth'),
    {value, asOf: '', valueSource: '', readings: ''},
    'zh',
  );

describe('a gauge whose axis goes below zero', () => {
  it('has a line at zero, from which its bar goes to the left', () => {
    for (const form of ['linear', 'compact'] as const) {
      const [{zero, bar}] = layouts[form](at(-3.2), 456, 'zh').tracks;
      assert.ok(zero! > 0 && zero! < 456);
      assert.ok(Math.abs(bar!.x + bar!.width - zero!) < 1e-9);
    }
    assert.match(layouts.arc(at(-3.2), 456, 'zh').arc!.zero!, /^M/);
  });

  it('and none where all is above zero, since the track begins there', () => {
    assert.equal(layouts.linear(at(3.2), 456, 'zh').tracks[0].zero, undefined);
    assert.equal(layouts.arc(at(3.2), 456, 'zh').arc!.zero, undefined);
  });
});
