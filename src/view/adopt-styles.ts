import type {CSSResult} from 'lit';

/** The styles of each shadow root: a root that moves to another document loses what it has adopted. */
const stylesOf = new WeakMap<ShadowRoot, Set<CSSResult>>();

/** A style sheet belongs to one document; another one needs a sheet of its own window. */
function sheetFor(style: CSSResult, {ownerDocument}: ShadowRoot): CSSStyleSheet | undefined {
  const view = ownerDocument.defaultView;
  if (ownerDocument === document || !view) return style.styleSheet;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style.cssText);
  return sheet;
}

/** Gives a shadow root the styles of a part that was loaded after the element was defined; adopting them again changes nothing. */
export function adoptStyles(root: HTMLElement | DocumentFragment, ...styles: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot)) return;
  const known = stylesOf.get(root) ?? new Set();
  stylesOf.set(root, known);
  for (const style of styles) {
    if (known.has(style)) continue;
    known.add(style);
    const sheet = sheetFor(style, root);
    if (sheet) root.adoptedStyleSheets.push(sheet);
  }
}

/** Gives a shadow root all its styles again, in the document to which it has moved. */
export function adoptAgain(root: HTMLElement | DocumentFragment, styles: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot) || !root.ownerDocument.defaultView) return;
  const all = new Set([...styles, ...(stylesOf.get(root) ?? [])]);
  root.adoptedStyleSheets = [...all].flatMap((style) => sheetFor(style, root) ?? []);
}
