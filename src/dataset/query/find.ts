import {InvalidIdError} from '../invalid-id.js';
import type {Localized} from '../types.js';

interface Item {
  readonly id: string;
  readonly name?: Localized;
}

/** The items of a list by their ids; lists of a dataset do not change. */
const indices = new WeakMap<readonly Item[], ReadonlyMap<string, Item>>();

/** The item with an id. @throws InvalidIdError, which lists the existing ids and names */
export function find<Entry extends Item>(what: string, items: readonly Entry[], id: string): Entry {
  let index = indices.get(items);
  if (!index) indices.set(items, (index = new Map(items.map((item) => [item.id, item]))));
  const found = index.get(id);
  if (found) return found as Entry;
  throw new InvalidIdError(
    what,
    id,
    items.flatMap((item) => (item.name ? [item.id, item.name.zh, item.name.en] : item.id)),
  );
}
