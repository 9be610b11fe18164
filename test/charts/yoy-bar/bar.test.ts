import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {barPath, barScale} from '../../../src/charts/yoy-bar/model/bar.js';
import {rangePath} from '../../../src/charts/yoy-bar/model/several/range.js';

describe('the shape of a bar', () => {
  it('has a straight end for an exact number', () => assert.equal(barPath(0, 50, 0, 14, 'eq'), 'M0 0H50v14H0z'));
  it('ends in a point at a lower bound, and no further', () => {
    for (const relation of ['ge', 'gt'] as const) assert.equal(barPath(0, 50, 0, 14, relation), 'M0 0H43l7 7L43 14H0z');
    assert.equal(barPath(0, 3, 0, 14, 'ge'), 'M0 0H0l3 7L0 14H0z');
  });
  it('never reaches beyond its number, unless that is “about”', () => {
    for (const relation of ['eq', 'ge', 'gt', 'le', 'lt'] as const)
      fc.assert(
        fc.property(fc.integer({min: -300, max: 300}), (end) => {
          let [x, furthest] = [0, 0];
          for (const [, step, by] of barPath(0, end, 0, 14, relation).matchAll(/([MHLl])(-?[\d.]+)/g)) {
            x = step === 'l' ? x + Number(by) : Number(by);
            furthest = Math.max(furthest, Math.abs(x));
          }
          assert.equal(furthest, Math.abs(end));
        }),
      );
  });
  it('is notched at an upper bound', () => assert.equal(barPath(0, 50, 0, 14, 'le'), 'M0 0H50l-7 7L50 14H0z'));
  it('never notches deeper than it is long', () => assert.equal(barPath(0, 3, 0, 14, 'lt'), 'M0 0H3l-3 7L3 14H0z'));
  it('is mirrored left of zero: “at most −50” points to the left', () => {
    assert.equal(barPath(100, 50, 0, 14, 'le'), 'M100 0H57l-7 7L57 14H100z');
    assert.equal(barPath(100, 50, 0, 14, 'ge'), 'M100 0H50l7 7L50 14H100z');
  });
  it('is nothing for zero: a line there would look like a small number', () => {
    for (const relation of ['eq', 'ge', 'lt', 'approx'] as const) assert.equal(barPath(50, 50, 0, 14, relation), '');
  });
  it('ends in stripes for “about”', () => {
    const path = barPath(0, 50, 0, 14, 'approx');
    assert.equal(path.match(/M/g)!.length, 4);
    assert.ok(path.startsWith('M0 0H44v14'));
  });
});

describe('the shape of a range', () => {
  it('is a bar to its nearer end and stripes to the farther one', () => {
    assert.equal(rangePath(0, [50, 58], 0, 14), 'M0 0H50v14H0zM52 0H54v14H52zM56 0H58v14H56z');
    assert.equal(rangePath(100, [42, 50], 0, 14), 'M100 0H50v14H100zM44 0H46v14H44zM48 0H50v14H48z');
  });
  it('has only stripes across zero', () => assert.equal(rangePath(50, [48, 52], 0, 14), 'M50 0H52v14H50z'));
});

describe('the scale of bars', () => {
  it('starts at zero and leaves room for every label', () => {
    const {at} = barScale(
      [
        {value: 100, room: 50},
        {value: 50, room: 150},
      ],
      [0, 250],
    );
    assert.equal(at(0), 0);
    assert.equal(at(100), 200);
    assert.equal(at(50) + 150, 250);
  });

  it('puts negative numbers left of zero with their labels', () => {
    const {at} = barScale(
      [
        {value: -100, room: 50},
        {value: 100, room: 50},
      ],
      [0, 300],
    );
    assert.deepEqual([at(-100), at(0), at(100)], [50, 150, 250]);
  });

  it('is valid where all numbers are zero, or there are none', () => {
    for (const ends of [[], [{value: 0, room: 20}]]) {
      const {at, span} = barScale(ends, [10, 100]);
      assert.equal(at(0), 10);
      assert.equal(span, 0);
    }
  });

  it('keeps any bars with their labels between the edges', () => {
    const end = fc.record({value: fc.integer({min: -1e9, max: 1e9}), room: fc.integer({min: 0, max: 100})});
    fc.assert(
      fc.property(fc.array(end), (ends) => {
        const {at} = barScale(ends, [0, 300]);
        for (const {value, room} of ends) {
          assert.ok(at(value) + (value < 0 ? 0 : room) <= 300.001);
          assert.ok(at(value) - (value < 0 ? room : 0) >= -0.001);
        }
      }),
    );
  });
});
