import {namedTable} from './named-table.js';

/** What of a page may change the text of a table. */
const changes: MutationObserverInit = {childList: true, characterData: true, subtree: true};

/** Follows the tables that an element draws from: those inside it, or one that stands elsewhere on the page. */
export class TableWatch {
  readonly #host: Element;
  readonly #onChange: () => void;
  readonly #inside: MutationObserver;
  readonly #elsewhere: MutationObserver;
  #isBegun = false;
  #reference = '';
  #table?: HTMLTableElement | undefined;

  constructor(host: Element, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    this.#inside = new MutationObserver(onChange);
    this.#elsewhere = new MutationObserver((records) => this.#compare(records));
  }

  /** Follows the table that a reference names, or where it is empty, those inside the element. */
  begin(reference: string): void {
    if (!this.#isBegun) this.#inside.observe(this.#host, changes);
    this.#isBegun = true;
    if (reference === this.#reference) return;
    this.pause();
    this.#reference = reference;
    this.resume();
  }

  /** Stops following the page while the element is not part of it. */
  pause(): void {
    this.#elsewhere.disconnect();
  }

  /** Follows the page again. */
  resume(): void {
    if (!this.#reference) return;
    const root = this.#host.getRootNode();
    for (const node of new Set([root, this.#host.ownerDocument]))
      this.#elsewhere.observe(node, {...changes, attributes: true, attributeFilter: ['id']});
    this.#table = namedTable(this.#host, this.#reference);
  }

  /** Of all that changes on the page, only the table counts: another one, or other words in it. */
  #compare(records: readonly MutationRecord[]): void {
    const table = namedTable(this.#host, this.#reference);
    const isOther = table !== this.#table;
    this.#table = table;
    if (isOther || records.some(({target}) => table?.contains(target))) this.#onChange();
  }
}
