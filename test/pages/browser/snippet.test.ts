import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {LitElement} from 'lit';
import '../../../src/charts/district-map/element.js';
import '../../../src/charts/project-timeline/element.js';
import '../../../src/charts/target-gauge/element.js';
import '../../../src/charts/yoy-bar/element.js';
import type {Chart} from '../../../src/pages/charts.js';
import {snippet} from '../../../src/pages/snippet/snippet.js';
import type {SnippetOptions} from '../../../src/pages/snippet/snippet.js';
import {drawn} from '../../fixtures/browser/drawn.js';

/** The content of a snippet, parsed as an article would be, where no script runs. */
const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;

/** A text without the characters that HTML cannot hold. */
const readable = (text: string) =>
  // eslint-disable-next-line no-control-regex -- these are the characters that HTML cannot hold
  text.replace(/[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');

/** Texts that try to leave their place, and any others. */
const hostile = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.constantFrom(
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</table></figure></hs-target-gauge><script>alert(1)</script>',
    '<!-- ',
    '--><svg onload=alert(1)>',
    ']]>',
    '&lt;script&gt;',
    '&#0;&amp',
    '</style><script>',
    '`onload=alert(1)',
    'javascript:alert(1)',
    '\u2028</p>',
  ),
);

/** The only style of a snippet: the height that it reserves. */
const reserve = /^display:block;min-height:(?:\d+px|clamp\(\d+px,\((?:480px - 100vw|100vw - 480px)\)\*9999,\d+px\))$/;

const tags = [
  ...['hs-target-gauge', 'hs-yoy-bar', 'figure', 'figcaption', 'p', 'strong', 'span', 'a', 'script', 'style'],
  ...['details', 'summary', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'iframe'],
];

function expectHarmless(body: HTMLElement): void {
  for (const element of body.querySelectorAll('*')) {
    expect(tags, element.outerHTML).to.include(element.localName);
    for (const {name, value} of element.attributes) {
      expect(name, element.outerHTML).not.to.match(/^on/);
      if (name === 'style') expect(value).to.match(reserve);
      if (name === 'href' || name === 'src') expect(value).to.match(/^(https?:|haishu-indicators-)/);
    }
    if (element.localName === 'script') expect(element.textContent).to.equal('');
  }
}

/** Charts with attributes whose words the layouts of the snippet must give as the elements do. */
const examples: readonly (readonly [Chart, Readonly<Record<string, string>>])[] = [
  ['target-gauge', {indicator: 'fixed-asset-investment-growth'}],
  ['target-gauge', {indicator: 'fixed-asset-investment-growth', variant: 'arc', value: '9.1', 'as-of': '2023-11'}],
  ['target-gauge', {indicator: 'fixed-asset-investment-growth', readings: '2023-03:2.1 2023-06:4.8'}],
  ['target-gauge', {indicator: 'urban-rural-income-ratio'}],
  ['target-gauge', {indicator: 'new-urban-jobs', heading: '就业'}],
  ['yoy-bar', {indicators: 'new-urban-jobs'}],
  ['yoy-bar', {indicators: 'projects-started, projects-completed new-urban-jobs', sort: 'change'}],
  ['yoy-bar', {topic: 'investment', heading: '投资', 'report-url': 'none'}],
  ['yoy-bar', {indicators: '城镇新增就业、开工建设项目'}],
  ['target-gauge', {indicator: '城镇新增就业'}],
  ['district-map', {kind: '公园'}],
  ['project-timeline', {place: '月湖街道'}],
  ['district-map', {}],
  ['district-map', {kind: 'park', layout: 'square'}],
  ['district-map', {layer: 'mentions'}],
  ['district-map', {layer: 'recognitions', encoding: 'symbols'}],
  ['project-timeline', {}],
  ['project-timeline', {group: 'none', place: 'yuehu'}],
  ['project-timeline', {kind: 'park museum', period: '2023'}],
];

describe('A snippet', () => {
  const page = document.createElement('main');

  before(() => document.body.append(page));
  afterEach(() => page.replaceChildren());
  after(() => page.remove());

  /** Pastes a snippet into the page. */
  function paste(options: SnippetOptions): LitElement {
    page.replaceChildren(...document.importNode(parsed(snippet({...options, script: false})), true).childNodes);
    return page.querySelector(`hs-${options.chart}`)!;
  }

  for (const [chart, attributes] of examples)
    for (const locale of ['zh', 'en'] as const)
      it(`says what its element says: ${chart} ${JSON.stringify(attributes)} ${locale}`, async () => {
        const element = await drawn(paste({chart, attributes, locale}));
        const textOf = (selector: string) =>
          element.renderRoot.querySelector(selector)!.textContent.replace(/\s+/g, ' ').trim();
        const [title, added = ''] = [...element.querySelectorAll('figcaption p')].map(({textContent}) =>
          textContent.trim(),
        );
        const summary = textOf('#summary');
        expect(element.renderRoot.querySelector('[part=error]')).to.equal(null);
        expect(textOf('#title')).to.equal(title);
        // The caption says each fact once: what of the sentence its title says is left out.
        expect(summary).to.include(added);
        for (const number of summary.match(/[\d.,]*\d/g) ?? []) expect(title + added).to.include(number);
        const [source] = [...element.querySelectorAll('figure > p')].slice(-1);
        const [cite] = textOf('.source > span').split(/[:：]\s*“/);
        expect(source.textContent).to.include(cite);
        const notes = [...element.renderRoot.querySelectorAll('[part=note]')].map(({textContent}) =>
          textContent.trim(),
        );
        const inside = [...element.querySelectorAll('figure > p')].map(({textContent}) => textContent.trim());
        expect(inside).to.include.members(notes);
      });

  it('has the rows of the table of its element', async () => {
    const element = await drawn(paste({chart: 'yoy-bar', attributes: {topic: 'investment'}}));
    element.renderRoot.querySelector<HTMLElement>('[part=table-button]')!.click();
    await element.updateComplete;
    const cells = (root: ParentNode) =>
      [...root.querySelectorAll('tr')].map(({cells}) => [...cells].map(({textContent}) => textContent.trim()));
    expect(cells(element.renderRoot)).to.deep.equal(cells(element));
  });

  it('draws the table of an editor', async () => {
    const rows = [
      ['指标', '2023年实际', '2024年目标'],
      ['新增停车位', '3200个', '4000个以上'],
    ];
    const element = await drawn(paste({chart: 'yoy-bar', table: {rows}}));
    expect(element.renderRoot.querySelector('#title')!.textContent).to.equal(
      '新增停车位：2024年目标下限高于2023年实际',
    );
  });

  it('hands over every value of an attribute as it is, whatever it contains', () => {
    fc.assert(
      fc.property(hostile, hostile, fc.constantFrom('tag', 'figure'), (heading, source, form) => {
        const attributes = {indicator: 'new-urban-jobs', heading, value: 1, 'value-source': source};
        const body = parsed(snippet({chart: 'target-gauge', attributes, form: form}));
        expectHarmless(body);
        const element = body.firstElementChild!;
        const prefix = form === 'tag' ? '' : 'data-';
        expect(element.getAttribute(`${prefix}heading`)).to.equal(readable(heading));
        expect(element.getAttribute(`${prefix}value-source`)).to.equal(readable(source));
        if (heading) expect(element.querySelector('strong')!.textContent).to.equal(readable(heading));
      }),
    );
  });

  it('holds every cell of a table as it is, whatever it contains', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, source, caption) => {
        const rows = [
          ['指标', '2023年实际', '2024年目标', '来源'],
          [`停车${name}`, '3200个', '4000个以上', source],
        ];
        const body = parsed(snippet({chart: 'yoy-bar', table: {caption, rows}}));
        expectHarmless(body);
        const cells = [...body.querySelectorAll('td')].map(({textContent}) => textContent);
        expect(cells).to.deep.equal([`停车${name}`, '3200个', '4000个以上', source].map(readable));
        expect(body.querySelector('caption')?.textContent ?? '').to.equal(readable(caption));
      }),
    );
  });

  it('has every attribute in the query of its frame, whatever it contains', () => {
    fc.assert(
      fc.property(hostile, (heading) => {
        const attributes = {indicator: 'new-urban-jobs', heading};
        const body = parsed(snippet({chart: 'target-gauge', attributes, form: 'iframe'}));
        expectHarmless(body);
        const {searchParams} = new URL(body.querySelector('iframe')!.getAttribute('src')!, 'https://page.example');
        expect([...searchParams.keys()].sort()).to.deep.equal(['chart', 'heading', 'indicator']);
        expect(searchParams.get('heading')).to.equal(heading.replace(/\p{Surrogate}/gu, '\uFFFD'));
      }),
    );
  });
});
