import type {LitElement} from 'lit';

/** Waits until an element has been measured and has drawn, or shown why it cannot. */
export async function drawn<Element extends LitElement>(element: Element): Promise<Element> {
  for (let frame = 0; frame < 600; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
    if (element.renderRoot.querySelector('svg, [part=error]')) return element;
  }
  throw new Error(`${element.localName} has not drawn`);
}
