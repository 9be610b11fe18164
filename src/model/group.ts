/**
 * Items by a key, in the order of their first appearance. `Map.groupBy` does the same, but does not exist in Node 20; `group`
 * of d3 would add interned keys, which are larger than this function.
 */
export function group<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const members = groups.get(key);
    if (members) members.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
