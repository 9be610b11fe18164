/**
 * Unpacks the run-time slices that the build writes from the tables. A packed table is text: a line for each
 * row, cells parted by `|`, empty cells at the end left out, an empty cell where a default holds or where
 * the row above says the same. Starts are differences to the row above; ids of other rows are row numbers.
 * An id is told by its English name, a quote is parted around its literal.
 */
export const rowsOf = (text: string): string[][] => (text ? text.split('\n').map((row) => row.split('|')) : []);

export const localized = (zh: string, en: string) => ({zh, en});

/** The words of an English name, as an id would spell them. */
export const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[a-z0-9]+/g) ?? [];

/** An id by its English name: a digit or capital is the number of a word (base 36), small letters are a word themselves. */
export function idFrom(code: string, name: string): string {
  if (code.startsWith('=')) return code.slice(1);
  const words = wordsOf(name);
  const parts = code.match(/[a-z]+|./g)?.filter((part) => part !== '-');
  return (parts?.map((part) => (/[a-z]/.test(part) ? part : words[parseInt(part, 36)])) ?? words).join('-');
}

/** Row numbers of a cell, to the ids of those rows. */
export const idsOf = <Id extends string>(cell: string | undefined, items: readonly {readonly id: Id}[]): Id[] =>
  cell ? cell.split(' ').map((index) => items[Number(index)].id) : [];
