import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';
import {complaintsOf} from './complaints.js';
import {openBrowser} from './open-browser.js';
import {serve} from './serve.js';

/** The chart that most tests make. */
export const gauge = '#chart=target-gauge&indicator=fixed-asset-investment-growth';

/** Waits for a download with this extension, and returns its content. */
type Downloaded = (extension: string) => Promise<Buffer>;

/** Where the builder is opened. */
interface Place {
  /** From the disk, in place of a server with a strict content policy. */
  readonly isFromDisk?: boolean;
  /** What the reader allows the page. */
  readonly permissions?: readonly ('clipboard-read' | 'clipboard-sanitized-write')[];
}

/** Opens the builder at the end of an address, and checks it; it must not throw or break its content policy. */
type OpenBuilder = (
  end: string,
  check: (page: Page, downloaded: Downloaded) => Promise<void>,
  place?: Place,
) => Promise<void>;

/** The builder in a browser of its own for the tests of a suite. */
export function builderOfSuite(): OpenBuilder {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    browser = await openBrowser();
    site = await serve();
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  return async (end, check, {isFromDisk = false, permissions = []} = {}) => {
    const folder = mkdtempSync(join(tmpdir(), 'haishu-builder-'));
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    const downloaded: Downloaded = async (extension) => {
      for (let tries = 0; tries < 200; tries++) {
        const name = readdirSync(folder).find((file) => file.endsWith(`.${extension}`));
        const content = name ? readFileSync(join(folder, name)) : Buffer.of();
        // Chromium reserves the name with an empty file, which the whole one replaces.
        if (content.length > 0) return content;
        await wait(50);
      }
      throw new Error(`no ${extension} has been downloaded`);
    };
    const start = isFromDisk ? pathToFileURL(resolve('dist')).href : site.address.slice(0, -1);
    try {
      await context.overridePermissions(new URL(site.address).origin, [...permissions]);
      const session = await page.createCDPSession();
      await session.send('Browser.setDownloadBehavior', {
        ...{behavior: 'allow', downloadPath: folder},
        ...(context.id && {browserContextId: context.id}),
      });
      await page.setViewport({width: 1200, height: 900});
      await page.goto(`${start}/builder/index.html${end}`, {waitUntil: 'networkidle0'});
      await page.waitForSelector('h1');
      await check(page, downloaded);
      assert.deepEqual(complaints, []);
    } finally {
      await context.close();
      rmSync(folder, {recursive: true});
    }
  };
}

/** Presses Tab until an element that a selector names has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  assert.fail(`${selector} is not reached by Tab`);
}
