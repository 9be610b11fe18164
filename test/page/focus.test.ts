import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {manyProjectsDataset} from '../fixtures/many-projects.js';
import {openBrowser} from './open-browser.js';
import {serve} from './serve.js';

interface State {
  /** The chart, as its file is called. */
  readonly chart: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The page's own projects. */
  readonly data?: object;
  /** What a reader clicks, in order. */
  readonly clicks?: readonly string[];
  /** What must be among the stops of the Tab key. */
  readonly stops: readonly string[];
}

/** A stop of the Tab key, as a reader finds it. */
interface Stop {
  readonly words: string;
  /** Why a reader does not see it; empty where he does. */
  readonly unseen: string;
  /** The width of the ring or outline that shows focus, in pixels. */
  readonly focusWidth: number;
  /** Which of the selectors that were looked for fit it. */
  readonly fits: readonly string[];
}

const report = {'report-url': 'https://example.org/report'};
const states: Readonly<Record<string, State>> = {
  'a gauge with a link': {
    chart: 'target-gauge',
    attributes: {indicator: 'fixed-asset-investment-growth', ...report},
    stops: ['[data-mark]', '[part=source] a', '[part=table-button]', '[part=download-button]'],
  },
  'bars with their table': {
    chart: 'yoy-bar',
    attributes: {indicators: 'projects-started new-urban-jobs', ...report},
    clicks: ['[part=table-button]'],
    stops: ['[data-mark]', '[part=table]', '[part=table] th button'],
  },
  'a map with the files to download': {
    chart: 'district-map',
    attributes: report,
    clicks: ['[part=download-button]'],
    stops: ['[data-mark]', '[part=more-button]', '[part=downloads] button'],
  },
  'a timeline with a card': {
    chart: 'project-timeline',
    attributes: {projects: 'xiushui-renewal', controls: '', ...report},
    clicks: ['[data-mark]'],
    stops: ['[part=controls] select', '[part=controls] input', '[part=card] a', '[part=close-button]'],
  },
  'a timeline with a card in an open group': {
    chart: 'project-timeline',
    attributes: {open: 'finish', ...report},
    clicks: ['[data-mark]:not([data-mark^="group:"])'],
    stops: ['[part=card] a', '[part=close-button]'],
  },
  'a timeline with a window of time': {
    chart: 'project-timeline',
    attributes: {group: 'none', span: '2012/2015'},
    data: manyProjectsDataset(40),
    stops: ['[data-mark]', '[role=slider]', '[part=zoom-button]'],
  },
};

/** Runs in the page: the figure, behind a button from which a reader comes. */
async function draw({chart, attributes, data}: State, script: string): Promise<void> {
  const element = document.createElement(`hs-${chart}`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data) Object.assign(element, {data});
  document.querySelector('main')!.append(element);
  document.querySelector('main')!.before(document.createElement('button'));
  await import(script);
}

/** Runs in the page: whether the figure has all of these parts. Some are loaded later than its graphic. */
function has(selectors: readonly string[]): boolean {
  const root = document.querySelector('main > *')?.shadowRoot;
  return selectors.every((selector) => root?.querySelector(selector));
}

/** Runs in the page: a reader's clicks, in their order. */
function click(selectors: readonly string[]): void {
  const root = document.querySelector('main > *')!.shadowRoot!;
  for (const selector of selectors)
    root.querySelector(selector)!.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
}

/** Runs in the page: the stop that has focus, or none outside the figure. */
function focused(selectors: readonly string[]): Stop | undefined {
  const element = document.activeElement?.shadowRoot?.activeElement;
  if (!element) return undefined;
  const {outlineStyle, outlineWidth, stroke, strokeWidth} = getComputedStyle(
    element.querySelector('.touch-area') ?? element,
  );
  const ring = outlineStyle === 'none' ? 0 : outlineStyle === 'auto' ? 2 : Number.parseFloat(outlineWidth);
  const line = element instanceof SVGElement && stroke !== 'none' ? Number.parseFloat(strokeWidth) : 0;
  const {width, height} = element.getBoundingClientRect();
  let unseen = width < 12 || height < 12 ? `${width} × ${height} px` : '';
  for (let one: Element | null = element; one && !unseen; one = one.parentElement) {
    const {clipPath, opacity, visibility, display, overflow} = getComputedStyle(one);
    const box = one.getBoundingClientRect();
    if (clipPath !== 'none' || Number(opacity) < 0.5 || visibility !== 'visible' || display === 'none')
      unseen = `hidden by ${one.localName}`;
    else if (overflow !== 'visible' && Math.min(box.width, box.height) < 12) unseen = `cut off by ${one.localName}`;
  }
  return {
    words: `${element.localName} “${element.textContent?.trim()}”`,
    unseen,
    focusWidth: Math.max(ring, line),
    fits: selectors.filter((selector) => element.matches(selector)),
  };
}

describe('Everything that takes focus', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    browser = await openBrowser();
    server = await serve({policy: ''});
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  /** The stops of the Tab key in a figure, in their order. */
  async function stopsOf(state: State, page: Page): Promise<Stop[]> {
    await page.goto(`${server.address}blank.html`);
    await page.evaluate(draw, state, `${server.address}page/${state.chart}.js`);
    await page.waitForFunction(has, {}, ['[data-mark]', ...(state.clicks ?? [])]);
    await page.evaluate(click, state.clicks ?? []);
    await page.waitForFunction(has, {}, state.stops);
    await page.focus('button');
    const stops: Stop[] = [];
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(focused, state.stops);
      if (stop) stops.push(stop);
      else if (stops.length > 0) break;
    }
    return stops;
  }

  for (const [name, state] of Object.entries(states))
    it(`is seen, and shows that it has focus: ${name}`, async () => {
      const page = await browser.newPage();
      const stops = await stopsOf(state, page).finally(() => page.close());
      for (const {words, unseen, focusWidth} of stops) {
        assert.equal(unseen, '', words);
        assert.ok(focusWidth >= 2, `${words}: ${focusWidth} px`);
      }
      for (const selector of state.stops)
        assert.ok(
          stops.some(({fits}) => fits.includes(selector)),
          selector,
        );
    });
});
