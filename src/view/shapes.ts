import {Directive, directive} from 'lit/directive.js';
import type {ElementPart} from 'lit/directive.js';

/** An SVG element as plain data: its name, its attributes, and its text or what else stands in it. */
export type Shape = readonly [name: string, attributes: Attributes, content?: string | readonly (Shape | string)[]];

/** An attribute that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Gives an element what a shape says, as far as it differs from what it said before. */
function update(element: Element, shape: Shape, before: Attributes = {}, said: Shape[2] = ''): void {
  const attributes = shape[1];
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== before[key] && value !== undefined) element.setAttribute(key, value as string);
  }
  for (const key in before)
    if (attributes[key] === undefined && before[key] !== undefined) element.removeAttribute(key);
  const content = shape[2] ?? '';
  if (content === said) return;
  if (typeof content === 'object')
    element.replaceChildren(...content.map((child) => (typeof child === 'string' ? child : make(child))));
  else if (said && content && typeof said === 'string') (element.firstChild as Text).data = content;
  else element.textContent = content;
}

/** A new element; a copy of the one before it, where that is almost the same, takes half the time. */
function make(shape: Shape, like?: Element | null, old?: Shape): Element {
  const isAlike = old?.[0] === shape[0];
  const element = isAlike ? like!.cloneNode() : document.createElementNS('http://www.w3.org/2000/svg', shape[0]);
  update(element as Element, shape, isAlike ? old[1] : undefined);
  return element as Element;
}

/** The latest list of each make that was printed, by the names of its shapes. */
const latest = new Map<string, WeakRef<Shapes>>();

/**
 * Many small elements in one go, where a template for each would take longer to set up than to draw. An element keeps
 * its place in the list, so that focus and transitions last.
 */
class Shapes extends Directive {
  #before: readonly Shape[] = [];
  /** What was printed, looked up once. */
  #printed: Element[] = [];

  /** Says what the directive takes; `update` does the work. */
  override render(shapes: readonly Shape[]): unknown {
    return shapes;
  }

  override update({element}: ElementPart, [shapes]: [readonly Shape[]]): void {
    if (!this.#printed[0] && shapes[0]) this.#begin(element, shapes);
    const before = this.#before;
    const printed = this.#printed;
    shapes.forEach((shape, index) => {
      const old = before[index];
      if (!old) element.append((printed[index] = make(shape, printed[index - 1], shapes[index - 1])));
      else if (old[0] === shape[0]) update(printed[index], shape, old[1], old[2]);
      else printed[index].replaceWith((printed[index] = make(shape)));
    });
    for (const extra of printed.splice(shapes.length)) extra.remove();
    this.#before = shapes;
  }

  /** Starts from a copy of the latest list of the same make: figures of a kind are much alike, and a copy is fast. */
  #begin(element: Element, shapes: readonly Shape[]): void {
    const kind = shapes.map(([name]) => name).join();
    const other = latest.get(kind)?.deref();
    // A tab stop is moved by hand: it is copied only from the first mark to the first, whatever was drawn there.
    if (other && shapes[0][1].tabindex !== -1 && other.#printed[0]?.getAttribute('tabindex') !== '-1') {
      this.#printed = other.#printed.map((one) => element.appendChild(one.cloneNode(true) as Element));
      this.#before = other.#before;
    }
    latest.set(kind, new WeakRef(this));
  }
}

/** Fills the element that it stands in with shapes: `svg\`<g ${shapes(list)}></g>\``. */
export const shapes = directive(Shapes);
