import {expect, fixture} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../../src/charts/district-map/element.js';
import '../../../src/charts/project-timeline/element.js';
import '../../../src/charts/target-gauge/element.js';
import '../../../src/charts/yoy-bar/element.js';
import {drawn} from '../../fixtures/browser/drawn.js';
import {manyProjectsDataset} from '../../fixtures/many-projects.js';

interface State {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  /** The page's own projects. */
  readonly data?: object;
  /** What a reader clicks, in order. */
  readonly clicks?: readonly string[];
}

const report = {'report-url': 'https://example.org/report'};
const states: Record<string, State> = {
  'a gauge with a link': {
    tag: 'hs-target-gauge',
    attributes: {indicator: 'fixed-asset-investment-growth', ...report},
  },
  'bars with their table': {
    tag: 'hs-yoy-bar',
    attributes: {indicators: 'projects-started new-urban-jobs', ...report},
    clicks: ['[part=table-button]'],
  },
  'a map with the files to download': {
    tag: 'hs-district-map',
    attributes: report,
    clicks: ['[part=download-button]'],
  },
  'a timeline with a card': {
    tag: 'hs-project-timeline',
    attributes: {projects: 'xiushui-renewal', controls: '', ...report},
    clicks: ['[data-mark]'],
  },
  'a timeline with a card in an open group': {
    tag: 'hs-project-timeline',
    attributes: {open: 'finish', ...report},
    clicks: ['[data-mark]:not([data-mark^="group:"])'],
  },
  'a timeline with a window of time': {
    tag: 'hs-project-timeline',
    attributes: {group: 'none', span: '2012/2015'},
    data: manyProjectsDataset(40),
  },
};

async function figure({tag, attributes, data, clicks = []}: State): Promise<LitElement> {
  const element = document.createElement(tag) as LitElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data) Object.assign(element, {data});
  await drawn(await fixture<LitElement>(element));
  for (const selector of clicks) {
    element.renderRoot.querySelector(selector)!.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await element.updateComplete;
    await element.updateComplete;
  }
  return element;
}

/** The element and all around it, up to the shadow root. */
function* upwards(element: Element): Generator<Element> {
  for (let one: Element | null = element; one; one = one.parentElement) yield one;
}

/** Why a reader does not see an element; empty where he does. */
function whyUnseen(element: Element): string {
  const {width, height} = element.getBoundingClientRect();
  if (width < 12 || height < 12) return `${width} × ${height} px`;
  for (const one of upwards(element)) {
    const {clipPath, opacity, visibility, display, overflow} = getComputedStyle(one);
    const box = one.getBoundingClientRect();
    if (clipPath !== 'none' || Number(opacity) < 0.5 || visibility !== 'visible' || display === 'none')
      return `hidden by ${one.localName}`;
    if (overflow !== 'visible' && Math.min(box.width, box.height) < 12) return `cut off by ${one.localName}`;
  }
  return '';
}

describe('The card of a project', () => {
  for (const [name, attributes] of [
    ['in an open group', {open: 'finish'}],
    ['of a row', {projects: 'xiushui-renewal'}],
    ['with the zoom', {group: 'none', span: '2022-03/2023-06'}],
  ] as const)
    it(`shows quote, section and state in full (${name})`, async () => {
      const {renderRoot} = await figure({
        tag: 'hs-project-timeline',
        attributes: {...attributes, ...report},
        clicks: ['[data-mark]:not([data-mark^="group:"])'],
      });
      const parts = [...renderRoot.querySelectorAll('.card :is(li, .fact, .status, .cited, .quote, q, a)')];
      for (const selector of ['.status', '.cited', 'q', 'a'])
        expect(
          parts.some((one) => one.matches(selector)),
          selector,
        ).to.equal(true);
      for (const one of parts) {
        expect(whyUnseen(one), one.textContent).to.equal('');
        const {borderTopWidth, marginTop} = getComputedStyle(one);
        // Nothing that is meant for the source line of the figure.
        if (!one.matches('li')) expect([borderTopWidth, marginTop]).to.deep.equal(['0px', '0px']);
      }
    });
});

/** The classes that a sheet styles by themselves, so that they reach everything in the shadow root. */
const classesOf = ({cssRules}: CSSStyleSheet): string[] =>
  [...cssRules].flatMap((rule) =>
    rule instanceof CSSStyleRule
      ? rule.selectorText.split(',').flatMap((selector) => /^\s*\.([\w-]+)\s*$/.exec(selector)?.[1] ?? [])
      : [],
  );

describe('The style sheets of a figure', () => {
  for (const [name, state] of Object.entries(states))
    it(`style no class that another of them styles: ${name}`, async () => {
      const {adoptedStyleSheets} = (await figure(state)).shadowRoot!;
      const styled = adoptedStyleSheets.flatMap((sheet) => [...new Set(classesOf(sheet))]);
      expect(styled).to.include('graphic');
      expect(styled.filter((one, index) => styled.indexOf(one) !== index)).to.deep.equal([]);
    });
});
