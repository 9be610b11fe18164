import assert from 'node:assert/strict';
import {launch} from 'puppeteer-core';
import type {Browser} from 'puppeteer-core';

/** A browser for one test file, so that no other test brings its pages to the front. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'];
  assert.ok(executablePath, 'CHROME_PATH names the browser; `npm test -- page` finds one');
  // Chromium's sandbox refuses to run as root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return launch({executablePath, args: ['--disable-gpu', '--disable-background-networking', ...args]});
}
