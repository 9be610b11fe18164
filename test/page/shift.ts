import type {Browser} from 'puppeteer-core';
import {painted} from './serve.js';

/** How much of a page moved while it loaded, and how tall its figures came to be. */
export interface Shift {
  /** Cumulative layout shift, as the browser reports it to a page. */
  readonly total: number;
  /** Height in CSS pixels by tag. */
  readonly heights: Readonly<Record<string, number>>;
  /** Whether the fallbacks were painted before the script came. */
  readonly hadFallbacks: boolean;
}

declare global {
  interface Window {
    shift?: {total: number; hadFallbacks: boolean};
  }
}

/** Runs in the page, before anything else does. A sheet made by script is the page's own under any content policy. */
function takeDown(css: string, address: string): void {
  const shift: NonNullable<Window['shift']> = (window.shift = {total: 0, hadFallbacks: false});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift.total += (entry as PerformanceEntry & {value: number}).value;
  }).observe({type: 'layout-shift', buffered: true});
  new PerformanceObserver(() => {
    shift.hadFallbacks ||= customElements.get('hs-target-gauge') === undefined;
    void fetch(address);
  }).observe({type: 'paint', buffered: true});
}

/** The size of a window, in CSS pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** Opens an address in a window of a size, with a style sheet of the page's own, and waits for its figures. */
export async function shiftOf(browser: Browser, address: string, size: WindowSize, css = ''): Promise<Shift> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.evaluateOnNewDocument(takeDown, css, painted);
  await page.goto(address, {waitUntil: 'networkidle0'});
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main > :not(:defined), main > *')].every(
      (element) => !element.localName.startsWith('hs-') || element.shadowRoot?.querySelector('svg'),
    ),
  );
  // Two frames later everything that was going to move has been reported.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const heights = await page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('main > *')]
        .filter(({localName}) => localName.startsWith('hs-'))
        .map(({localName, offsetHeight}) => [localName, offsetHeight]),
    ),
  );
  const {total, hadFallbacks} = await page.evaluate(() => window.shift!);
  await page.close();
  return {total, heights, hadFallbacks};
}
