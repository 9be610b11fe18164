import type {CSSResult} from 'lit';

/** Adds the styles of a part that was loaded later to a shadow root; adding them again has no effect. */
export function adoptStyles(root: HTMLElement | DocumentFragment, ...styles: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot)) return;
  for (const {styleSheet} of styles)
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}
