import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../../src/charts/district-map/element.js';
import '../../../src/charts/project-timeline/element.js';
import '../../../src/charts/target-gauge/element.js';
import '../../../src/charts/yoy-bar/element.js';
import {drawn} from '../../fixtures/browser/drawn.js';

const room = 500;

/** A box that an editor or a layout puts an element into: the styles of its parents, outermost first, and its own. */
interface Box {
  readonly parents?: readonly string[];
  readonly own?: string;
  /** Tags of the parents. Default: `div`. */
  readonly tags?: readonly string[];
}

const of = (...parents: string[]): Box => ({parents});
const cell = (table = '', td = ''): Box => ({
  tags: ['table', 'tbody', 'tr', 'td'],
  parents: [table, '', '', td],
});

const boxes: Readonly<Record<string, Box>> = {
  'a block': {},
  'a flex row': of('display: flex'),
  'a flex row that centres': of('display: flex; justify-content: center; align-items: center'),
  'a flex row with room at the sides': of('display: flex; justify-content: space-between'),
  'a flex row that wraps': of('display: flex; flex-wrap: wrap'),
  'a flex column': of('display: flex; flex-direction: column'),
  'a flex column that centres': of('display: flex; flex-direction: column; align-items: center'),
  'a flex column that aligns at the start': of('display: flex; flex-direction: column; align-items: flex-start'),
  'an inline flex box': of('display: inline-flex'),
  'an inline flex column': of('display: inline-flex; flex-direction: column; align-items: center'),
  'a block in a flex row': of('display: flex', ''),
  'a block in a centring flex column': of('display: flex; flex-direction: column; align-items: center', ''),
  'a grid': of('display: grid'),
  'a grid that centres': of('display: grid; place-items: center'),
  'a grid of an automatic column': of('display: grid; grid-template-columns: auto'),
  'a grid of a column as wide as its content': of('display: grid; grid-template-columns: max-content'),
  'a grid of a column as narrow as its content may be': of(
    'display: grid; grid-template-columns: minmax(min-content, 1fr)',
  ),
  'a grid of two columns': of('display: grid; grid-template-columns: 1fr 1fr', ''),
  'an inline grid': of('display: inline-grid'),
  'a float': of('float: left'),
  'a float at the right': of('float: right'),
  'an inline block': of('display: inline-block'),
  'a box as wide as its content': of('width: fit-content'),
  'a box as wide as its content would like': of('width: max-content'),
  'an absolute box': of('position: relative; height: 900px', 'position: absolute'),
  'a fixed box': of('position: fixed'),
  'a table cell': cell(),
  'a table cell of a full table': cell('width: 100%'),
  'a table cell of a fixed table': cell('table-layout: fixed; width: 100%'),
  'a cell of a table by style': of('display: table', 'display: table-cell'),
  'columns of text': of('columns: 2 200px'),
  'a box that is laid out as contents': of('display: contents'),
  'a float itself': {own: 'float: left'},
  'an absolute element': {parents: ['position: relative; height: 900px'], own: 'position: absolute'},
  'an element as an inline block': {own: 'display: inline-block'},
  'an element as wide as its content': {own: 'width: fit-content'},
  'an element as a flex row': {own: 'display: flex'},
  'an element as a centring flex column': {own: 'display: flex; flex-direction: column; align-items: center'},
  'an element as an inline flex box': {own: 'display: inline-flex'},
  'an element as a grid': {own: 'display: grid'},
  'an element as a grid of two columns': {own: 'display: grid; grid-template-columns: 1fr 1fr; place-items: center'},
  'an element as a table': {own: 'display: table'},
  'an inline element': {own: 'display: inline'},
  'an element laid out as its contents': {own: 'display: contents'},
  'an inline element in a float': {parents: ['float: left'], own: 'display: inline'},
  'an element that is laid out as contents in a centring flex column': {
    parents: ['display: flex; flex-direction: column; align-items: center'],
    own: 'display: contents',
  },
  'vertical writing': of('writing-mode: vertical-rl; height: 700px'),
  'an element set in vertical writing': {own: 'writing-mode: vertical-rl'},
  'open details': {tags: ['details'], parents: ['']},
  'a zoomed box': of('zoom: 1.25'),
  'a scaled box': of('transform: scale(0.5)'),
  'a clipped box': of('overflow: hidden'),
  'a contained box': of('contain: content'),
  'a container of queries': of('container-type: inline-size'),
};

