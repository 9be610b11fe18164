import {expect, fixture} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../../src/charts/district-map/element.js';
import '../../../src/charts/project-timeline/element.js';
import '../../../src/charts/target-gauge/element.js';
import '../../../src/charts/yoy-bar/element.js';
import {drawn} from '../../fixtures/browser/drawn.js';

/** A figure of each kind that quotes the report. */
const figures: Readonly<Record<string, Record<string, string>>> = {
  'hs-target-gauge': {indicator: 'fixed-asset-investment-growth'},
  'hs-yoy-bar': {indicators: 'projects-started'},
  'hs-district-map': {layer: 'recognitions'},
  'hs-project-timeline': {projects: 'xiushui-renewal'},
};

async function figure(tag: string, reportUrl: string): Promise<LitElement> {
  const element = document.createElement(tag) as LitElement;
  for (const [name, value] of Object.entries({...figures[tag], 'report-url': reportUrl}))
    element.setAttribute(name, value);
  await drawn(await fixture<LitElement>(element));
  // What a choice and the buttons open may have links too.
  element.renderRoot.querySelector('[data-mark]')!.dispatchEvent(new MouseEvent('click', {bubbles: true}));
  await element.updateComplete;
  element.renderRoot.querySelector<HTMLElement>('[part=table-button]')!.click();
  await element.updateComplete;
  return element;
}
const links = ({renderRoot}: LitElement) => [...renderRoot.querySelectorAll('a')];

describe('The links of a figure', () => {
  for (const tag of Object.keys(figures)) {
    for (const hostile of [
      'javascript:document.title="run"',
      'JAVASCRIPT:alert(1)',
      ' \u0001java\n\tscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:msgbox(1)',
      'blob:https://example.org/1',
    ])
      it(`of ${tag} are absent for the address ${JSON.stringify(hostile)}`, async () => {
        const element = await figure(tag, hostile);
        expect(links(element).map((link) => link.href)).to.deep.equal([]);
        expect(element.shadowRoot!.innerHTML).to.not.match(/script:|data:text|blob:/i);
      });

    it(`of ${tag} are absent where the page wants none, and lead to the published report where it says nothing`, async () => {
      expect(links(await figure(tag, 'none')).map((link) => link.href)).to.deep.equal([]);
      for (const {href} of links(await figure(tag, ''))) expect(href).to.match(/^http:\/\/www\.haishu\.gov\.cn\//);
    });

    for (const [address, target] of [
      ['https://example.org/report', /^https:\/\/example\.org\/report(#:~:text=%|$)/],
      ['/report.html#part', new RegExp(`^${location.origin}/report\\.html#(:~:text=%|part$)`)],
      ['//example.org/report', /^https:\/\/example\.org\/report(#:~:text=%|$)/],
    ] as const)
      it(`of ${tag} lead to the report at ${address}`, async () => {
        for (const {href} of links(await figure(tag, address))) expect(href).to.match(target);
      });
  }

  it('are there on the source line of a gauge and on the card of a timeline', async () => {
    for (const [tag, place] of [
      ['hs-target-gauge', '[part=source] a'],
      ['hs-project-timeline', '[part=card] a'],
    ]) {
      const {renderRoot} = await figure(tag, 'https://example.org/report');
      expect(renderRoot.querySelectorAll(place).length, tag).to.be.at.least(1);
    }
  });
});
