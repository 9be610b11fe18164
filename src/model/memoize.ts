/**
 * A function that caches its latest results, for results that are needed repeatedly and take long to compute.
 * Once there are as many as the limit, those used least recently are dropped, so that the memory is bounded whatever a page shows.
 *
 * @param compute A pure function of its key. Keys are compared as `Map` compares them: texts by value, objects by identity.
 * @param limit How many results are kept. Default: 200. Kept keys are not collected as garbage: take a small limit for
 *   keys that are large objects.
 */
export function memoize<Key, Value>(compute: (key: Key) => Value, limit = 200): (key: Key) => Value {
  // A map lists its keys in the order of insertion: once it is full, the one used least recently comes first.
  const results = new Map<Key, Value>();
  return (key) => {
    const isKnown = results.has(key);
    const result = isKnown ? (results.get(key) as Value) : compute(key);
    // Moving a key takes longer than finding it, and matters only where the next result takes the place of another.
    if (results.size >= limit) results.delete(isKnown ? key : (results.keys().next().value as Key));
    results.set(key, result);
    return result;
  };
}
