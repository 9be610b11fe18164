import type {CSSResult} from 'lit';

/** The sheets of styles in documents other than the page's own, such as that of a frame. */
const elsewhere = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** The sheet of a style for a document: one document's sheets are refused by every other. */
function sheetFor(style: CSSResult, owner: Document): CSSStyleSheet | undefined {
  if (owner === document || !owner.defaultView) return style.styleSheet;
  const sheets = elsewhere.get(owner) ?? new Map<CSSResult, CSSStyleSheet>();
  elsewhere.set(owner, sheets);
  const {CSSStyleSheet} = owner.defaultView;
  const sheet = sheets.get(style) ?? new CSSStyleSheet();
  if (!sheets.has(style)) sheet.replaceSync(style.cssText);
  sheets.set(style, sheet);
  return sheet;
}

/** Adds the styles of a part that was loaded later to a shadow root; adding them again has no effect. */
export function adoptStyles(root: HTMLElement | DocumentFragment, ...styles: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot)) return;
  for (const style of styles) {
    const sheet = sheetFor(style, root.ownerDocument);
    // Chrome before 99 refuses changes to the list itself.
    if (sheet && !root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
