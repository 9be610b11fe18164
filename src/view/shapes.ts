import {noChange} from 'lit';
import type {TemplateResult} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import type {ChildPart} from 'lit/directive.js';
import type {Attributes, Content, Shape} from './shape.js';

export type {Shape} from './shape.js';

function setAttributes(element: Element, attributes: Attributes, before: Attributes = {}): void {
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== before[name] && value !== undefined) element.setAttribute(name, String(value));
  }
  for (const name in before)
    if (before[name] !== undefined && attributes[name] === undefined) element.removeAttribute(name);
}

type Child = Shape | string;

const listOf = (content: Content): readonly Child[] =>
  typeof content === 'string' ? (content ? [content] : []) : content;

/** Makes the elements of a list that are not there yet, as SVG in SVG and as HTML in HTML. */
const createAll = (children: readonly Child[], {namespaceURI}: Element): (Element | Text)[] =>
  children.map((child) => {
    if (typeof child === 'string') return new Text(child);
    const [name, attributes, content = ''] = child;
    const element = document.createElementNS(namespaceURI, name);
    setAttributes(element, attributes);
    element.append(...createAll(listOf(content), element));
    return element;
  });

function setContent(element: Element, content: Content = '', before: Content = ''): void {
  if (content === before) return;
  const children = listOf(content);
  const shown = listOf(before);
  // A page from a server has one text node for texts in a row.
  if (element.childNodes.length === shown.length) print(element, children, shown, element.childNodes);
  else element.replaceChildren(...createAll(children, element));
}

/** Prints a list of children into an element whose live list of `nodes` shows the list before, if any. */
function print(
  parent: Element,
  children: readonly Child[],
  before: readonly Child[],
  nodes: ArrayLike<ChildNode>,
): void {
  for (let index = 0; index < children.length && index < before.length; index++) {
    const child = children[index];
    const shown = before[index];
    const node = nodes[index];
    if (typeof child === 'string' && typeof shown === 'string') {
      // Making a new text node costs the update of a page twice as much as changing the one that is there.
      if (child !== shown) (node as Text).data = child;
    } else if (typeof shown === 'object' && typeof child === 'object' && shown[0] === child[0]) {
      setAttributes(node as Element, child[1], shown[1]);
      setContent(node as Element, child[2], shown[2]);
    } else node.replaceWith(...createAll([child], parent));
  }
  // The live list is not read meanwhile: looking up each node again took a third of the time of drawing 3,108 counties.
  parent.append(...createAll(children.slice(before.length), parent));
  while (nodes.length > children.length) nodes[children.length].remove();
}

/**
 * Prints a list of shapes into an element. Where a shape has the same element name as the previous shape at its index, the
 * element is kept, so that focus and transitions survive. For thousands of small elements, setting up a template for each would take longer than drawing.
 */
export class ShapesDirective extends Directive {
  /** Prints shapes where there is no DOM. Rendering on a server sets it, so that pages do not load a second printer. */
  static printOnServer?: (shapes: readonly Shape[]) => TemplateResult;
  #shapes?: readonly Shape[];

  /** Prints on a server; in a browser, `update` does. */
  override render(shapes: readonly Shape[]): unknown {
    return ShapesDirective.printOnServer?.(shapes) ?? noChange;
  }

  override update({parentNode}: ChildPart, [shapes]: [readonly Shape[]]): unknown {
    const element = parentNode as Element;
    // At first an element is empty, or has the same shapes from a server.
    if (this.#shapes || !element.firstElementChild) print(element, shapes, this.#shapes ?? [], element.children);
    this.#shapes = shapes;
    return noChange;
  }
}

/** Fills the element whose only content it is with shapes: `svg\`<g>${shapes(list)}</g>\``, or with elements of HTML. */
export const shapes = directive(ShapesDirective);
