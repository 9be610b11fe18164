import {expect} from '@open-wc/testing';
import {setProjectAnnotations} from '@storybook/web-components';
import * as stories from 'all-stories';
import {csvParseRows} from 'd3-dsv';
import type {LitElement} from 'lit';
import type {ComposedStoryFn} from 'storybook/internal/types';
import {composeStories} from 'storybook/preview-api';
import preview from '../../../.storybook/preview.js';
import {drawn} from '../../fixtures/browser/drawn.js';
import {isDistance} from '../../fixtures/distance.js';
import {sample} from '../../runner/sample.js';
import {savedFile, textsWithoutAddress} from '../../fixtures/browser/saved-file.js';

const project = setProjectAnnotations(preview);

/** The numbers in some texts, each once, without commas and signs, since some texts express the sign in words. */
const numbersIn = (...texts: readonly string[]) =>
  new Set(texts.flatMap((text) => text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? []));

const textsOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());

/** What a reader finds in a figure: its words, its labels but for the axis, its tips, its table. */
async function read(element: LitElement) {
  const root = element.renderRoot;
  const press = async () => {
    root.querySelector<HTMLButtonElement>('[part=table-button]')!.click();
    await element.updateComplete;
  };
  await press();
  const rows = [...root.querySelectorAll('[part=table] tr')].map((row) => textsOf(row, 'th, td'));
  const numeric = [...root.querySelectorAll('[part=table] tbody tr')].map((row) => textsOf(row, '.numeric'));
  await press();
  const svg = root.querySelector('svg')!;
  const [[title], [subtitle], [summary], [howToRead], [cite]] = [
    ...['title', 'subtitle', 'summary', 'how-to-read'].map((part) => `[part=${part}]`),
    '.source > span',
  ].map((selector) => textsOf(root, selector));
  return {
    // A figure without a subtitle shows its summary under the title.
    ...{element, rows, numeric, title, subtitle: subtitle ?? summary, summary, howToRead, cite},
    address: root.querySelector<HTMLElement>('[data-address]')?.dataset['address'] ?? '',
    notes: textsOf(root, '[part=note]'),
    labels: textsOf(svg, 'text'),
    // The distance from a target to the result is calculated from the two, which stand in the table.
    dataLabels: textsOf(svg, 'text:not(.axis)').filter((text) => !isDistance(text)),
    tips: [...svg.querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label') ?? ''),
  };
}

type Figure = Awaited<ReturnType<typeof read>>;

/** The figure's files, read back as a program reads them. */
async function filesOf({element, rows, address}: Figure) {
  const picture = new DOMParser().parseFromString(await (await savedFile(element, 'svg')).text(), 'image/svg+xml');
  return {
    picture: textsWithoutAddress(picture, address),
    description: picture.querySelector('desc')?.textContent ?? '',
    // The columns of the table; those of raw facts follow.
    csv: csvParseRows(await (await savedFile(element, 'csv')).text()).map((row) => row.slice(0, rows[0].length)),
  };
}

/** Numbers of some texts that are nowhere among others. */
const strangers = (texts: readonly string[], known: ReadonlySet<string>) =>
  [...numbersIn(...texts)].filter((number) => !known.has(number));

/** How many rows there are of something, and the two years: what words may count and name. */
const counts = (length: number) => ['2022', '2023', ...Array.from({length: length + 1}, (_, index) => String(index))];

/** What of a figure's numbers does not agree, in sentences. */
async function disagreements(figure: Figure, isGauge = true): Promise<string[]> {
  const {rows, numeric, title, summary, dataLabels, tips} = figure;
  const table = numbersIn(...rows.flat());
  const counted = new Set([...table, ...counts(numeric.length)]);
  // Only the columns of results and targets: the graphic gives a difference in a shorter form.
  const values = numeric.flatMap((cells) => cells.slice(0, 2));
  const {picture, description, csv} = await filesOf(figure);
  const texts = [title, figure.subtitle, figure.howToRead, ...figure.notes, figure.cite, ...figure.labels];
  const isOne = isGauge ? tips.length <= 3 : numeric.length === 1;
  const wrong: readonly (readonly [string, readonly string[]])[] = [
    // The title of a gauge is a name, which may have a number of its own (“of 100 million yuan or more”).
    ['title, not table', isGauge ? [] : strangers([title], counted)],
    ['summary, not table', strangers([summary], counted)],
    // A heading of bars counts the pairs below it.
    ['labels, not table', strangers(dataLabels, isGauge ? table : counted)],
    ['tips, not table', strangers(tips, counted)],
    ['table, not labels or tips', strangers(values, numbersIn(...dataLabels, ...tips))],
    ['table, not summary', isOne ? strangers(values, numbersIn(title, summary)) : []],
    ['table, not CSV', strangers(rows.flat(), numbersIn(...csv.flat()))],
    ['CSV, not table', strangers(csv.flat(), table)],
    ['summary, not description of SVG', strangers([summary], numbersIn(description))],
    ['figure, not SVG', strangers(texts, numbersIn(...picture))],
    ['SVG, not figure', strangers(picture, numbersIn(...texts))],
  ];
  return wrong.filter(([, numbers]) => numbers.length > 0).map(([where, numbers]) => `${where}: ${numbers.join(' ')}`);
}

for (const file of ['target-gauge', 'yoy-bar'])
  for (const [name, story] of sample(Object.entries<ComposedStoryFn>(composeStories(stories[file], project)), 2)) {
    if ((story.parameters?.['state'] ?? 'drawn') !== 'drawn') continue;
    for (const locale of ['zh-CN', 'en'])
      it(`The numbers of the story ${name} of hs-${file} are the same in all six places (${locale})`, async function (this: {
        timeout(ms: number): void;
      }) {
        // One story has every target of the report.
        this.timeout(240_000);
        const page = document.createElement('main');
        page.lang = locale;
        document.body.append(page);
        await story.run({canvasElement: page, globals: {...story.globals, locale}});
        const found: string[] = [];
        for (const element of page.querySelectorAll<LitElement>(`hs-${file}`)) {
          const id = element.getAttribute('indicator') ?? '';
          const figure = await read(await drawn(element));
          expect(figure.numeric.length, `${id}: rows`).to.be.above(0);
          found.push(...(await disagreements(figure, file === 'target-gauge')).map((fault) => `${id} ${fault}`));
        }
        page.remove();
        expect(found.join('\n')).to.equal('');
      });
  }

describe('The comparison of numbers', () => {
  it('finds a number that stands in one place only', async () => {
    const page = document.createElement('main');
    document.body.append(page);
    const element = document.createElement('hs-target-gauge');
    element.setAttribute('indicator', 'fixed-asset-investment-growth');
    page.append(element);
    const figure = await read(await drawn(element as LitElement));
    page.remove();
    expect(await disagreements(figure)).to.deep.equal([]);
    expect(await disagreements({...figure, title: '7项中8项'}, false)).to.include('title, not table: 7');
    const lies: readonly [Partial<Figure>, string][] = [
      [{summary: '2023年目标为9%以上'}, 'summary, not table: 9'],
      [{dataLabels: ['8.1%']}, 'labels, not table: 8.1'],
      [{tips: ['13.4%']}, 'tips, not table: 13.4'],
      [{numeric: [['13.3%'], ['5%']]}, 'table, not labels or tips: 5'],
      [{numeric: [['13.3%'], ['0']]}, 'table, not summary: 0'],
    ];
    for (const [lie, told] of lies) expect(await disagreements({...figure, ...lie})).to.include(told);
  });
});
