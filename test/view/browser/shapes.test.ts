import {assert, fixture, html} from '@open-wc/testing';
import {render, svg} from 'lit';
import fc from 'fast-check';
import {shapes} from '../../../src/view/shapes.js';
import type {Shape} from '../../../src/view/shapes.js';

/** Shows lists one after the other in one place, and tells what stands there at last. */
async function shown(lists: readonly (readonly Shape[])[]): Promise<Element> {
  const place = await fixture<SVGSVGElement>(html`<svg></svg>`);
  for (const list of lists) render(svg`<g>${shapes(list)}</g>`, place);
  return place.querySelector('g')!;
}

/** A list as it is written by hand. */
function written(list: readonly (Shape | string)[]): string {
  const element = (shape: Shape | string): Element | string => {
    if (typeof shape === 'string') return shape;
    const [name, attributes, content = ''] = shape;
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes).sort())
      if (value !== undefined) made.setAttribute(key, String(value));
    made.append(...(typeof content === 'string' ? [content] : content.map(element)));
    return made;
  };
  const group = document.createElement('div');
  group.append(...list.map(element));
  return group.innerHTML;
}

/** What stands in an element, its attributes in the order of their names. */
function standing(group: Element): string {
  const copy = group.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll('*')) {
    const attributes = [...each.attributes].map(({name, value}) => [name, value] as const).sort();
    for (const [name] of attributes) each.removeAttribute(name);
    for (const [name, value] of attributes) each.setAttribute(name, value);
  }
  return copy.innerHTML.replace(/<!--.*?-->/g, '');
}

const attributes = fc.record(
  {
    x: fc.integer({min: 0, max: 3}),
    class: fc.constantFrom('name', 'target'),
    d: fc.option(fc.constantFrom('M0 0', 'M1 1'), {nil: undefined}),
  },
  {requiredKeys: []},
);
const words = fc.constantFrom('', '46个', '60个', '<b>', '"&');
const content = fc.oneof(
  words,
  fc.array(fc.oneof(words, fc.tuple(fc.constant('tspan'), attributes, words)), {maxLength: 3}),
);
const shape = fc.tuple(fc.constantFrom('path', 'text', 'rect'), attributes, content) as fc.Arbitrary<Shape>;
const list = fc.array(shape, {maxLength: 5});

const row = (name: string, x: number, text: string): Shape => ['text', {class: name, x}, text];

describe('a list of shapes', () => {
  it('is printed as it would be written by hand, whatever stood there or elsewhere before', () =>
    fc.assert(
      fc.asyncProperty(fc.array(list, {minLength: 1, maxLength: 4}), async (lists) => {
        assert.equal(standing(await shown(lists)), written(lists.at(-1)!));
      }),
      {numRuns: 150},
    ));

  it('equal to one that is shown elsewhere has elements of its own, and leaves the other unchanged', async () => {
    const first = await shown([[row('name', 0, '46个'), row('target', 9, '60个')]]);
    const second = await shown([[row('name', 1, '42个'), row('target', 9, '62个')]]);
    assert.equal(standing(first), written([row('name', 0, '46个'), row('target', 9, '60个')]));
    assert.equal(standing(second), written([row('name', 1, '42个'), row('target', 9, '62个')]));
  });

  it('like one that has since changed elsewhere is right all the same', async () => {
    await shown([[row('name', 0, 'a'), row('name', 1, 'b')], [['rect', {x: 5}]]]);
    const later = await shown([[row('name', 2, 'c'), row('name', 3, 'd')]]);
    assert.equal(standing(later), written([row('name', 2, 'c'), row('name', 3, 'd')]));
  });

  it('has its own tab stop, wherever a reader has moved that of another', async () => {
    const stopAt = (stop: number): Shape[] => [0, 1, 2].map((at): Shape => ['rect', {tabindex: at === stop ? 0 : -1}]);
    for (const initial of [0, 1])
      for (const moved of [0, 1, 2])
        for (const wanted of [0, 1, 2]) {
          const marks = (await shown([stopAt(initial)])).children;
          marks[initial].setAttribute('tabindex', '-1');
          marks[moved].setAttribute('tabindex', '0');
          assert.equal(
            standing(await shown([stopAt(wanted)])),
            written(stopAt(wanted)),
            `${initial} ${moved} ${wanted}`,
          );
        }
  });

  it('keeps the elements that stay, so that focus and transitions last', async () => {
    const place = await fixture<SVGSVGElement>(html`<svg></svg>`);
    const print = (list: readonly Shape[]) => render(svg`<g>${shapes(list)}</g>`, place);
    print([row('name', 0, 'a'), row('name', 1, 'b')]);
    const [first] = place.querySelectorAll('text');
    print([row('name', 7, 'c')]);
    assert.deepEqual([...place.querySelectorAll('text')], [first]);
    assert.equal(first.getAttribute('x'), '7');
  });
});
