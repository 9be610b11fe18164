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

const isShape = (child: Shape | string): child is Shape => typeof child !== 'string';

function setContent(element: Element, content: Content = '', before: Content = ''): void {
  if (content === before) return;
  // A text that takes the place of a text changes in its node: making a new one costs the update of a page twice as much.
  const isTextChange = typeof content === 'string' && typeof before === 'string' && content && before;
  if (isTextChange) (element.firstChild as Text).data = content;
  else if (typeof content === 'string') element.textContent = content;
  else if (typeof before !== 'string' && content.every(isShape) && before.every(isShape))
    print(element, content, before);
  else element.replaceChildren(...content.map((child) => (isShape(child) ? create(child) : child)));
}

function create([name, attributes, content]: Shape): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  setAttributes(element, attributes);
  setContent(element, content);
  return element;
}

/** Prints a list of shapes into an element that shows another one, if any. */
function print(parent: Element, shapes: readonly Shape[], before: readonly Shape[]): void {
  const elements = [...parent.children];
  shapes.forEach((shape, index) => {
    const [name, attributes, content] = shape;
    const [shown, element] = [before[index], elements[index]];
    if (shown?.[0] === name) {
      setAttributes(element, attributes, shown[1]);
      setContent(element, content, shown[2]);
    } else if (element) element.replaceWith(create(shape));
    else parent.append(create(shape));
  });
  for (const element of elements.slice(shapes.length)) element.remove();
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
    if (this.#shapes || !element.firstElementChild) print(element, shapes, this.#shapes ?? []);
    this.#shapes = shapes;
    return noChange;
  }
}

/** Fills the element whose only content it is with shapes: `svg\`<g>${shapes(list)}</g>\``. */
export const shapes = directive(ShapesDirective);
