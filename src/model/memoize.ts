/**
 * A function that remembers its last results, for what a page computes again and again from the same few keys.
 *
 * @param limit How many results are kept; the one that was not asked for the longest goes first. Default: 200.
 */
export function memoize<Key, Value>(compute: (key: Key) => Value, limit = 200): (key: Key) => Value {
  const results = new Map<Key, Value>();
  return (key) => {
    const value = results.has(key) ? results.get(key)! : compute(key);
    // A map keeps the order of insertion: the first is the least recently used.
    results.delete(key);
    results.set(key, value);
    if (results.size > limit) results.delete(results.keys().next().value!);
    return value;
  };
}
