import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {snippet} from '../../src/pages/snippet/snippet.js';
import type {SnippetOptions} from '../../src/pages/snippet/snippet.js';
import {openBrowser} from './open-browser.js';
import {serve} from './serve.js';
import {shiftOf} from './shift.js';

const figures: readonly Pick<SnippetOptions, 'chart' | 'attributes'>[] = [
  {chart: 'target-gauge', attributes: {indicator: 'fixed-asset-investment-growth'}},
  {chart: 'yoy-bar', attributes: {topic: 'investment'}},
  {chart: 'district-map'},
  {chart: 'project-timeline'},
];

const text = '<p>过去一年不算好过，海曙还是交出了一份过得去的成绩单。新的一年，区政府把话说得更稳，也更实。</p>';
const script = (attribute: string) => `<script src="haishu-indicators.classic.js"${attribute}></script>`;

/** An article with figures between its paragraphs. */
const article = (parts: readonly string[], first = '', last = '') => `<!doctype html>
<html lang="zh-CN">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>一页</title>
  <body style="margin: 0; font: 17px/1.8 sans-serif">
    <main style="max-width: 640px; margin: 0 auto; padding: 0 16px">
      <h1>海曙2023</h1>${text}${first}
      ${parts.map((part) => part + text).join('\n')}
    </main>${last}
  </body>
</html>`;

const snippets = figures.map((figure) => snippet({...figure, script: false}));
const byHand = figures.map(({chart, attributes}) => {
  const list = Object.entries(attributes ?? {}).map(([name, value]) => ` ${name}="${String(value)}"`);
  return `<hs-${chart}${list.join('')}><p>后备文字。</p></hs-${chart}>`;
});

describe('The text below figures, while their script is late', () => {
  let browser: Browser;

  before(async () => {
    browser = await openBrowser();
  });

  after(() => browser.close());

  const shift = async (html: string, width: number) => {
    const {address, close} = await serve({policy: '', isLate: true, pages: {'/article.html': html}});
    try {
      return await shiftOf(browser, address, width);
    } finally {
      close();
    }
  };

  for (const width of [375, 1000]) {
    it(`does not move at ${width} px where snippets reserve the heights`, async () => {
      const {total, hadFallbacks} = await shift(article(snippets, '', script(' defer')), width);
      assert.ok(hadFallbacks, 'the fallbacks are painted first');
      assert.equal(total, 0);
    });

    it(`hardly moves at ${width} px where tags without heights stand behind the script`, async () => {
      const {total} = await shift(article(byHand, script('')), width);
      assert.ok(total <= 0.05, String(total));
    });
  }
});
