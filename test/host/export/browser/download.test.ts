import {expect} from '@open-wc/testing';
import {setProjectAnnotations} from '@storybook/web-components';
import * as stories from 'all-stories';
import {csvParseRows} from 'd3-dsv';
import type {LitElement} from 'lit';
import type {ComposedStoryFn} from 'storybook/internal/types';
import {composeStories} from 'storybook/preview-api';
import preview from '../../../../.storybook/preview.js';
import {drawn} from '../../../fixtures/browser/drawn.js';
import {drawnAsPicture} from '../../../fixtures/browser/drawn-as-picture.js';
import {sample} from '../../../runner/sample.js';
import {savedFile, textsWithoutAddress} from '../../../fixtures/browser/saved-file.js';

const project = setProjectAnnotations(preview);

/** The numbers that a reader finds in texts, each once; a sign of its own counts, a hyphen in a word does not. */
const numbersIn = (...texts: readonly (string | null | undefined)[]): string[] => [
  ...new Set(texts.flatMap((text) => text?.match(/\d[\d,]*(?:\.\d+)?/g) ?? [])),
];

const textsOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());

/** What the reader sees of a figure, gathered into what the files are made of. */
async function exported(element: LitElement) {
  const root = element.renderRoot;
  const press = async (name: string) => {
    root.querySelector<HTMLButtonElement>(`[part=${name}]`)!.click();
    await element.updateComplete;
  };
  await press('table-button');
  // Where the table of the page says that nothing is stated, a cell of the file is empty.
  root.querySelectorAll('.not-stated').forEach((cell) => (cell.textContent = ''));
  const rows = [...root.querySelectorAll('[part=table] tr')].map((row) => textsOf(row, 'th, td'));
  // The graphic and the table give a difference in different forms, which other tests compute again.
  const figures = textsOf(root, '[part=table] td.numeric:nth-child(-n + 3)');
  await press('table-button');
  const [title] = textsOf(root, '[part=title]');
  const [summary] = textsOf(root, '[part=summary]');
  const svg = root.querySelector('svg')!;
  const labels = textsOf(svg, 'text');
  const words = {
    title,
    // A figure without a subtitle shows its summary under the title.
    subtitle: textsOf(root, '[part=subtitle]')[0] ?? summary,
    summary,
    howToRead: textsOf(root, '[part=how-to-read]')[0],
    notes: textsOf(root, '[part=note]'),
    citation: {cite: textsOf(root, '.source > span')[0]},
    address: root.querySelector<HTMLElement>('[data-address]')?.dataset['address'] ?? '',
  };
  return {svg, words, labels, rows, figures};
}

async function svgOf(element: LitElement): Promise<Document> {
  const text = await (await savedFile(element, 'svg')).text();
  return new DOMParser().parseFromString(text, 'image/svg+xml');
}

/** The stories of a chart that draw a figure. */
const drawnStories = (file: string) =>
  Object.entries<ComposedStoryFn>(composeStories(stories[file], project)).filter(
    ([, {parameters = {}}]) => (parameters['state'] ?? 'drawn') === 'drawn' && !parameters['hasManyRows'],
  );

for (const file of ['target-gauge', 'yoy-bar', 'district-map', 'project-timeline'])
  for (const [name, story] of sample(drawnStories(file), 2))
    describe(`The files of the story ${name} of hs-${file}`, () => {
      const page = document.createElement('main');
      let element: LitElement;

      before(async () => {
        document.body.append(page);
        await story.run({canvasElement: page});
        element = await drawn(page.querySelector<LitElement>(`hs-${file}`)!);
        await drawnAsPicture(element);
      });

      after(() => page.remove());

      it('have the numbers of the figure, and no others', async () => {
        const {words, labels, rows} = await exported(element);
        const {title, subtitle, summary, howToRead, notes, citation, address} = words;
        const picture = await svgOf(element);
        expect(numbersIn(...textsWithoutAddress(picture, address)).sort()).to.deep.equal(
          numbersIn(title, subtitle, howToRead, ...notes, citation.cite, ...labels).sort(),
        );
        const description = picture.querySelector('desc')?.textContent ?? '';
        expect(description.replace(/\s+/g, ' ').trim()).to.equal(summary);
        const csv = await (await savedFile(element, 'csv')).arrayBuffer();
        expect([...new Uint8Array(csv.slice(0, 3))]).to.deep.equal([0xef, 0xbb, 0xbf]);
        // The columns of raw facts follow those of the table.
        const fields = csvParseRows(new TextDecoder().decode(csv)).map((row) => row.slice(0, rows[0].length));
        expect(fields).to.deep.equal(rows);
      });

      if (['target-gauge', 'yoy-bar'].includes(file))
        it('and the figure have the numbers of the table', async () => {
          const {svg, words, labels, figures} = await exported(element);
          const tips = [...svg.querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label') ?? '');
          const shownNumbers = numbersIn(words.title, words.summary, ...labels, ...tips);
          expect(numbersIn(...figures).filter((number) => !shownNumbers.includes(number))).to.deep.equal([]);
        });

      it('are a picture that needs nothing else', async () => {
        const picture = await svgOf(element);
        expect(picture.querySelector('parsererror')).to.equal(null);
        expect(
          picture.querySelector('style, script, foreignObject, image, use, [class], [style], [tabindex]'),
        ).to.equal(null);
        const text = new XMLSerializer().serializeToString(picture);
        expect(text).to.not.match(/var\(|light-dark|NaN|undefined|href|url\((?!#)/);
        expect(text).to.match(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/);
      });
    });

describe('A picture of a figure', () => {
  it('is a PNG of two pixels to one, with something on its paper', async () => {
    const page = document.createElement('main');
    document.body.append(page);
    await import('../../../../src/charts/target-gauge/element.js');
    const element = document.createElement('hs-target-gauge');
    element.indicator = 'fixed-asset-investment-growth';
    page.append(element);
    await drawn(element);
    const bitmap = await createImageBitmap(await savedFile(element, 'png'));
    const {width, height} = (await svgOf(element)).documentElement.attributes as unknown as Record<string, Attr>;
    expect([bitmap.width, bitmap.height]).to.deep.equal([Number(width.value) * 2, Number(height.value) * 2]);
    const canvas = Object.assign(document.createElement('canvas'), {width: bitmap.width, height: bitmap.height});
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const {data} = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4) colours.add(data[at] * 65_536 + data[at + 1] * 256 + data[at + 2]);
    expect(colours.size).to.be.greaterThan(20);
    expect(data[3]).to.equal(255);
    page.remove();
  });
});
