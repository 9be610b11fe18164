import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import decodeQR from 'qr/decode.js';
import type {Page} from 'puppeteer-core';
import {reportAddress} from '../../src/pages/builder/poster.js';
import {accessibilityProblems} from './axe.js';
import {builderOfSuite, gauge, tabTo} from './builder-page.js';

const pictureOfGauge = `${gauge}&form=picture`;

/** The width and the height that a PNG states (PNG, 11.2.1, IHDR). */
const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** The text of the QR code at the foot of a poster's preview; undefined where there is none. */
async function codeOf(page: Page): Promise<string | undefined> {
  const side = 400;
  const pixels = await page.$eval(
    '.poster canvas',
    (canvas, size) => [
      ...canvas.getContext('2d')!.getImageData(canvas.width - size, canvas.height - size, size, size).data,
    ],
    side,
  );
  try {
    return decodeQR({width: side, height: side, data: Uint8Array.from(pixels)});
  } catch {
    return undefined;
  }
}

describe('The pictures of the builder', () => {
  const open = builderOfSuite();
  const status = (page: Page, words: string) =>
    page.waitForFunction((wanted) => document.querySelector('.status')?.textContent?.includes(wanted), {}, words);

  it('of a chart are saved in the width and the scale that are chosen with the keyboard', () =>
    open(pictureOfGauge, async (page, downloaded) => {
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

  it('are copied to the clipboard with the keyboard', () =>
    open(
      `${pictureOfGauge}&picture=400x3`,
      async (page) => {
        await tabTo(page, '[data-copy]');
        await page.keyboard.press('Enter');
        await status(page, '图片已复制');
        const copied = await page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          return [...new Uint8Array(await (await item.getType('image/png')).arrayBuffer())];
        });
        assert.equal(sizeOf(Buffer.from(copied))[0], 1320);
      },
      {permissions: ['clipboard-read', 'clipboard-sanitized-write']},
    ));

  for (const [what, prevent] of [
    ['knows no pictures in its clipboard', () => Reflect.deleteProperty(window, 'ClipboardItem')],
    ['refuses', () => true],
  ] as const)
    it(`are saved where the browser ${what}, and a sentence says so`, () =>
      open(pictureOfGauge, async (page, downloaded) => {
        assert.ok(await page.evaluate(prevent));
        await page.click('[data-copy]');
        assert.equal(sizeOf(await downloaded('png'))[0], 1280);
        await status(page, '浏览器不让复制图片');
      }));

  it('of the report as a poster have a QR code that leads to the report, or where the editor says', () =>
    open('#poster=yes&without=numbers,changes,opening', async (page, downloaded) => {
      assert.equal(await codeOf(page), reportAddress);
      await tabTo(page, '[name=address]');
      await page.keyboard.type('https://news.example/2023/?id=7');
      await tabTo(page, '[data-save=svg]');
      assert.equal(await codeOf(page), 'https://news.example/2023/?id=7');
      await page.keyboard.press('Enter');
      assert.match((await downloaded('svg')).toString(), /crispEdges/);
      await page.click('[name=code]');
      assert.equal(await codeOf(page), undefined);
      assert.match(new URL(page.url()).hash, /&code=no$/);
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
      {isFromDisk: true},
    ));

  for (const [end, expected] of [
    ['numbers=gdp-growht', /gdp-growht/],
    ['address=javascript:alert(1)', /二维码的网址须以https/],
    [`address=https://news.example/${'a'.repeat(300)}`, /二维码的网址有321个字符/],
  ] as const)
    it(`say what is wrong with an address: ${end.slice(0, 30)}`, () =>
      open(`#poster=yes&${end}`, async (page) => {
        assert.match(await page.$eval('.problem', ({textContent}) => textContent), expected);
        assert.equal(await page.$('[data-save]'), null);
      }));

  it('are accessible, and fit on a phone', () =>
    open('#poster=yes&scheme=dark', async (page) => {
      await page.setViewport({width: 375, height: 800});
      assert.equal(await page.$eval('html', ({scrollWidth}) => scrollWidth), 375);
      assert.deepEqual(await accessibilityProblems(page), []);
    }));
});
