import {highConfidence, isDone} from './items.js';
import type {Item, ItemKind} from './items.js';

/** The kinds that are reviewed at the moment; a numeral without an account belongs to the figures and to what is left out. */
export type Filter = 'all' | Exclude<ItemKind, 'report' | 'numeral'>;

export function filtered(items: readonly Item[], filter: Filter): readonly Item[] {
  if (filter === 'all') return items;
  const withNumerals = filter === 'observation' || filter === 'exclusion';
  return items.filter(({kind}) => kind === filter || (withNumerals && kind === 'numeral'));
}

/** Whether an item is reviewed before others: its confidence is low, whatever its state is. */
const isEarly = ({confidence}: Item) => confidence < highConfidence;

/** The order of the review: what has a low confidence first, each part in the order of the text. */
const ranked = (items: readonly Item[]): readonly Item[] => [
  ...items.filter(isEarly),
  ...items.filter((item) => !isEarly(item)),
];

/** The next item (or for -1 the one before) that is not reviewed, in the order of the review; it begins again at its end. */
export function pendingFrom(items: readonly Item[], current: string | undefined, step: 1 | -1): Item | undefined {
  const order = ranked(items);
  const at = order.findIndex(({key}) => key === current);
  const from = at < 0 && step < 0 ? 0 : at;
  for (let distance = 1; distance <= order.length; distance++) {
    const item = order[(from + step * distance + 2 * order.length) % order.length];
    if (!isDone(item)) return item;
  }
  return undefined;
}

/** The neighbour of an item in the text; itself at the end. */
export function neighbourOf(items: readonly Item[], current: string | undefined, step: 1 | -1): Item | undefined {
  const at = items.findIndex(({key}) => key === current);
  return items[Math.min(Math.max(at + step, 0), items.length - 1)];
}
