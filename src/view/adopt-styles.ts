import type {CSSResult} from 'lit';

/** Gives a shadow root the styles of a part that was loaded after the element was defined; adopting them again changes nothing. */
export function adoptStyles(root: HTMLElement | DocumentFragment, ...styles: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot)) return;
  for (const {styleSheet} of styles)
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}