const charts: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ['hs-yoy-bar', {indicators: 'projects-started'}],
  ['hs-target-gauge', {indicator: 'fixed-asset-investment-growth'}],
  ['hs-district-map', {}],
  ['hs-project-timeline', {}],
];

function make(tag: string, attributes: Readonly<Record<string, string>>): LitElement {
  const element = document.createElement(tag) as LitElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Puts an element into a box, in a page of `room` pixels. */
function put(element: LitElement, {parents = [], tags = [], own = ''}: Box): HTMLElement {
  const page = document.createElement('main');
  page.style.cssText = `width: ${room}px`;
  let inner: HTMLElement = page;
  parents.forEach((style, index) => {
    const parent = document.createElement(tags[index] ?? 'div');
    parent.style.cssText = style;
    if (parent instanceof HTMLDetailsElement) parent.open = true;
    inner.append(parent);
    inner = parent;
  });
  element.style.cssText = own;
  inner.append(element);
  document.body.append(page);
  return page;
}

describe('A figure is drawn in', () => {
  for (const [name, box] of Object.entries(boxes))
    it(name, async () => {
      for (const [tag, attributes] of charts) {
        const element = make(tag, attributes);
        const page = put(element, box);
        await drawn(element);
        const svg = element.renderRoot.querySelector('svg')!;
        const figure = element.renderRoot.querySelector('figure')!.getBoundingClientRect();
        const graphic = svg.getBoundingClientRect();
        expect(Number(svg.getAttribute('width')), tag).to.be.at.least(150);
        expect(graphic.height, tag).to.be.at.least(20);
        expect(graphic.right, tag).to.be.at.most(figure.right + 1);
        page.remove();
      }
    });

  it('a box that has no width at first', async () => {
    const element = make(...charts[0]);
    const page = put(element, of('width: 0; overflow: hidden'));
    await element.updateComplete;
    expect(element.renderRoot.querySelector('svg')).to.equal(null);
    (page.firstElementChild as HTMLElement).style.width = '400px';
    await drawn(element);
    expect(element.getBoundingClientRect().width).to.equal(400);
    page.remove();
  });

  it('details and a dialog that are opened later', async () => {
    const details = document.createElement('details');
    const dialog = document.createElement('dialog');
    for (const parent of [details, dialog]) {
      const element = make(...charts[0]);
      parent.append(document.createElement('summary'), element);
      document.body.append(parent);
      await element.updateComplete;
      parent.setAttribute('open', '');
      await drawn(element);
      parent.remove();
    }
  });

  it('another document, with its styles, and back in its own', async () => {
    const frame = document.createElement('iframe');
    frame.width = '600';
    document.body.append(frame);
    const element = make(...charts[0]);
    document.body.append(element);
    await drawn(element);
    const paper = () => {
      const view = element.ownerDocument.defaultView!;
      const {backgroundColor, paddingTop} = view.getComputedStyle(element.renderRoot.querySelector('figure')!);
      return [backgroundColor, paddingTop];
    };
    const before = paper();
    frame.contentDocument!.body.append(element);
    await drawn(element);
    expect(paper()).to.deep.equal(before);
    element.renderRoot.querySelector<HTMLButtonElement>('[part=table-button]')!.click();
    await element.updateComplete;
    document.body.append(element);
    await drawn(element);
    expect(paper()).to.deep.equal(before);
    element.remove();
    frame.remove();
  });
});

describe('A figure beside others', () => {
  it('takes no more room than its column of a grid', async () => {
    const page = document.createElement('main');
    page.style.cssText = `width: 900px; display: grid; grid-template-columns: repeat(3, 1fr)`;
    const elements = charts.slice(0, 3).map(([tag, attributes]) => make(tag, attributes));
    for (const element of elements) {
      const card = document.createElement('div');
      card.append(element);
      page.append(card);
    }
    document.body.append(page);
    for (const element of elements) {
      await drawn(element);
      expect(element.getBoundingClientRect().width).to.be.closeTo(300, 1);
    }
    page.remove();
  });
});
