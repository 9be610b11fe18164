import {InvalidIdError} from '../invalid-id.js';
import {nearest} from '../nearest.js';

/** The item of an id. @throws InvalidIdError with the nearest id */
export function find<Item extends {readonly id: string}>(what: string, items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (found) return found;
  const ids = items.map((item) => item.id);
  throw new InvalidIdError(what, id, nearest(id, ids));
}
