import {isServer} from 'lit';
import {inEveryLanguage} from '../../dataset/localized.js';
import {ReadableError} from '../../dataset/readable-error.js';
import type {Localized} from '../../dataset/types.js';
import {languages} from '../../model/words/page-data/languages.js';

const noNumbers = () => inEveryLanguage(languages, (words) => words.noNumbers);

/** Nothing in a page's table can be drawn; `problems` lists the reasons. */
export class TableError extends ReadableError {
  constructor(problems: readonly Localized[], sentence = noNumbers()) {
    super(sentence, problems);
    this.name = 'TableError';
  }
}

/** The table that a reference (`#id`, or the id alone) names: itself, or the first inside the element. */
function lookUp(host: Element, id: string): {readonly table?: HTMLTableElement | null; readonly exists: boolean} {
  const root = host.getRootNode();
  const element =
    (root instanceof ShadowRoot ? root.getElementById(id) : null) ?? host.ownerDocument.getElementById(id);
  return {
    table: element instanceof HTMLTableElement ? element : (element?.querySelector('table') ?? null),
    exists: element !== null,
  };
}

const idOf = (reference: string) => reference.trim().replace(/^#/, '');

/** The table that a reference names; undefined where the page has none. */
export const namedTable = (host: Element, reference: string): HTMLTableElement | undefined =>
  lookUp(host, idOf(reference)).table ?? undefined;

/**
 * The tables that an element draws from: the one that `table="#id"` names anywhere on the page, or those inside the tag.
 *
 * @throws TableError where the page has no such table
 */
export function tablesOf(host: Element, reference = ''): HTMLTableElement[] {
  const id = idOf(reference);
  // On a server an element has no content.
  if (isServer) return [];
  if (id === '') return [...host.querySelectorAll('table')];
  const {table, exists: isThere} = lookUp(host, id);
  if (table) return [table];
  throw new TableError(
    [],
    inEveryLanguage(languages, ({noTableIn, noTable}) => (isThere ? noTableIn : noTable)(id)),
  );
}
