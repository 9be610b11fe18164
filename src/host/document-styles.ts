import type {LitElement, ReactiveController} from 'lit';

/** A copy of a style sheet for another document: one document's sheets are refused by every other. */
function copyOf(sheet: CSSStyleSheet, view: typeof globalThis): CSSStyleSheet {
  const copy = new view.CSSStyleSheet();
  copy.replaceSync([...sheet.cssRules].map(({cssText}) => cssText).join(''));
  return copy;
}

/** Keeps the styles of an element that is moved into another document, where a browser drops them. */
export class DocumentStyles implements ReactiveController {
  readonly #host: LitElement;
  #sheets: readonly CSSStyleSheet[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Remembers them while they are there: when the element hears that it was moved, they are gone. */
  hostUpdated(): void {
    // Safari before 16.4 has no such list; there Lit adds style elements, which move with their element.
    const sheets = this.#host.shadowRoot!.adoptedStyleSheets ?? [];
    // Copying the list at every update takes longer than looking at its length; parts of a figure only add to it.
    if (sheets.length !== this.#sheets.length) this.#sheets = [...sheets];
  }

  hostConnected(): void {
    const {shadowRoot: root, ownerDocument} = this.#host;
    const view = ownerDocument.defaultView as typeof globalThis | null;
    if (root && view && root.adoptedStyleSheets?.length === 0)
      root.adoptedStyleSheets = this.#sheets = this.#sheets.map((sheet) => copyOf(sheet, view));
  }
}
