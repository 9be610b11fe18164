import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {openBrowser} from './open-browser.js';

/** The addresses that `npm start` prints, by their names, when everything is served. */
async function addressesOf({stdout}: ChildProcess): Promise<Readonly<Record<string, string>>> {
  const addresses: Record<string, string> = {};
  for await (const line of createInterface({input: stdout!})) {
    const [, name, address] = /^(\w[\w ]*): +(http:\S+)$/.exec(line) ?? [];
    if (name) addresses[name] = address;
    if (line.startsWith('Ctrl+C')) break;
  }
  return addresses;
}

describe('npm start', () => {
  let program: ChildProcess;
  let addresses: Readonly<Record<string, string>>;
  let browser: Browser;

  before(async () => {
    program = spawn(process.execPath, ['.dev/start.mjs'], {stdio: ['ignore', 'pipe', 'inherit']});
    addresses = await addressesOf(program);
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    program.kill();
    await once(program, 'exit');
  });

  /** Opens an address, and checks its page; it must not throw. */
  async function open(address: string, check: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    try {
      await page.goto(address);
      await check(page);
      assert.deepEqual(errors, []);
    } finally {
      await page.close();
    }
  }

  const drawn = (page: Page, selector: string) =>
    page.waitForFunction(
      (wanted) => document.querySelector(wanted)?.shadowRoot?.querySelector('svg .mark'),
      {},
      selector,
    );

  it('serves Storybook, whose first page leads to the builder', () =>
    open(`${addresses['Storybook']}iframe.html?viewMode=docs&id=introduction--docs`, async (page) => {
      const link = await page.waitForSelector('a[href$="builder/index.html"]');
      assert.equal(await link!.evaluate(({href}) => href), `${addresses['Embed builder']}index.html`);
    }));

  it('serves the builder, which draws what is chosen and gives its code', () =>
    open(`${addresses['Embed builder']}#chart=target-gauge&indicator=new-urban-jobs`, async (page) => {
      await drawn(page, '.sheet > hs-target-gauge');
      const code = await page.$eval('#code', (field) => (field as HTMLTextAreaElement).value);
      assert.match(code, /<hs-target-gauge [^>]*indicator="new-urban-jobs"/);
      // The hash is that of a built script, and there is none.
      assert.doesNotMatch(code, /integrity/);
    }));

  it('serves the review page', () =>
    open(addresses['Review page'], async (page) => void (await page.waitForSelector('h1'))));

  it('serves the embed page and the script with all charts', () =>
    open(`${addresses['Storybook']}embed/?chart=yoy-bar&topic=investment`, async (page) => {
      await drawn(page, 'main > hs-yoy-bar');
    }));
});
