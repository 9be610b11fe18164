import {isServer} from 'lit';
import type {CSSResult, LitElement} from 'lit';

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

/** The styles of parts by the elements that a server draws. */
const onServer = new WeakMap<LitElement, Set<CSSResult>>();

/** The styles that the parts of an element added on a server. */
export const stylesOnServer = (host: LitElement): readonly CSSResult[] => [...(onServer.get(host) ?? [])];

/** Adds the styles of a part that was loaded later to the shadow root of an element; adding them again has no effect. */
export function adoptStyles(host: LitElement, ...styles: readonly CSSResult[]): void {
  if (isServer) return void onServer.set(host, new Set([...stylesOnServer(host), ...styles]));
  const root = host.renderRoot;
  if (!(root instanceof ShadowRoot)) return;
  for (const style of styles) {
    const sheet = sheetFor(style, root.ownerDocument);
    // Chrome before 99 refuses changes to the list itself.
    if (sheet && !root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
