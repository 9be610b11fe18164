import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {accessibilityProblems} from './axe.js';
import {builderOfSuite, gauge, tabTo} from './builder-page.js';

describe('The embed builder', () => {
  const open = builderOfSuite();

  const cards = (page: Page) => page.$$eval('.card .name', (all) => all.map(({textContent}) => textContent));

  /** Waits until the chart of the preview is drawn, and returns its tag and title. */
  async function preview(page: Page): Promise<readonly [string, string]> {
    await page.waitForFunction(() => document.querySelector('.sheet > *')?.shadowRoot?.querySelector('#title'));
    return page.$eval(
      '.sheet > *',
      ({localName, shadowRoot}) => [localName, shadowRoot!.querySelector('#title')!.textContent] as const,
    );
  }

  const code = (page: Page) => page.$eval('#code', (field) => (field as HTMLTextAreaElement).value);

  for (const isFromDisk of [false, true])
    it(`lists all indicators first, ${isFromDisk ? 'from the disk' : 'under a strict policy'}`, () =>
      open(
        '',
        async (page) => {
          const names = await cards(page);
          assert.ok(names.includes('固定资产投资增长率') && names.length > 200, String(names.length));
        },
        {isFromDisk},
      ));

  it('is used with the keyboard alone: search, choose, adjust, read the code, go back', () =>
    open('', async (page) => {
      await tabTo(page, '[name=q]');
      await page.keyboard.type('gdzctzzz');
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Backspace');
      assert.ok((await cards(page)).includes('固定资产投资增长率'));
      await tabTo(page, '.card');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'preview');
      assert.equal((await preview(page))[0], 'hs-target-gauge');
      await tabTo(page, '[name=scheme]');
      await page.keyboard.press('ArrowRight');
      assert.equal(await page.$eval('.stage', (stage) => getComputedStyle(stage).colorScheme), 'dark');
      await tabTo(page, '[name=variant]');
      await page.keyboard.press('ArrowDown');
      await page.waitForFunction(() => document.querySelector('.sheet > [variant=arc]'));
      await tabTo(page, '[name=compact]');
      await page.keyboard.press('Space');
      assert.match(await code(page), /<hs-target-gauge [^>]*variant="arc" compact>/);
      await tabTo(page, '[name=form]');
      await page.keyboard.press('ArrowRight');
      assert.match(await code(page), /<figure class="hs-target-gauge[^>]* data-variant="arc" data-compact>/);
      await page.goBack();
      await page.waitForSelector('[name=q]');
      assert.ok((await cards(page)).length > 0);
    }));

  it('leads back to its state by its address', () =>
    open(`${gauge}&variant=arc&width=1000&scheme=dark&form=sentence&lang=en`, async (page) => {
      const [tag, title] = await preview(page);
      assert.equal(tag, 'hs-target-gauge');
      assert.match(title, /^Growth of fixed-asset investment: Haishu District aims for at least 8%/);
      assert.equal(await page.$eval('.sheet', ({clientWidth}) => clientWidth), 1000);
      assert.equal(await page.$eval('html', ({lang}) => lang), 'en');
      assert.match(
        await code(page),
        /^Growth of fixed-asset investment: Haishu District aims for at least 8% .*13\.3%/,
      );
    }));

  it('speaks English where the address or the reader asks for it', async () => {
    await open('?lang=en', async (page) => assert.equal(await page.title(), 'Charts of the report'));
    await open('', async (page) => {
      assert.equal(await page.title(), '报告图表');
      await page.click('.language');
      assert.equal(await page.title(), 'Charts of the report');
      assert.ok((await cards(page)).includes('Growth of fixed-asset investment'));
    });
  });

  it('makes code with the hash of the script and a height for phones and wider screens', () =>
    open(gauge, async (page) => {
      await preview(page);
      const integrity = (JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>)[
        'haishu-indicators.classic.js'
      ];
      const text = await code(page);
      assert.ok(text.includes(`integrity="${integrity}" crossorigin="anonymous"`));
      assert.match(text, /^<hs-target-gauge style="display:block;min-height:clamp\(\d+px,/);
    }));

  it('shows what it reads in a table, and what it does not', () =>
    open('#chart=yoy-bar', async (page) => {
      await page.click('summary');
      await page.type('[name=rows]', '指标,2023年实际,2024年目标\n新增停车位,3200个,4000个以上\n新增公厕,许多,3座');
      assert.equal((await preview(page))[0], 'hs-yoy-bar');
      await page.waitForSelector('.problems li');
      assert.match(await page.$eval('.problems', ({textContent}) => textContent), /第2行“2023年实际”/);
      assert.match(
        await page.$eval('.own-table table', ({textContent}) => textContent),
        /新增停车位\s*3200个\s*4000个以上/,
      );
      assert.match(await code(page), /<td>新增停车位<\/td><td>3200个<\/td>/);
      // A frame cannot hold a table.
      await page.evaluate(() => document.querySelectorAll<HTMLElement>('[name=form]')[2].click());
      await page.waitForSelector('.problem');
    }));

  it('opens the downloads of the chart', () =>
    open(gauge, async (page) => {
      await preview(page);
      await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.output .text')].at(-1)!.click());
      await page.waitForFunction(
        () => document.querySelector('.sheet > *')?.shadowRoot?.activeElement?.getAttribute('data-kind') === 'svg',
      );
    }));

  it('puts nothing of its address into the page but as text', () => {
    const hostile = encodeURIComponent('"><img src=x onerror=alert(1)>');
    return open(`${gauge}&heading=${hostile}&onclick=alert(1)&style=color:red&q=${hostile}`, async (page) => {
      const [, title] = await preview(page);
      assert.equal(title, '"><img src=x onerror=alert(1)>');
      const attributes = await page.$eval('.sheet > *', (element) => element.getAttributeNames().sort());
      assert.deepEqual(attributes, ['heading', 'indicator', 'lang']);
      assert.equal(await page.$('img'), null);
      assert.match(await code(page), /heading="&quot;&gt;&lt;img src=x onerror=alert\(1\)&gt;"/);
    });
  });

  it('says what is wrong with an address in place of the code', () =>
    open('#chart=target-gauge&indicator=fixed-asset-investment-growht', async (page) => {
      assert.match(
        await page.$eval('.problem', ({textContent}) => textContent),
        /您要找的是“fixed-asset-investment-growth”吗/,
      );
      assert.equal(await page.$('#code'), null);
    }));

  for (const [what, end] of [
    ['gallery', ''],
    ['editor', gauge],
  ] as const)
    for (const scheme of ['light', 'dark'])
      it(`is accessible, and fits on a phone: ${what}, ${scheme}`, () =>
        open(end, async (page) => {
          await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
          await page.setViewport({width: 375, height: 800});
          assert.equal(await page.$eval('html', ({scrollWidth}) => scrollWidth), 375);
          assert.deepEqual(await accessibilityProblems(page), []);
        }));
});
