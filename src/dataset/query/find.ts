import {InvalidIdError} from '../invalid-id.js';
import type {Localized} from '../types.js';

interface Item {
  readonly id: string;
  readonly name?: Localized;
}

/** The items of a list by their ids; lists of a dataset do not change. */
const indices = new WeakMap<readonly Item[], ReadonlyMap<string, Item>>();

/** The item of an id. @throws InvalidIdError with the ids and names that there are */
export function find<Found extends Item>(what: string, items: readonly Found[], id: string): Found {
  let index = indices.get(items);
  if (!index) indices.set(items, (index = new Map(items.map((item) => [item.id, item]))));
  const found = index.get(id);
  if (found) return found as Found;
  throw new InvalidIdError(
    what,
    id,
    items.flatMap((item) => (item.name ? [item.id, item.name.zh, item.name.en] : item.id)),
  );
}
