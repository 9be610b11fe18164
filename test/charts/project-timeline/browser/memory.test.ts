import {expect, fixture} from '@open-wc/testing';
import '../../../../src/charts/project-timeline/element.js';
import type {ProjectTimeline} from '../../../../src/charts/project-timeline/element.js';
import {manyProjectsDataset} from '../../../fixtures/many-projects.js';
import {drawn} from '../../../fixtures/browser/drawn.js';

/** What a reader may ask for, one after the other. */
const requests = [
  {kind: 'road'},
  {kind: 'school', milestone: 'start'},
  {text: '项目7'},
  {period: '2020', kind: 'museum'},
  {span: '2012/2015'},
  {open: 'start', span: '2012/2015'},
  {},
] as const;
const names = ['kind', 'milestone', 'text', 'period', 'span', 'open'] as const;

async function ask(element: ProjectTimeline, turn: number): Promise<void> {
  const wanted: Readonly<Partial<Record<(typeof names)[number], string>>> = requests[turn % requests.length];
  for (const name of names) element[name] = wanted[name] ?? '';
  await element.updateComplete;
}

/** Every node in the shadow of an element, comments of the templates among them. */
function nodesOf({renderRoot}: ProjectTimeline): number {
  const walker = document.createTreeWalker(renderRoot, NodeFilter.SHOW_ALL);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

/** Listeners on what outlives a drawing (page, host, shadow root) that were added and not removed while something was done. */
async function listenersLeftBy(act: () => Promise<void>, lasting: ReadonlySet<EventTarget>): Promise<number> {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- each is applied to the target that it was called on
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  let left = 0;
  const counting = (by: number, original: (...parameters: never[]) => void) =>
    function (this: EventTarget | undefined, ...parameters: never[]) {
      if (lasting.has(this ?? window)) left += by;
      original.apply(this ?? window, parameters);
    };
  Object.assign(EventTarget.prototype, {
    addEventListener: counting(1, addEventListener),
    removeEventListener: counting(-1, removeEventListener),
  });
  try {
    await act();
  } finally {
    Object.assign(EventTarget.prototype, {addEventListener, removeEventListener});
  }
  return left;
}

describe('A thousand filters set on hs-project-timeline', () => {
  it('leave as many nodes, listeners and style sheets as they found', async function () {
    // A thousand updates take WebKit half a minute beside the tests of two other browsers.
    this.timeout(120_000);
    const element = document.createElement('hs-project-timeline');
    element.controls = true;
    element.data = manyProjectsDataset(400);
    await fixture(element);
    await drawn(element);
    // A first round has all that is loaded later in its place.
    for (let turn = 0; turn < requests.length; turn++) await ask(element, turn);
    await ask(element, requests.length - 1);
    const sheets = (element.renderRoot as ShadowRoot).adoptedStyleSheets.length;
    const nodes = nodesOf(element);

    const left = await listenersLeftBy(
      async () => {
        for (let turn = 0; turn < 1000; turn++) await ask(element, turn);
        await ask(element, requests.length - 1);
      },
      new Set<EventTarget>([window, document, element, element.renderRoot]),
    );

    expect(left).to.equal(0);
    expect(nodesOf(element)).to.equal(nodes);
    expect((element.renderRoot as ShadowRoot).adoptedStyleSheets.length).to.equal(sheets);
  });
});
