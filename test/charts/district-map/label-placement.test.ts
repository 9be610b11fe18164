import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {boxOf, placeLabels} from '../../../src/charts/district-map/model/areas/label-placement.js';
import type {LabelBox, LabelWish} from '../../../src/charts/district-map/model/areas/label-placement.js';

const bounds = {x: 0, y: 0, width: 400, height: 300};
const wish = (x: number, y: number, rank = 0, ...forms: [number, number][]): LabelWish => ({
  x,
  y,
  rank,
  forms: (forms.length > 0 ? forms : [[40, 20] as const]).map(([width, height]) => ({width, height})),
});
const overlap = (a: LabelBox, b: LabelBox) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const boxes = (wishes: readonly LabelWish[], chosen: readonly number[]) =>
  wishes.flatMap((one, index) => (chosen[index] < 0 ? [] : [boxOf(one, one.forms[chosen[index]])]));

describe('labels', () => {
  it('all stand where there is room', () => {
    assert.deepEqual(placeLabels([wish(50, 50), wish(150, 50), wish(50, 150)], bounds), [0, 0, 0]);
  });

  it('drop out by rank, and of equals the later', () => {
    assert.deepEqual(placeLabels([wish(50, 50, 1), wish(60, 50, 2)], bounds), [-1, 0]);
    assert.deepEqual(placeLabels([wish(50, 50), wish(60, 50)], bounds), [0, -1]);
  });

  it('take a shorter form before they drop out', () => {
    assert.deepEqual(placeLabels([wish(50, 50, 2), wish(95, 50, 1, [60, 30], [40, 15])], bounds), [0, 1]);
  });

  it('keep clear of what is taken, and of the edge', () => {
    assert.deepEqual(placeLabels([wish(50, 50)], bounds, [{x: 60, y: 40, width: 90, height: 30}]), [-1]);
    assert.deepEqual(placeLabels([wish(10, 50)], bounds), [-1]);
  });

  const size = fc.tuple(fc.integer({min: 5, max: 90}), fc.integer({min: 10, max: 40}));
  const any = fc.array(
    fc
      .tuple(
        fc.integer({min: 0, max: 400}),
        fc.integer({min: 0, max: 300}),
        fc.integer({min: 0, max: 9}),
        fc.array(size, {minLength: 1, maxLength: 3}),
      )
      .map(([x, y, rank, forms]) => wish(x, y, rank, ...forms)),
    {maxLength: 40},
  );

  it('never overlap, and never leave the bounds', () => {
    fc.assert(
      fc.property(any, (wishes) => {
        const placed = boxes(wishes, placeLabels(wishes, bounds));
        placed.forEach((box, index) => {
          assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= 400 && box.y + box.height <= 300, 'outside');
          for (const other of placed.slice(index + 1)) assert.ok(!overlap(box, other), 'overlap');
        });
      }),
    );
  });

  it('never give way to one of a lower rank', () => {
    fc.assert(
      fc.property(any, fc.integer({min: 0, max: 9}), (wishes, rank) => {
        const high = wishes.filter((one) => one.rank >= rank);
        const chosen = placeLabels(wishes, bounds).filter((_, index) => wishes[index].rank >= rank);
        assert.deepEqual(chosen, placeLabels(high, bounds));
      }),
    );
  });
});
