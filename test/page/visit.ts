import {setTimeout as wait} from 'node:timers/promises';
import type {Browser, Frame, Page} from 'puppeteer-core';
import {complaintsOf} from './complaints.js';

/** A chart of the page: what it drew, and what its author put inside. */
interface Chart {
  readonly tag: string;
  /** How many things in its graphic a reader can choose. */
  readonly marks: number;
  /** The author's own content, where the reader sees it. */
  readonly fallback: string;
}

/** What a visit to a page brought to light. */
export interface Visit {
  readonly charts: readonly Chart[];
  /** Directives of the content policy that were broken. */
  readonly violations: readonly string[];
  /** Errors and warnings of the console, exceptions, and what else a page hears of as an error. */
  readonly complaints: readonly string[];
  /** All addresses requested. */
  readonly requests: readonly string[];
  /** Addresses requested from other sites. */
  readonly strangers: readonly string[];
}

declare global {
  interface Window {
    violations?: string[];
    errors?: string[];
  }
}

/** Runs in the page, before anything else does. */
function takeDown(): void {
  const violations: string[] = (window.violations = []);
  const errors: string[] = (window.errors = []);
  window.addEventListener('error', ({message}) => errors.push(message));
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, sample}) => {
    violations.push(`${effectiveDirective}: ${sample}`);
  });
}

/** Runs in the page. */
function chartsOfPage(): Chart[] {
  const elements = [...document.querySelectorAll<HTMLElement>('main *')];
  return elements
    .filter(({localName}) => localName.startsWith('hs-'))
    .map((element) => ({
      tag: element.localName,
      marks: element.shadowRoot?.querySelectorAll('svg .mark').length ?? 0,
      fallback: [...element.children].some((child) => child.checkVisibility()) ? element.innerText : '',
    }));
}

interface Circumstances {
  /** Whether the page may run scripts. */
  readonly script?: boolean;
  /** How the addresses of the page's own site begin; by default, the page's address. */
  readonly site?: string;
  /** The end of the address of the frame that has the charts; by default, the page itself has them. */
  readonly frame?: string;
}

/** Waits until every chart is drawn, or a violation or an exception says that none will be. */
async function settled(page: Page | Frame, complaints: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const charts = await page.evaluate(chartsOfPage);
    if (complaints.length > 0 || charts.every(({marks}) => marks > 0)) return;
    await wait(50);
  }
}

/** Opens an address in a fresh page and takes down what happens there. */
export async function visit(
  browser: Browser,
  address: string,
  {script = true, site = address, frame = ''}: Circumstances = {},
): Promise<Visit> {
  const page = await browser.newPage();
  const complaints = complaintsOf(page, ['error', 'warn']);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.setJavaScriptEnabled(script);
  await page.evaluateOnNewDocument(takeDown);
  await page.goto(address, {waitUntil: 'networkidle0'});
  const shown = frame ? page.frames().find((one) => one.url().endsWith(frame))! : page;
  if (script) await settled(shown, complaints);
  const charts = await shown.evaluate(chartsOfPage);
  const violations = await shown.evaluate(() => window.violations ?? []);
  complaints.push(...(await shown.evaluate(() => window.errors ?? [])));
  await page.close();
  return {charts, violations, complaints, requests, strangers: requests.filter((url) => !url.startsWith(site))};
}
