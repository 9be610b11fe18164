import assert from 'node:assert/strict';
import {test} from 'node:test';
import {memoize} from '../../src/model/memoize.js';

/** A memoized function, and the keys that it has computed. */
function counted(limit?: number) {
  const computed: string[] = [];
  const lengthOf = memoize((key: string): number | undefined => {
    computed.push(key);
    return key.length || undefined;
  }, limit);
  return {computed, lengthOf};
}

test('a result is computed once, also where it is undefined', () => {
  const {computed, lengthOf} = counted();
  assert.deepEqual(['a', 'a', '', ''].map(lengthOf), [1, 1, undefined, undefined]);
  assert.deepEqual(computed, ['a', '']);
});

test('the result used least recently is dropped first', () => {
  const {computed, lengthOf} = counted(2);
  ['a', 'b', 'a', 'c', 'a', 'b'].forEach((key) => lengthOf(key));
  assert.deepEqual(computed, ['a', 'b', 'c', 'b']);
});

test('two hundred results are kept by default', () => {
  const {computed, lengthOf} = counted();
  const keys = Array.from({length: 201}, (_, index) => String(index));
  keys.forEach((key) => lengthOf(key));
  lengthOf('1');
  assert.equal(computed.length, 201);
  lengthOf('0');
  assert.equal(computed.length, 202);
});

test('a key whose computation failed is computed again', () => {
  let fails = true;
  const read = memoize((key: string) => {
    if (fails) throw new Error(key);
    return key;
  });
  assert.throws(() => read('a'), /^Error: a$/);
  fails = false;
  assert.equal(read('a'), 'a');
});

test('objects are distinguished by identity', () => {
  const wrap = memoize((key: {readonly name: string}) => ({key}));
  const [one, other] = [{name: 'a'}, {name: 'a'}];
  assert.equal(wrap(one), wrap(one));
  assert.notEqual(wrap(one), wrap(other));
});
