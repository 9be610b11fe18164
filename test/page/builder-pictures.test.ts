import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';
import {openBrowser} from './open-browser.js';
import {serve} from './serve.js';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const gauge = '#chart=target-gauge&indicator=fixed-asset-investment-growth&form=picture';

/** The width and the height that a PNG states (PNG, 11.2.1, IHDR). */
const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('The pictures of the builder', () => {
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

  /** Opens the builder under a strict policy, or from the disk, with a folder for downloads. */
  async function open(
    end: string,
    check: (page: Page, downloaded: (extension: string) => Promise<Buffer>) => Promise<void>,
    isFromDisk = false,
  ): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'haishu-builder-'));
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const downloaded = async (extension: string): Promise<Buffer> => {
      for (let tries = 0; tries < 200; tries++) {
        const name = readdirSync(folder).find((file) => file.endsWith(`.${extension}`));
        if (name) return readFileSync(join(folder, name));
        await wait(50);
      }
      throw new Error(`no ${extension} has been downloaded`);
    };
    const start = isFromDisk ? pathToFileURL(resolve('dist')).href : site.address.slice(0, -1);
    try {
      const session = await page.createCDPSession();
      await session.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: folder});
      await page.setViewport({width: 1200, height: 900});
      await page.goto(`${start}/builder/index.html${end}`, {waitUntil: 'networkidle0'});
      await page.waitForSelector('h1');
      await check(page, downloaded);
      assert.deepEqual(complaints, []);
    } finally {
      await page.close();
      rmSync(folder, {recursive: true});
    }
  }

  /** Presses Tab until an element that a selector names has the focus. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    for (let presses = 0; presses < 400; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    }
    assert.fail(`${selector} is not reached by Tab`);
  }

  it('of a chart are saved in the width and the scale that are chosen with the keyboard', () =>
    open(gauge, async (page, downloaded) => {
      await tabTo(page, '[name=picture-width]');
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyA');
      await page.keyboard.up('Control');
      await page.keyboard.type('400');
      await tabTo(page, '[name=picture-scale]');
      await page.keyboard.press('ArrowRight');
      assert.match(await page.$eval('#pixels', ({textContent}) => textContent), /PNG为1320 × \d+像素/);
      assert.match(new URL(page.url()).hash, /picture=400x3/);
      await tabTo(page, '[data-save=png]');
      await page.keyboard.press('Enter');
      const [width, height] = sizeOf(await downloaded('png'));
      assert.equal(width, 1320);
      assert.ok(height > 600, String(height));
      await tabTo(page, '[data-save=svg]');
      await page.keyboard.press('Enter');
      assert.match((await downloaded('svg')).toString(), /^<svg [^>]*width="440"/);
      await page.waitForFunction(() => document.querySelector('.status')?.textContent === '已下载。');
    }));

  it('of the report as a poster are composed with the keyboard, in a page from the disk', () =>
    open(
      '',
      async (page, downloaded) => {
        await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('.choices .text')]
            .find(({textContent}) => textContent.includes('一图读懂'))!
            .focus(),
        );
        await page.keyboard.press('Enter');
        await page.waitForSelector('.poster canvas');
        assert.equal(await page.evaluate(() => document.activeElement?.id), 'preview');
        const height = () => page.$eval('.poster canvas', (canvas) => canvas.height);
        const whole = await height();
        await tabTo(page, '[name=title]');
        await page.keyboard.type('投资看点');
        await tabTo(page, '[name=places]');
        await page.keyboard.press('Space');
        assert.ok((await height()) < whole, 'a part that is left out takes no room');
        await tabTo(page, '[name=numbers-list]');
        await page.keyboard.press('ArrowDown');
        assert.match(decodeURIComponent(new URL(page.url()).hash), /poster=yes.*without=places&numbers=[\w-]+/);
        assert.match(
          await page.$eval('.poster canvas', (canvas) => canvas.getAttribute('aria-label')!),
          /^投资看点 目标、/,
        );
        await page.click('[data-save=png]');
        assert.equal(sizeOf(await downloaded('png'))[0], 1080);
        await page.click('[data-save=html]');
        assert.match((await downloaded('html')).toString(), /<article lang="zh-CN">\n<svg .*<h2>.*<table>/s);
      },
      true,
    ));

  it('say what is wrong with an address', () =>
    open('#poster=yes&numbers=gdp-growht', async (page) => {
      assert.match(await page.$eval('.problem', ({textContent}) => textContent), /gdp-growht/);
      assert.equal(await page.$('[data-save]'), null);
    }));

  it('are accessible, and fit on a phone', () =>
    open('#poster=yes&scheme=dark', async (page) => {
      await page.setViewport({width: 375, height: 800});
      assert.equal(await page.$eval('html', ({scrollWidth}) => scrollWidth), 375);
      await page.evaluate(axe);
      const problems = await page.evaluate(async () => {
        const {axe} = window as unknown as {
          axe: {run: () => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
        };
        const {violations} = await axe.run();
        return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
      });
      assert.deepEqual(problems, []);
    }));
});
