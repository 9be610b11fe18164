import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';
import {complaintsOf} from './complaints.js';
import {openBrowser} from './open-browser.js';
import {serve, strictPolicy} from './serve.js';

declare global {
  interface Window {
    heights?: unknown[];
  }
}

const gauge = 'chart=target-gauge&indicator=fixed-asset-investment-growth';
const queries = [
  gauge,
  'chart=yoy-bar&topic=investment',
  'chart=district-map&layer=mentions',
  'chart=project-timeline&controls&group=none',
];

describe('The embed page', () => {
  let browser: Browser;

  before(async () => {
    browser = await openBrowser();
  });

  after(() => browser.close());

  /** Opens an address and checks the page; it must not throw or break its policy. */
  async function open(address: string, check: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    try {
      await page.goto(address, {waitUntil: 'networkidle0'});
      await check(page);
      assert.deepEqual(complaints, []);
    } finally {
      await page.close();
    }
  }

  /** Serves the build and further pages, and opens one of them. */
  async function visit(
    path: string,
    check: (page: Page) => Promise<void>,
    {policy = strictPolicy, pages = {}}: {policy?: string; pages?: Readonly<Record<string, string>>} = {},
  ): Promise<void> {
    const {address, close} = await serve({policy, pages});
    try {
      await open(address + path, check);
    } finally {
      close();
    }
  }

  const drawn = (page: Page) =>
    page.waitForFunction(() => document.querySelector('main > *')?.shadowRoot?.querySelector('svg .mark'));

  for (const query of queries) {
    it(`draws a chart from its query under a strict policy: ${query}`, () =>
      visit(`embed/index.html?${query}`, async (page) => void (await drawn(page))));

    it(`draws a chart from the disk: ${query}`, () =>
      open(
        `${pathToFileURL(resolve('dist/embed/index.html')).href}?${query}`,
        async (page) => void (await drawn(page)),
      ));
  }

  it('follows the language and the theme of its query', async () => {
    const look = (page: Page) =>
      page.evaluate(() => ({
        lang: document.documentElement.lang,
        scheme: getComputedStyle(document.documentElement).colorScheme,
        figure: document.querySelector('main > *')!.shadowRoot!.querySelector('figure')!.lang,
      }));
    await visit(`embed/index.html?${gauge}`, async (page) => {
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
      await drawn(page);
      assert.deepEqual(await look(page), {lang: 'zh-CN', scheme: 'light', figure: 'zh-CN'});
    });
    await visit(`embed/index.html?${gauge}&lang=en&theme=dark`, async (page) => {
      await drawn(page);
      assert.deepEqual(await look(page), {lang: 'en', scheme: 'dark', figure: 'en'});
    });
  });

  it('hands over the attributes of the element and no others, and no data of other hosts', () => {
    const query = `${gauge}&onclick=alert(1)&style=color:red&class=x&id=y&heading=%3Cb%3E&src=https://other.example/x.json`;
    return visit(`embed/index.html?${query}`, async (page) => {
      await drawn(page);
      const attributes = await page.$eval('main > *', (element) =>
        Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
      );
      assert.deepEqual(attributes, {indicator: 'fixed-asset-investment-growth', heading: '<b>'});
    });
  });

  it('draws a dataset of its own host', () =>
    visit('embed/index.html?chart=target-gauge&indicator=gdp&src=../data/haishu-2023.json', async (page) => {
      await drawn(page);
      const title = await page.$eval('main > *', ({shadowRoot}) => shadowRoot!.querySelector('#title')!.textContent);
      assert.equal(title, '海曙区地区生产总值：2022年实际突破1500亿元');
    }));

  it('says which charts there are where its query names none of them', async () => {
    const text = (page: Page) => page.$eval('main', ({textContent, children}) => [textContent, children.length]);
    await visit('embed/index.html?chart=%3Cimg%20src%3Dx%3E', async (page) =>
      assert.deepEqual(await text(page), [
        '没有名为“<img src=x>”的图表。请用 chart= 写明其一：target-gauge、yoy-bar、district-map、project-timeline。',
        1,
      ]),
    );
    await visit('embed/index.html?lang=en', async (page) =>
      assert.deepEqual(await text(page), [
        'The address names no chart. Name one as chart=: target-gauge, yoy-bar, district-map, project-timeline.',
        1,
      ]),
    );
  });

  it('prints the whole chart', () =>
    visit(`embed/index.html?${gauge}`, async (page) => {
      await drawn(page);
      await page.emulateMediaType('print');
      const {overflow, isVisible} = await page.evaluate(() => ({
        overflow: getComputedStyle(document.documentElement).overflow,
        isVisible: document.querySelector('main > *')!.shadowRoot!.querySelector('svg')!.checkVisibility(),
      }));
      assert.deepEqual({overflow, isVisible}, {overflow: 'visible', isVisible: true});
      assert.ok((await page.pdf()).length > 5000);
    }));

  describe('in an iframe', () => {
    const frame = (attributes: string, query = gauge) =>
      `<iframe ${attributes} src="embed/index.html?${query}" title="图表" width="100%" height="80"></iframe>`;
    const around = (content: string) =>
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>文章</title><script src="record.js"></script><main>${content}</main><script src="embed/resize.js" defer></script></html>`;
    const record = 'window.heights = []; addEventListener("message", ({data}) => window.heights.push(data), true);';
    const policy = "default-src 'self'";

    /** Waits until every frame is as high as its content. */
    const fitted = async (page: Page, count: number) => {
      await page.waitForFunction((expected) => document.querySelectorAll('iframe').length === expected, {}, count);
      for (const one of page.frames().filter((child) => child.parentFrame()))
        await one.waitForFunction(() => {
          const content = document.querySelector('main > *');
          const isDrawn = content?.shadowRoot?.querySelector('svg');
          return isDrawn && innerHeight === Math.ceil(document.querySelector('main')!.getBoundingClientRect().height);
        });
    };

    /** Waits for so many frames of animation in the page. */
    const frames = (page: Page, count: number) =>
      page.evaluate(async (left) => {
        for (let frame = 0; frame < left; frame++) await new Promise((done) => requestAnimationFrame(done));
      }, count);

    it('gets the height of its content, in a sandbox that allows nothing but scripts, and comes to rest', () =>
      visit(
        'page.html',
        async (page) => {
          await page.setViewport({width: 600, height: 900});
          await fitted(page, 2);
          for (const width of [375, 1000, 375]) {
            await page.setViewport({width, height: 900});
            await frames(page, 3);
            await fitted(page, 2);
          }
          const before = await page.evaluate(() => window.heights!.length);
          await frames(page, 30);
          assert.equal(await page.evaluate(() => window.heights!.length), before);
        },
        {
          policy,
          pages: {
            '/page.html': around(
              frame('sandbox="allow-scripts"', `${gauge}&id=a`) + frame('', 'chart=project-timeline&id=b'),
            ),
            '/record.js': record,
          },
        },
      ));

    it('reports its height with the id of its query', () =>
      visit(
        'page.html',
        async (page) => {
          await fitted(page, 1);
          const message = await page.evaluate(() => window.heights!.at(-1) as Record<string, unknown>);
          assert.equal(message['type'], 'haishu-indicators:height');
          assert.equal(message['id'], 'a b');
          assert.equal(message['height'], await page.$eval('iframe', ({clientHeight}) => clientHeight));
        },
        {policy, pages: {'/page.html': around(frame('frameborder="0"', `${gauge}&id=a%20b`)), '/record.js': record}},
      ));

    it('is not resized by messages of others, or to no height', () =>
      visit(
        'page.html',
        async (page) => {
          await page.waitForFunction(() => window.heights!.length >= 5);
          await frames(page, 2);
          const heights = await page.$$eval('iframe', (all) => all.map(({clientHeight}) => clientHeight));
          assert.deepEqual(heights, [80, 80]);
        },
        {
          policy,
          pages: {
            '/page.html': around(
              '<iframe src="blank.html" title="一" height="80" frameborder="0"></iframe><iframe src="forger.html" title="二" height="80" frameborder="0"></iframe>',
            ),
            '/record.js': `${record} postMessage({type: 'haishu-indicators:height', height: 500}, '*');`,
            '/forger.html': '<!doctype html><title>二</title><script src="forger.js"></script>',
            '/forger.js': `for (const height of [0, -5, NaN, 1e9, {}])
              parent.postMessage({type: 'haishu-indicators:height', height}, '*');
              parent.postMessage({type: 'other', height: 300}, '*');
              parent.postMessage(null, '*');`,
          },
        },
      ));
  });
});
