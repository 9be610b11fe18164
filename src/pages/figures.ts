/**
 * Charts in pages whose editors allow no tags of their own. `<figure class="hs-target-gauge" data-indicator="…">` stands for
 * `<hs-target-gauge indicator="…">`: its `data-` attributes are those of the element, and its content is the element's
 * fallback, in which a table may be the data.
 */

import {charts, tagOf} from './charts.js';
import type {Chart} from './charts.js';

const selector = charts.map((chart) => `figure.${tagOf(chart)}`).join(', ');

const chartOf = ({classList}: Element): Chart | undefined => charts.find((chart) => classList.contains(tagOf(chart)));

/** Whether a figure has its element, whichever script put it there. */
const isActivated = (figure: Element, tag: string) =>
  [...figure.children].some(({localName}) => localName === tag) || figure.closest(tag) !== null;

/**
 * The attributes that an element reads. No others are taken over: what a sanitiser lets pass as `data-onclick` must not
 * become `onclick`.
 */
const attributesOf = (tag: string): readonly string[] =>
  (customElements.get(tag) as {readonly observedAttributes?: readonly string[]} | undefined)?.observedAttributes ?? [];

/** Puts the element of its class around the content of a figure. */
function activate(figure: Element): void {
  const chart = chartOf(figure);
  const tag = chart && tagOf(chart);
  // A browser that is too old for the elements has none.
  if (!tag || !customElements.get(tag) || isActivated(figure, tag)) return;
  const element = document.createElement(tag);
  for (const name of attributesOf(tag)) {
    const value = figure.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...figure.childNodes);
  figure.append(element);
}

/** Activates a node that is a figure, and the figures in it. */
function activateIn(node: Document | Element): void {
  if (node instanceof Element && node.matches(selector)) activate(node);
  for (const figure of node.querySelectorAll(selector)) activate(figure);
}

/** Removes the margins that browsers give a figure, which on a phone take a fifth of the width; any rule of the page wins. */
function adoptMargins(): void {
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:where(${selector}) { margin-inline: 0; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/**
 * Activates the figures of the page, now or when the page has been parsed, and those that are added later. Figures of
 * unknown classes are left alone. A second call, of another copy of the script, finds nothing left to do.
 */
export function activateFigures(): void {
  const begin = () => {
    adoptMargins();
    activateIn(document);
    new MutationObserver((records) => {
      for (const {addedNodes} of records)
        for (const node of addedNodes) if (node instanceof Element && node.isConnected) activateIn(node);
    }).observe(document, {childList: true, subtree: true});
  };
  // The content of a figure must be complete before it is moved.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, {once: true});
  else begin();
}
