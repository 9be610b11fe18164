import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {haishu2023} from '../../../src/dataset/haishu-2023/dataset.js';
import {targetGaugeInput} from '../../../src/charts/target-gauge/model/input.js';
import {isDistance} from '../../fixtures/distance.js';
import {layouts} from '../../fixtures/target-gauge.js';

describe('the distance from the target to last year’s result', () => {
  const distances = (indicator: string, width: number, locale: 'zh' | 'en' = 'zh') => {
    const real = targetGaugeInput(haishu2023, indicator);
    const {labels, tracks} = layouts.linear(real, width, locale);
    return {words: labels.map(({text}) => text).filter(isDistance), brackets: tracks.flatMap(({gap}) => gap ?? [])};
  };

  it('is a bracket with its number, on a phone and beside a headline', () => {
    for (const width of [296, 936]) {
      const {words, brackets} = distances('fixed-asset-investment-growth', width);
      assert.deepEqual(words, ['下限低5.3个百分点'], `${width} px`);
      assert.equal(brackets.length, 1);
      assert.ok(brackets[0].to - brackets[0].from > 40);
    }
    assert.deepEqual(distances('projects-started', 600, 'en').words, ['14 above']);
  });

  it('is not drawn where only a bound of it is known', () => {
    assert.deepEqual(distances('engineers-recruited', 600), {words: [], brackets: []});
  });
});
