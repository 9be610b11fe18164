import {namedTable} from './named-table.js';

/** The mutations that may change the text of a table. */
const changes: MutationObserverInit = {childList: true, characterData: true, subtree: true};

/** Watches the tables that an element draws from: those inside it, or one elsewhere on the page. */
export class TableWatch {
  readonly #host: Element;
  readonly #onChange: () => void;
  readonly #inside: MutationObserver;
  readonly #elsewhere: MutationObserver;
  #hasBegun = false;
  #reference = '';
  #table?: HTMLTableElement | undefined;

  constructor(host: Element, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    this.#inside = new MutationObserver(onChange);
    this.#elsewhere = new MutationObserver((records) => this.#compare(records));
  }

  /** Watches the table that a reference names or, where it is empty, the tables inside the element. */
  begin(reference: string): void {
    if (!this.#hasBegun) this.#inside.observe(this.#host, changes);
    this.#hasBegun = true;
    if (reference === this.#reference) return;
    this.pause();
    this.#reference = reference;
    this.resume();
  }

  /** Stops watching the page while the element is not part of it. */
  pause(): void {
    this.#elsewhere.disconnect();
  }

  /** Watches the page again. */
  resume(): void {
    if (!this.#reference) return;
    const root = this.#host.getRootNode();
    for (const node of new Set([root, this.#host.ownerDocument]))
      this.#elsewhere.observe(node, {...changes, attributes: true, attributeFilter: ['id']});
    this.#table = namedTable(this.#host, this.#reference);
  }

  /** Of all changes on the page only two matter: the reference names another table, or the content of the table changes. */
  #compare(records: readonly MutationRecord[]): void {
    const table = namedTable(this.#host, this.#reference);
    const isOther = table !== this.#table;
    this.#table = table;
    if (isOther || records.some(({target}) => table?.contains(target))) this.#onChange();
  }
}
