import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {pairs as builtIn} from '../../../src/dataset/haishu-2023/pairs.js';
import {inOrder} from '../../../src/charts/yoy-bar/model/several/order.js';
import {orders} from '../../../src/charts/yoy-bar/model/input.js';
import type {Order} from '../../../src/charts/yoy-bar/model/input.js';
import {pairsOf} from '../../../src/model/comparison/pair.js';
import {pairsOfTopic} from '../../../src/model/comparison/topic.js';
import {figuresOf} from '../../fixtures/yoy-bar.js';
import type {Given} from '../../fixtures/yoy-bar.js';

/** Pairs of a dataset whose report speaks of them in the order of their ids. */
function pairsIn(rows: readonly Given[]) {
  const figures = figuresOf(rows);
  const observations = figures.observations.map((observation) => {
    const start = observation.indicator.codePointAt(0)!;
    return {...observation, source: {...observation.source, start, end: start + 3}};
  });
  return pairsOf(
    {...figures, observations},
    rows.map(({id}) => id),
  );
}

const sorted = orders.filter((order) => order !== 'given');

describe('the order of pairs', () => {
  const rows: readonly Given[] = [
    {id: 'd', actual: 100, target: 90},
    {id: 'a', actual: 13.3, target: 8, unit: 'percent'},
    {id: 'c', actual: 10, target: 50},
    {id: 'f', actual: 5, target: 7, comparability: 'none'},
    {id: 'b', actual: 40, target: 60, unit: 'firm'},
    {id: 'e', actual: 4, target: 9, unit: 'percent'},
    {id: 'g', actual: 30, target: null},
    {id: 'h', target: 20},
    {id: 'i'},
  ];
  const ordered = (order: Exclude<Order, 'given'>) =>
    inOrder(pairsIn(rows), order)
      .map(({indicator}) => indicator.id)
      .join('');

  it('of a topic is the report’s', () => {
    const topics = new Set(builtIn.indicators.map(({topic}) => topic));
    for (const topic of ['investment', 'welfare', 'land', 'education']) {
      assert.ok(topics.has(topic), topic);
      const pairs = pairsOfTopic(builtIn, topic);
      assert.deepEqual(pairs, inOrder(pairs, 'report'));
    }
  });

  it('is the order of their first mention in the report', () => assert.equal(ordered('report'), 'abcdefghi'));

  it('is by the target’s number, or the result’s without one, unit by unit', () => {
    assert.equal(ordered('size'), 'dcghfeabi');
  });

  it('is from the largest relative rise to the largest fall, then by points, then what is not compared', () => {
    assert.equal(ordered('change'), 'cbdeafghi');
  });

  it('puts the same pairs in a row, whatever they are, and twice is the same as once', () => {
    const value = fc.option(fc.integer({min: -1000, max: 1000}), {nil: undefined});
    const row = fc.record({actual: value, target: value, unit: fc.constantFrom('project', 'percent', 'firm')});
    fc.assert(
      fc.property(fc.array(row, {maxLength: 9}), fc.constantFrom(...sorted), (given, order) => {
        const pairs = pairsIn(given.map((sides, index) => ({...sides, id: 'pqrstuvwx'[index]})));
        const once = inOrder(pairs, order);
        assert.deepEqual(new Set(once), new Set(pairs));
        assert.deepEqual(inOrder(once, order), once);
      }),
    );
  });
});
