import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {haishu2023} from '../../../src/dataset/haishu-2023/dataset.js';
import {targetOf} from '../../../src/dataset/query/figures.js';
import {targetGaugeInput} from '../../../src/charts/target-gauge/model/input.js';
import {boxOf} from '../../fixtures/overlaps.js';
import {layouts} from '../../fixtures/target-gauge.js';

const investment = targetGaugeInput(haishu2023, 'fixed-asset-investment-growth');
const inputs = haishu2023.indicators
  .filter(({id}) => targetOf(haishu2023, id))
  .map(({id}) => targetGaugeInput(haishu2023, id));

describe('last year’s result beside a target', () => {
  it('is a bar from zero above the track, to the same scale', () => {
    const [{result, goal, zone}] = layouts.linear(investment, 600, 'zh').tracks;
    assert.equal(result!.x, 0);
    assert.equal(goal!.width, zone!.edge);
    assert.ok(Math.abs(result!.width / goal!.width - 13.3 / 8) < 1e-9);
  });

  it('has its name and number beyond its end, inside it or above it, within the figure', () => {
    for (const input of inputs)
      for (const width of [240, 280, 480, 936])
        for (const locale of ['zh', 'en'] as const) {
          const {tracks, labels} = layouts.linear(input, width, locale);
          const [track] = tracks;
          if (!track?.result) continue;
          const {x, y, width: length, height} = track.result;
          const label = labels.find(({tone, isBold}) => tone === 'last-year' && isBold)!;
          const box = boxOf(label);
          const at = `${input.indicator.id} ${width} ${locale}`;
          const left = track.x + x;
          assert.ok(box.x >= 0 && box.right <= width + 0.5, at);
          const isAbove = box.bottom <= y + 1;
          const isInside = label.ground === 'accent' && box.x >= left && box.right <= left + length;
          const isBeyond = label.ground === undefined && (box.x >= left + length || box.right <= left);
          assert.ok(isAbove || isInside || isBeyond, at);
          if (!isAbove) assert.ok(box.y >= y - 2 && box.bottom <= y + height + 2, at);
        }
  });

  it('is a dot where values that are close are enlarged', () => {
    const close = targetGaugeInput(haishu2023, 'pension-coverage');
    const {tracks} = layouts.linear(close, 600, 'zh');
    assert.equal(tracks.length, 2);
    assert.ok(tracks.every(({result}) => result === undefined));
    assert.ok(tracks.some(({dot}) => dot));
  });
});
