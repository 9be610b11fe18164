import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  classWords,
  naturalBreaks,
  valueClasses,
  valueClassOf,
} from '../../../src/charts/district-map/model/values/classes.js';
import type {Scale} from '../../../src/charts/district-map/model/values/classes.js';

const scales: readonly Scale[] = ['quantile', 'equal', 'jenks'];
const words = (values: readonly number[], scale: Scale, breaks?: readonly number[]) =>
  valueClasses(values, scale, breaks).map((one) => `${classWords(one, 'zh')}: ${one.count}`);

describe('the classes of values', () => {
  it('hold as many values each by quantiles, with equal values together', () => {
    assert.deepEqual(words([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 'quantile'), [
      '1–2: 2',
      '3–4: 2',
      '5–6: 2',
      '7–8: 2',
      '9–10: 2',
    ]);
    assert.deepEqual(words([0, 0, 0, 0, 1, 2], 'quantile'), ['0: 4', '1–2: 2']);
  });

  it('are as wide each by equal intervals, empty ones too', () =>
    assert.deepEqual(words([0, 1, 2, 90, 100], 'equal'), [
      '0至不足20: 3',
      '20至不足40: 0',
      '40至不足60: 0',
      '60至不足80: 0',
      '80–100: 2',
    ]));

  it('stand where the values lie apart by natural breaks', () =>
    assert.deepEqual(words([1, 2, 10, 11, 50, 51, 200, 201, 900, 901], 'jenks'), [
      '1–2: 2',
      '10–11: 2',
      '50–51: 2',
      '200–201: 2',
      '900–901: 2',
    ]));

  it('are open at both ends of given breaks', () => {
    assert.deepEqual(words([5, 10, 19, 20, 25], 'quantile', [10, 20]), ['不足10: 1', '10至不足20: 2', '20及以上: 2']);
    assert.deepEqual(words([], 'quantile', [10]), ['不足10: 0', '10及以上: 0']);
  });

  it('are none without values, and one for a single value', () => {
    for (const scale of scales) {
      assert.deepEqual(valueClasses([], scale), []);
      assert.deepEqual(words([7, 7], scale), ['7: 2']);
    }
  });

  it('hold every value exactly once, in order, with rising levels, whatever the values', () => {
    const values = fc.array(fc.oneof(fc.integer({min: -50, max: 50}), fc.double({noNaN: true, min: -1e9, max: 1e9})), {
      minLength: 1,
      maxLength: 40,
    });
    const bounds = fc
      .uniqueArray(fc.integer({min: -60, max: 60}), {maxLength: 4})
      .map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(values, fc.constantFrom(...scales), bounds, (list, scale, breaks) => {
        const classes = valueClasses(list, scale, breaks);
        assert.ok(classes.length <= 5);
        assert.equal(
          classes.reduce((sum, {count}) => sum + count, 0),
          list.length,
        );
        for (const one of classes)
          assert.equal(list.filter((value) => valueClassOf(classes, value) === one).length, one.count);
        classes.slice(1).forEach(({level}, index) => assert.ok(level > classes[index].level));
        for (const one of classes) assert.doesNotMatch(classWords(one, 'en'), /NaN|Infinity|undefined/);
      }),
    );
  });
});

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
