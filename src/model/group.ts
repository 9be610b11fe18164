/**
 * Items by a key, in the order of their first appearance. `Map.groupBy` does it, but not yet in Node 20;
 * d3's `group` brings interned keys, which weigh more than all that is grouped here.
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
