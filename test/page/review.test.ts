import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';
import {csvParse} from 'd3-dsv';
import {writeXlsx} from 'hucre/xlsx';
import type {Browser, Page} from 'puppeteer-core';
import {draftCommand} from '../../src/cli/draft.js';
import {serveReview} from '../../src/cli/review.js';
import {packCommand} from '../../src/cli/tables/pack.js';
import type {Dataset} from '../../src/dataset/types.js';
import {readWorkbook} from '../../src/pages/review/workbook/read-workbook.js';
import {writeWorkbook} from '../../src/pages/review/workbook/write-workbook.js';
import {inventedReport} from '../fixtures/invented-report.js';
import {accessibilityProblems} from './axe.js';
import {complaintsOf} from './complaints.js';
import {openBrowser} from './open-browser.js';

// A whole report where its text is at hand; it is not part of the project.
const file = process.env['REPORT_TEXT'];
const text = file ? readFileSync(file, 'utf8') : inventedReport;
const read = (path: string) => readFileSync(path);

describe('The review page', () => {
  let browser: Browser;
  let folder: string;

  /** Drafts the tables of a report into a folder of their own, beside its text. */
  function draft(name: string, report: string): readonly string[] {
    const out = join(folder, name);
    const {files = new Map<string, string>()} = draftCommand({report: 'report.txt', out, year: 2023}, () =>
      new TextEncoder().encode(report),
    );
    mkdirSync(out);
    const written = new Map([...files, [join(out, 'report.txt'), report]]);
    for (const [path, content] of written) writeFileSync(path, content);
    return [...written.keys()];
  }

  before(async () => {
    browser = await openBrowser();
    folder = mkdtempSync(join(tmpdir(), 'review-'));
  });

  after(async () => {
    await browser.close();
    rmSync(folder, {recursive: true});
  });

  /** Opens the page, and checks it; it must not throw or break its content policy. */
  async function open(address: string, check: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    page.on('dialog', (dialog) => void dialog.accept());
    try {
      await page.setViewport({width: 1200, height: 900});
      await page.goto(address);
      await page.waitForSelector('h1');
      await check(page);
      assert.deepEqual(complaints, []);
    } finally {
      await context.close();
    }
  }

  const fromDisk = pathToFileURL(resolve('dist/review/index.html')).href;
  const textOf = (page: Page, selector: string) =>
    page.$eval(selector, ({textContent}) => textContent.replace(/\s+/g, ' ').trim());
  const valueOf = (page: Page, name: string) =>
    page.$eval(`.panel [name="${name}"]`, (field) => (field as HTMLInputElement).value);
  const press = async (page: Page, ...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key as 'a');
  };
  const done = async (page: Page) => Number(/\d+/.exec(await textOf(page, '.progress'))?.[0]);
  /** Looks at the first figure whose words begin so. */
  const goTo = (page: Page, words: string) =>
    page.evaluate((start) => {
      const marks = [...document.querySelectorAll<HTMLElement>('.report .observation')];
      marks.find(({textContent}) => textContent.startsWith(start))!.click();
    }, words);
  const choose = async (page: Page, files: readonly string[]) => {
    const input = await page.waitForSelector<'input'>('input[type=file]' as 'input');
    await input!.uploadFile(...files);
  };
  const packed = (tables: string) => {
    const {code, out, error} = packCommand(tables, read);
    assert.equal(code, 0, error);
    return JSON.parse(out ?? '') as Dataset;
  };

  /** Lets a page download into a folder of its own, and returns that. */
  async function downloadsOf(page: Page, name: string): Promise<string> {
    const downloads = join(folder, name);
    mkdirSync(downloads);
    const client = await page.createCDPSession();
    await client.send('Browser.setDownloadBehavior', {
      ...{behavior: 'allow', downloadPath: downloads},
      ...(page.browserContext().id && {browserContextId: page.browserContext().id}),
    });
    return downloads;
  }

  /** Drops a file or a folder of the disk on the page. */
  async function drop(page: Page, path: string): Promise<void> {
    const client = await page.createCDPSession();
    const data = {items: [], files: [path], dragOperationsMask: 1};
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await client.send('Input.dispatchDragEvent', {type, x: 300, y: 300, data});
  }

  /** Saves by Ctrl+S, and waits until that is done. */
  async function save(page: Page): Promise<void> {
    await page.keyboard.down('Control');
    await press(page, 's');
    await page.keyboard.up('Control');
    await page.waitForFunction(() => document.querySelector('.status')?.textContent?.includes('已保存'));
  }

  /** Checks that the page is accessible in both colour schemes, and fits on a phone. */
  async function checkOnPhone(page: Page): Promise<void> {
    await page.setViewport({width: 375, height: 800});
    assert.equal(await page.$eval('html', ({scrollWidth}) => scrollWidth), 375);
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      assert.deepEqual(await accessibilityProblems(page), [], scheme);
    }
  }

  it('reviews a whole report with keys, and saves tables that pack', async () => {
    const tables = dirname(draft('whole', text)[0]);
    const rows = (name: string) => csvParse(readFileSync(join(tables, `${name}.csv`), 'utf8'));
    const {address, server} = await serveReview({folder: tables, text, page: 'dist/review'});
    const before = packed(tables);
    try {
      await open(address, async (page) => {
        await page.waitForSelector('.report');
        assert.equal(await done(page), 0);
        // Low confidence first: the facts about the report, then the first doubtful item.
        assert.equal(await textOf(page, '.panel h2 span'), '报告信息');
        await press(page, 'e', 'Tab', 'Tab');
        await page.keyboard.type('330203');
        await press(page, 'Enter', 'n');
        assert.equal(await done(page), 1);
        assert.match(await textOf(page, '.panel .state'), /把握小/);
        await press(page, 'a', 'a', 'a');
        assert.equal(await done(page), 4);
        await press(page, 'u');
        assert.equal(await done(page), 3);
        await press(page, 'U');
        assert.equal(await done(page), 4);

        // A figure is drawn beside its form, and drawn again when it is edited.
        const observed = rows('observations').filter(({value}) => value !== '');
        const [edited, excluded, accepted] = [observed[0], observed[3], observed[5]];
        await goTo(page, edited['literal']);
        await page.waitForFunction(() =>
          document.querySelector('.chart > :not(h2)')?.shadowRoot?.querySelector('#title'),
        );
        await press(page, 'e');
        await page.keyboard.type('改过的');
        await press(page, 'Enter');
        await page.waitForFunction(() =>
          document
            .querySelector('.chart > :not(h2)')
            ?.shadowRoot?.querySelector('#title')
            ?.textContent?.includes('改过的'),
        );
        await press(page, 's', 'u');

        // Escape gives up what was typed; what cannot be read is shown as it was typed, and is not accepted.
        await press(page, 'e', 'Z', 'Escape');
        assert.match(await valueOf(page, 'name_zh'), /^改过的|改过的$/);
        await page.$eval('.panel details', (details) => (details.open = true));
        await page.focus('[name="value"]');
        await page.keyboard.type('abc');
        await press(page, 'Enter', 'a');
        assert.match(await textOf(page, '.status'), /^请先改正/);
        assert.match(await valueOf(page, 'figure'), /abc/);
        assert.doesNotMatch(await page.$eval('body', ({innerText}) => innerText), /NaN/);
        await press(page, 'u');
        // Words that are selected in the text, across marks, become those of the figure.
        const selected = await page.evaluate(() => {
          const mark = document.querySelector('.report .current')!;
          getSelection()!.setBaseAndExtent(mark.closest('p')!, 0, mark, mark.childNodes.length);
          return getSelection()!.toString();
        });
        await press(page, 't');
        assert.equal(await textOf(page, 'blockquote strong'), selected.replace(/\s+/g, ' ').trim());
        await press(page, 'u');
        assert.equal(await textOf(page, 'blockquote strong'), edited['literal']);
        await goTo(page, excluded['literal']);
        await press(page, 'x');
        assert.equal(await textOf(page, '.panel h2 span'), '不采用的数字');
        await press(page, 'u', 'm');
        const name = await page.$eval('#merge-names option', (option) => option.value);
        await page.keyboard.type(name);
        await press(page, 'Enter');
        assert.equal(await valueOf(page, 'name_zh'), name);
        await press(page, 'u', 'x');
        await goTo(page, accepted['literal']);
        await press(page, 'a');
        await save(page);

        const [dataset, states] = [packed(tables), rows('observations')];
        assert.equal(dataset.report.division, '330203');
        assert.equal(dataset.observations.length, before.observations.length - 1);
        assert.equal(dataset.exclusions.length, before.exclusions.length + 1);
        const renamed = dataset.indicators.find(({id}) => id === edited['indicator']);
        assert.match(renamed?.name.zh ?? '', /^改过的|改过的$/);
        assert.ok(
          states.some(({literal, review}) => literal === accepted['literal'] && review === 'accepted'),
          'what was accepted is saved so',
        );
      });
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });

  it('opens files from the disk, says what cannot be read, keeps what is not saved, and is accessible', () =>
    open(fromDisk, async (page) => {
      const drafted = draft('short', inventedReport);
      await choose(
        page,
        drafted.filter((path) => basename(path) !== 'units.csv'),
      );
      await page.waitForSelector('.problems li');
      assert.equal(await textOf(page, '.problems li'), '还缺 units.csv。');
      await choose(page, drafted);
      await page.waitForSelector('.report');
      await press(page, 'n', 'a');
      assert.equal(await done(page), 1);
      await page.reload();
      // Other files do not take the place of a review that is not saved, unless the reader says so.
      await choose(page, drafted);
      await page.waitForFunction(() => document.querySelector('.kept')?.textContent?.includes('请先决定'));
      await page.click('.kept button');
      assert.equal(await done(page), 1);
      assert.match(await textOf(page, '.status'), /没有保存/);
      await checkOnPhone(page);

      const downloads = await downloadsOf(page, 'downloads');
      await save(page);
      assert.equal(packed(downloads).report.division, '');
      assert.equal(readdirSync(downloads).length, drafted.length - 1);
    }));

  it('opens a workbook, says which of its cells are in doubt, and saves it as a workbook', () =>
    open(fromDisk, async (page) => {
      const drafted = draft('booked', inventedReport);
      const [text] = drafted.filter((path) => path.endsWith('.txt'));
      const tables = new Map(
        drafted.filter((path) => path !== text).map((path) => [basename(path), readFileSync(path, 'utf8')]),
      );
      const book = join(folder, 'book.xlsx');
      writeFileSync(book, await writeWorkbook(tables));
      const doubtful = join(folder, 'doubtful.xlsx');
      const rows = [
        ['id', 'value'],
        ['x', new Date('2024-01-15')],
      ];
      writeFileSync(doubtful, await writeXlsx({sheets: [{name: 'observations', rows}]}));

      await choose(page, [doubtful, text]);
      await page.waitForSelector('.problems li');
      assert.match(await textOf(page, '.problems li'), /^observations 第2行“value”列：电子表格把它变成了日期。/);
      await choose(page, [book, ...drafted]);
      await page.waitForFunction(() => document.querySelector('.problems li')?.textContent?.includes('里都有表格'));
      await choose(page, [book, text]);
      await page.waitForSelector('.report');
      await press(page, 'n', 'a');
      assert.equal(await done(page), 1);
      const downloads = await downloadsOf(page, 'books');
      await save(page);
      const saved = join(downloads, 'book.xlsx');
      while (!existsSync(saved)) await wait(50);
      assert.deepEqual(readdirSync(downloads), ['book.xlsx']);
      const {files, problems} = await readWorkbook(readFileSync(saved), 'book.xlsx');
      assert.deepEqual(problems, []);
      assert.deepEqual([...files.keys()].sort(), [...tables.keys()].sort());
      const changed = [...files].filter(([name, content]) => tables.get(name) !== content).map(([name]) => name);
      assert.ok(changed.length > 0 && changed.every((name) => files.get(name)!.includes('accepted')), changed.join());
    }));

  it('opens a folder that is dropped on it', () =>
    open(fromDisk, async (page) => {
      const [path] = draft('dropped', inventedReport);
      await drop(page, dirname(path));
      await page.waitForSelector('.report');
      assert.ok((await page.$$('.report .observation')).length > 3);
    }));
});
