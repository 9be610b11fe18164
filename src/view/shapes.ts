import {noChange} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import type {ElementPart} from 'lit/directive.js';

/** An SVG element as plain data: its name, its attributes, and its text or what else stands in it. */
export type Shape = readonly [name: string, attributes: Attributes, content?: string | readonly (Shape | string)[]];

/** An attribute that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const nothingYet: Shape = ['', {}];

/** Gives an element what a shape says, as far as it differs from what it said before. */
function update(element: Element, [, attributes, content = '']: Shape, [, before, said = '']: Shape): void {
  for (const key in attributes) {
    const value = attributes[key];
    if (value === before[key]) continue;
    if (value === undefined) element.removeAttribute(key);
    else element.setAttribute(key, value as string);
  }
  for (const key in before) if (!(key in attributes)) element.removeAttribute(key);
  if (content === said) return;
  if (typeof content === 'object')
    element.replaceChildren(...content.map((child) => (typeof child === 'string' ? child : make(child))));
  else if (said && content && typeof said === 'string') (element.firstChild as Text).data = content;
  else element.textContent = content;
}

/** A new element; a copy of the one before it, where that is almost the same, takes half the time. */
function make(shape: Shape, like?: Element | null, [name, attributes]: Shape = nothingYet): Element {
  const isAlike = name === shape[0];
  const element = isAlike ? like!.cloneNode() : document.createElementNS('http://www.w3.org/2000/svg', shape[0]);
  update(element as Element, shape, isAlike ? [name, attributes] : nothingYet);
  return element as Element;
}

/**
 * Many small elements in one go, where a template for each would take longer to set up than to draw. An element keeps
 * its place in the list, so that focus and transitions last.
 */
class Shapes extends Directive {
  #before: readonly Shape[] = [];

  /** Says what the directive takes; `update` does the work. */
  override render(shapes: readonly Shape[]): unknown {
    return shapes && noChange;
  }

  override update({element}: ElementPart, [shapes]: [readonly Shape[]]): typeof noChange {
    const before = this.#before;
    const {children} = element;
    shapes.forEach((shape, index) => {
      const old = before[index];
      if (!old) element.append(make(shape, element.lastElementChild, shapes[index - 1]));
      else if (old[0] === shape[0]) update(children[index], shape, old);
      else children[index].replaceWith(make(shape));
    });
    while (children.length > shapes.length) element.lastChild!.remove();
    this.#before = shapes;
    return noChange;
  }
}

/** Fills the element that it stands in with shapes: `svg\`<g ${shapes(list)}></g>\``. */
export const shapes = directive(Shapes);
