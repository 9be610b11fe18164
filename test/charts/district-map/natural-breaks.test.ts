import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {naturalBreaks} from '../../../src/charts/district-map/model/values/natural-breaks.js';

const spread = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
};
const spreadOf = (sorted: readonly number[], starts: readonly number[]) =>
  starts.reduce((sum, start, index) => sum + spread(sorted.slice(start, starts[index + 1] ?? sorted.length)), 0);

/** Every way to cut `size` things into `count` runs. */
const divisions = (size: number, count: number, from = 1): number[][] =>
  count === 1
    ? [[]]
    : Array.from({length: Math.max(0, size - from)}, (_, index) => from + index).flatMap((cut) =>
        divisions(size, count - 1, cut + 1).map((rest) => [cut, ...rest]),
      );

describe('natural breaks', () => {
  it('stand where the values lie apart', () => {
    assert.deepEqual(naturalBreaks([1, 2, 3, 10, 11, 30], 3), [0, 3, 5]);
    assert.deepEqual(naturalBreaks([1, 1, 1, 9], 2), [0, 3]);
    assert.deepEqual(naturalBreaks([4], 1), [0]);
    assert.deepEqual(naturalBreaks([1, 2, 3], 3), [0, 1, 2]);
  });

  it('are as good as the best of all divisions', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: -1000, max: 1000}), {minLength: 1, maxLength: 9}),
        fc.integer({min: 1, max: 5}),
        (values, most) => {
          const sorted = [...values].sort((a, b) => a - b);
          const count = Math.min(most, sorted.length);
          const starts = naturalBreaks(sorted, count);
          assert.equal(starts.length, count);
          const best = Math.min(...divisions(sorted.length, count).map((cuts) => spreadOf(sorted, [0, ...cuts])));
          assert.ok(Math.abs(spreadOf(sorted, starts) - best) < 1e-6);
        },
      ),
      {numRuns: 200},
    );
  });

  it('lose no digits to large numbers', () =>
    assert.deepEqual(naturalBreaks([1e12 + 1, 1e12 + 2, 1e12 + 100, 1e12 + 101], 2), [0, 2]));
});
