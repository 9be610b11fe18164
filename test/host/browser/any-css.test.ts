import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../../src/charts/district-map/element.js';
import '../../../src/charts/project-timeline/element.js';
import '../../../src/charts/target-gauge/element.js';
import '../../../src/charts/yoy-bar/element.js';
import {drawn} from '../../fixtures/browser/drawn.js';

const everything = `font-size: 16px !important; color: #333 !important; line-height: 2 !important;
  font-family: serif !important; font-weight: 700 !important; background: #ddd !important; text-align: justify !important`;

/** What pages say of everything that stands in them. */
const sheets: Readonly<Record<string, string>> = {
  'a reset': '* { margin: 0; padding: 0; border: 0; box-sizing: border-box; font: inherit; vertical-align: baseline }',
  'Tailwind’s preflight': `*, ::before, ::after { box-sizing: border-box; border: 0 solid #e5e7eb; margin: 0; padding: 0 }
    html { line-height: 1.5; -webkit-text-size-adjust: 100%; tab-size: 4; font-family: ui-sans-serif, system-ui }
    svg, img, canvas { display: block; vertical-align: middle } img, video { max-width: 100%; height: auto }
    button, input { font: inherit; color: inherit; background: transparent; border-radius: 0 }`,
  'rules for all of an article that nothing overrides': `article * { ${everything} }`,
  'rules for all that nothing overrides': `* { ${everything}; margin: 0 !important; padding: 0 !important; border: 0 !important }`,
  'an indent of two characters': 'article { text-indent: 2em } article * { text-indent: 2em }',
  'spaced letters and words': 'article { letter-spacing: 2px; word-spacing: 8px }',
  'spaced letters everywhere': '* { letter-spacing: 0.2em !important; word-spacing: 0.5em !important }',
  'capitals, italics and shadows':
    'article { text-transform: uppercase; font-style: italic; font-variant: small-caps; text-shadow: 1px 1px 2px red }',
  'text that does not wrap':
    'article { white-space: nowrap; word-break: break-all; hyphens: auto; text-wrap: balance }',
  'text that keeps its spaces': 'article { white-space: pre-wrap; tab-size: 8; line-height: 40px; text-align: end }',
  'writing from right to left': 'article { direction: rtl; text-align: right }',
  'a root of 40 pixels': 'html { font-size: 40px } body { font-size: 1rem; line-height: 2.5rem }',
  'a dark page':
    ':root { color-scheme: dark } body { background: #111; color: #eee } article * { color: #eee !important }',
  'a small print': 'article { font: 300 9px/1 monospace; color: transparent; -webkit-text-fill-color: red }',
  'rules for the tags of a figure': `figure, svg, p, div, button, a, q, table { display: inline !important; position: fixed !important;
    max-width: 20px !important; transform: rotate(9deg) !important; float: right !important }`,
  'own variables': ':root { --_ink: red; --_paper: red; --_font: cursive; --_secondary: red }',
};

const charts: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ['hs-yoy-bar', {indicators: 'projects-started new-urban-jobs'}],
  ['hs-target-gauge', {indicator: 'fixed-asset-investment-growth'}],
  ['hs-district-map', {}],
  ['hs-project-timeline', {}],
];

const properties = [
  ...['color', 'backgroundColor', 'fill', 'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'fontVariantCaps'],
  ...['lineHeight', 'letterSpacing', 'wordSpacing', 'textIndent', 'textAlign', 'textTransform', 'textShadow'],
  ...['whiteSpace', 'wordBreak', 'direction', 'writingMode', 'display', 'position', 'boxSizing', 'visibility'],
  ...[
    'paddingTop',
    'paddingLeft',
    'marginTop',
    'marginLeft',
    'borderTopStyle',
    'borderTopColor',
    'webkitTextFillColor',
  ],
] as const;

/** A part of a figure: where it is and what it looks like. */
interface Part {
  readonly box: readonly number[];
  readonly style: string;
}

/** Draws a figure in an article of 600 pixels, and tells where all its parts are, and how they look. */
async function look(tag: string, attributes: Readonly<Record<string, string>>): Promise<Part[]> {
  const page = document.createElement('main');
  const article = document.createElement('article');
  page.style.cssText = 'width: 600px; display: block; position: relative; padding: 0; margin: 0';
  article.style.cssText = 'width: 600px; padding: 0; margin: 0';
  const element = document.createElement(tag) as LitElement;
  for (const [name, value] of Object.entries({theme: 'light', ...attributes})) element.setAttribute(name, value);
  article.append(element);
  page.append(article);
  document.body.append(page);
  await drawn(element);
  element.renderRoot.querySelector<HTMLButtonElement>('[part=table-button]')!.click();
  await element.updateComplete;
  const figure = element.renderRoot.querySelector('figure')!;
  const box = figure.getBoundingClientRect();
  const scale = 600 / box.width;
  const parts = [figure, ...figure.querySelectorAll('*')].map((part): Part => {
    const style = getComputedStyle(part);
    const {left, top, width, height} = part.getBoundingClientRect();
    // What is not rendered, as a gradient, has no place.
    const isRendered = width > 0 || height > 0;
    const looks = properties.map((name) => `${name}: ${String(style[name])}`);
    return {
      box: isRendered ? [left - box.left, top - box.top, width, height].map((value) => value * scale) : [],
      style: `${part.localName}.${part.getAttribute('class') ?? ''} ${looks.join('; ')}`,
    };
  });
  page.remove();
  return parts;
}

describe('A figure looks as on a blank page in one that has', () => {
  for (const [name, css] of Object.entries(sheets))
    it(name, async () => {
      const sheet = new CSSStyleSheet();
      for (const [tag, attributes] of charts) {
        const blank = await look(tag, attributes);
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
        try {
          const styled = await look(tag, attributes);
          expect(styled.length, tag).to.equal(blank.length);
          styled.forEach((part, index) => {
            expect(part.style, tag).to.equal(blank[index].style);
            // Zoomed borders are whole device pixels.
            part.box.forEach((value, side) => expect(value, part.style).to.be.closeTo(blank[index].box[side], 1.5));
          });
        } finally {
          document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
        }
      }
    });
});

describe('A figure on a zoomed page', () => {
  it('is laid out in its own pixels, as without zoom, and keeps inside its frame', async () => {
    const element = document.createElement('hs-yoy-bar');
    element.setAttribute('indicators', 'projects-started');
    const page = document.createElement('main');
    page.style.cssText = 'width: 600px';
    page.append(element);
    document.body.append(page);
    await drawn(element);
    const width = () => element.renderRoot.querySelector('svg')!.getAttribute('width');
    const plain = width();
    page.style.zoom = '1.5';
    page.append(element);
    await drawn(element);
    expect(width()).to.equal(plain);
    const [graphic, frame] = ['svg', 'figure'].map((part) =>
      element.renderRoot.querySelector(part)!.getBoundingClientRect(),
    );
    expect(graphic.right).to.be.at.most(frame.right);
    expect(graphic.width / frame.width).to.be.at.least(0.9);
    page.remove();
  });
});
