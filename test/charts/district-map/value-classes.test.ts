import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {classWords, valueClasses, valueClassOf} from '../../../src/charts/district-map/model/values/classes.js';
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
