import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {openBrowser} from './open-browser.js';
import {serve, strictPolicy} from './serve.js';
import {loadedBy} from './loaded.js';
import {visit} from './visit.js';
import type {Visit} from './visit.js';
import {shiftOf} from './shift.js';

const tags = readdirSync('src/charts').map((name) => `hs-${name}`);

/** Opens the article under a content policy. */
async function visitUnder(policy: string, browser: Browser, options?: {script: boolean}): Promise<Visit> {
  const {address, close} = await serve({policy});
  try {
    return await visit(browser, address, options);
  } finally {
    close();
  }
}

describe('An article with the script and the tags', () => {
  let browser: Browser;

  before(async () => {
    browser = await openBrowser();
  });

  after(() => browser.close());

  describe('under a strict content policy', () => {
    let article: Visit;

    before(async () => {
      article = await visitUnder(strictPolicy, browser);
    });

    it('has elements of the package, all drawn', () => {
      assert.ok(article.charts.length >= 4);
      for (const {tag} of article.charts) assert.ok(tags.includes(tag), tag);
      for (const {tag, marks} of article.charts) assert.ok(marks > 0, `${tag} has marks`);
    });

    it('shows no fallback beside a drawn chart', () => {
      for (const {tag, fallback} of article.charts) assert.equal(fallback, '', tag);
    });

    it('breaks no rule of the policy', () => {
      assert.deepEqual(article.violations, []);
    });

    it('leaves the console silent', () => {
      assert.deepEqual(article.complaints, []);
    });

    it('requests nothing from other hosts', () => {
      assert.deepEqual(article.strangers, []);
    });
  });

  for (const [what, narrower] of [
    ['the Trusted Types policy of another name', strictPolicy.replace('types haishu-indicators', 'types other')],
    ['no Trusted Types policy at all', strictPolicy.replace('types haishu-indicators', "types 'none'")],
  ] as const)
    it(`draws nothing, and the violation is reported, where the content policy allows ${what}`, async () => {
      const {violations, charts} = await visitUnder(narrower, browser);
      assert.ok(violations.some((violation) => violation.startsWith('trusted-types')));
      assert.ok(charts.every(({marks}) => marks === 0));
      assert.ok(
        charts.every(({fallback}) => fallback !== ''),
        'the fallbacks stay',
      );
    });

  for (const width of [390, 1000])
    it(`moves nothing at ${width} px while its script is late, where it has reserved the figures’ heights`, async () => {
      const {address, close} = await serve({isLate: true});
      // As tall as the page, so that every figure counts.
      const size = {width, height: 5000};
      try {
        const bare = await shiftOf(browser, address, size);
        assert.ok(bare.hadFallbacks, 'the fallbacks are painted first');
        assert.ok(bare.total > 0, 'without the heights the text below the figures moves');
        const reserve = Object.entries(bare.heights).map(
          ([tag, height]) => `${tag} {display: block; box-sizing: border-box; min-block-size: ${height}px}`,
        );
        const {total, heights} = await shiftOf(browser, address, size, reserve.join('\n'));
        assert.deepEqual(heights, bare.heights);
        assert.equal(total, 0);
      } finally {
        close();
      }
    });

  for (const width of [390, 1000])
    it(`loads nothing on demand for a figure as it comes at ${width} px, so that its size is the one that is published`, async () => {
      const {elements} = JSON.parse(readFileSync('dist/sizes.json', 'utf8')) as {elements: Record<string, number>};
      const {address, close} = await serve();
      const indicator = 'fixed-asset-investment-growth';
      const named: Record<string, Record<string, string>> = {
        'target-gauge': {indicator},
        'yoy-bar': {indicators: indicator},
      };
      try {
        const text = readFileSync('test/page/article.html', 'utf8');
        const shown = Object.entries(elements).filter(([name]) => text.includes(`<hs-${name}`));
        assert.ok(shown.length >= 4);
        for (const [name, size] of shown) {
          const loaded = await loadedBy(browser, address, name, {width, attributes: named[name]});
          const paths = loaded.map(({path}) => path).join(' ');
          const more = loaded.reduce((sum, one) => sum + one.size, 0) - size;
          assert.equal(more, 0, `${name} loads ${more} more bytes: ${paths}`);
        }
      } finally {
        close();
      }
    });

  it('shows the facts of its figures without script', async () => {
    const {charts} = await visitUnder(strictPolicy, browser, {script: false});
    assert.ok(charts.length >= 4);
    for (const {tag, marks, fallback} of charts) {
      assert.equal(marks, 0, tag);
      assert.match(fallback, /[\u4e00-\u9fff]{4}.*\d/s, `${tag} has a sentence and a figure`);
    }
  });
});
