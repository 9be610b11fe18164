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

  it('has its name and number above it or, in a wide figure, to its left', () => {
    for (const input of inputs)
      for (const width of [240, 280, 480, 936])
        for (const locale of ['zh', 'en'] as const) {
          const {tracks, labels} = layouts.linear(input, width, locale);
          const [track] = tracks;
          if (!track?.result) continue;
          const {y, height} = track.result;
          const box = boxOf(labels.find(({tone, isBold}) => tone === 'last-year' && isBold)!);
          const at = `${input.indicator.id} ${width} ${locale}`;
          assert.equal(box.x, 0, at);
          if (track.x > 0) assert.ok(box.right < track.x && box.y >= y - 2 && box.bottom <= y + height + 2, at);
          else assert.ok(box.right <= width && box.bottom <= y, at);
        }
  });

  it('has the large number of the target at its own bar', () => {
    for (const width of [280, 936]) {
      const {tracks, labels} = layouts.linear(investment, width, 'zh');
      const [{y, height, result}] = tracks;
      const number = labels.find(({text}) => text === '8')!;
      assert.ok(boxOf(number).y > result!.y + result!.height, `${width} px`);
      assert.ok(number.y <= (width > 700 ? y + height : y), `${width} px`);
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
