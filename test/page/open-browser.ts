import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import {launch} from 'puppeteer-core';
import type {Browser, Page} from 'puppeteer-core';
import {serve} from './serve.js';

/** A browser for one test file, so that no other test brings its pages to the front. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'];
  assert.ok(executablePath, 'CHROME_PATH names the browser; `npm test -- page` finds one');
  // Chromium's sandbox refuses to run as root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return launch({executablePath, args: ['--disable-gpu', '--disable-background-networking', ...args]});
}

/** The pages of a suite. */
export interface SuitePages {
  /** A new, empty page. */
  readonly open: () => Promise<Page>;
  /** The address of the server, with a slash at its end. */
  readonly address: () => string;
}

/** Opens a browser and a server without a content policy before the tests of a suite, and closes both after them. */
export function pagesOfSuite(): SuitePages {
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
  return {open: () => browser.newPage(), address: () => server.address};
}
