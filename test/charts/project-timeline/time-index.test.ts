import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {timeIndex} from '../../../src/charts/project-timeline/model/lanes/time-index.js';
import type {TimeWindow} from '../../../src/charts/project-timeline/model/lanes/time-window.js';

const span = fc
  .tuple(fc.integer({min: 0, max: 50}), fc.integer({min: 1, max: 20}))
  .map(([from, length]): TimeWindow => ({from, to: from + length}));
const touching = (spans: readonly TimeWindow[], {from, to}: TimeWindow) =>
  spans.flatMap((one, index) => (one.from < to && one.to > from ? [index] : []));

describe('stretches of time, indexed', () => {
  it('are counted and found as by a linear search', () =>
    fc.assert(
      fc.property(fc.array(span, {maxLength: 60}), span, (spans, window) => {
        const {count, first} = timeIndex(spans);
        const found = touching(spans, window);
        assert.equal(count(window), found.length);
        const all = first(window, Infinity);
        assert.deepEqual(
          [...all].sort((a, b) => a - b),
          found,
        );
        const begins = all.map((index) => spans[index].from);
        assert.deepEqual(
          begins,
          [...begins].sort((a, b) => a - b),
        );
        assert.deepEqual(first(window, 3), all.slice(0, 3));
      }),
    ));

  it('are as many at a time, on average, as their lengths add up to', () =>
    fc.assert(
      fc.property(fc.array(span, {maxLength: 60}), span, (spans, window) => {
        const {from, to} = window;
        const shared = spans.map((one) => Math.max(0, Math.min(one.to, to) - Math.max(one.from, from)));
        const sum = shared.reduce((all, length) => all + length, 0);
        assert.ok(Math.abs(timeIndex(spans).mean(window) - sum / (to - from)) < 1e-9);
      }),
    ));

  it('are none where there are none', () => {
    const {size, count, first, mean} = timeIndex([]);
    assert.equal(mean({from: 0, to: 1}), 0);
    assert.deepEqual([size, count({from: 0, to: 1}), first({from: 0, to: 1}, 5)], [0, 0, []]);
  });

  it('are searched without visiting those far away', () => {
    let reads = 0;
    const spans = Array.from({length: 10_000}, (_, index) => ({
      get from() {
        reads++;
        return index;
      },
      to: index + 1,
    }));
    const {count, first} = timeIndex(spans);
    // The first query sorts the spans.
    first({from: 0, to: 1}, 1);
    reads = 0;
    assert.equal(count({from: 5000, to: 5010}), 10);
    assert.equal(first({from: 5000, to: 5010}, 100).length, 10);
    assert.equal(reads, 0);
  });
});
