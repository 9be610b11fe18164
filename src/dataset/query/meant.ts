import type {Localized} from '../types.js';

/** Something that a page may name by its id or by its name in either language. */
interface Named {
  readonly id: string;
  readonly name?: Localized;
}

/** A text without case, width, spaces and punctuation, in which people write ids and names differently. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');

/** What stands between the entries of a list, the surest first: names have commas and spaces of their own. */
const separators = [/[,，;；\n]+/, /、+/, /\s+/];

/** The ids of each list by everything that means them: a figure looks its indicators up at every update. */
const idsByMeaning = new WeakMap<readonly Named[], ReadonlyMap<string, string>>();

/** The ids by everything that means them; an id takes precedence over another item's name. */
function meanings(items: readonly Named[]): ReadonlyMap<string, string> {
  const known = idsByMeaning.get(items);
  if (known) return known;
  const ids = new Map<string, string>();
  for (const {id, name} of items) for (const words of name ? [name.zh, name.en] : []) ids.set(plain(words), id);
  for (const {id} of items) ids.set(plain(id), id);
  ids.delete('');
  idsByMeaning.set(items, ids);
  return ids;
}

/** The ids of an entry, which may be several; an entry that means nothing stays as it is. */
function idsOf(entry: string, ids: ReadonlyMap<string, string>, [separator, ...others] = separators): string[] {
  const id = ids.get(plain(entry));
  if (id !== undefined) return [id];
  const parts = separator ? entry.split(separator).filter((part) => plain(part) !== '') : [];
  // Several words of which none is known are one unknown name.
  const isList = separator !== separators[2] || parts.some((part) => ids.has(plain(part)));
  if (parts.length > 1 && isList) return parts.flatMap((part) => idsOf(part, ids, others));
  return others.length > 0 ? idsOf(entry, ids, others) : [entry.trim()];
}

/**
 * The ids that a page means, each once: `a b`, `a, b` or a list of its own, of ids or of names in either language, in any
 * case and typography. What means nothing is returned as it is, for the look-up to refuse.
 */
export function idsMeant(items: readonly Named[], list: string | readonly string[]): readonly string[] {
  const entries = typeof list === 'string' ? [list] : list;
  const known = new Set(items.map(({id}) => id));
  const exact = entries.flatMap((entry) => entry.split(/[\s,，、;；]+/)).filter(Boolean);
  if (exact.every((id) => known.has(id))) return [...new Set(exact)];
  const ids = meanings(items);
  return [...new Set(entries.filter((entry) => entry.trim() !== '').flatMap((entry) => idsOf(entry, ids)))];
}

/** The id that a page means by a single entry. */
export const idMeant = (items: readonly Named[], entry: string): string =>
  items.some(({id}) => id === entry) ? entry : (meanings(items).get(plain(entry)) ?? entry.trim());
