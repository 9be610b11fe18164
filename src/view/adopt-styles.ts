import type {CSSResult} from 'lit';

/** The styles of each shadow root: a root loses its adopted style sheets when it moves to another document. */
const stylesOf = new WeakMap<ShadowRoot, Set<CSSResult>>();

/** The style sheet for the document of a root. A sheet can only be adopted in the document that it was constructed for. */
function sheetFor(style: CSSResult, {ownerDocument}: ShadowRoot): CSSStyleSheet | undefined {
  const view = ownerDocument.defaultView;
  if (ownerDocument === document || !view) return style.styleSheet;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style.cssText);
  return sheet;
}

/** Adds the styles of a part that was loaded later to a shadow root; adding them again has no effect. */
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

/** Adds all its styles to a shadow root again after it has moved to another document. */
export function adoptAgain(root: HTMLElement | DocumentFragment, styles: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot) || !root.ownerDocument.defaultView) return;
  const all = new Set([...styles, ...(stylesOf.get(root) ?? [])]);
  root.adoptedStyleSheets = [...all].flatMap((style) => sheetFor(style, root) ?? []);
}
