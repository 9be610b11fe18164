import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {snippet} from '../../src/pages/snippet/snippet.js';
import type {SnippetOptions} from '../../src/pages/snippet/snippet.js';
import {openBrowser} from './open-browser.js';
import {serve} from './serve.js';
import {shiftOf} from './shift.js';
import type {WindowSize} from './shift.js';

const figures: readonly Pick<SnippetOptions, 'chart' | 'attributes'>[] = [
  {chart: 'target-gauge', attributes: {indicator: 'fixed-asset-investment-growth'}},
  {chart: 'yoy-bar', attributes: {topic: 'investment'}},
  {chart: 'district-map'},
  {chart: 'project-timeline'},
];

const text = '<p>过去一年不算好过，海曙还是交出了一份过得去的成绩单。新的一年，区政府把话说得更稳，也更实。</p>';
const script = (attribute: string) => `<script src="haishu-indicators.classic.js"${attribute}></script>`;

/** The windows of a phone and of a computer. */
const windows: readonly WindowSize[] = [
  {width: 375, height: 812},
  {width: 1000, height: 800},
];

/** An article with a figure between its paragraphs. */
const article = (figure: string, first = '', last = '') => `<!doctype html>
<html lang="zh-CN">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>一页</title>
  <body style="margin: 0; font: 17px/1.8 sans-serif">
    <main style="max-width: 640px; margin: 0 auto; padding: 0 16px">
      <h1>海曙2023</h1>${text}${first}
      ${figure}${text.repeat(12)}
    </main>${last}
  </body>
</html>`;

const byHand = ({chart, attributes}: (typeof figures)[number]) => {
  const list = Object.entries(attributes ?? {}).map(([name, value]) => ` ${name}="${String(value)}"`);
  return `<hs-${chart}${list.join('')}><p>后备文字。</p></hs-${chart}>`;
};

describe('The text below a figure, while its script is late', () => {
  let browser: Browser;

  before(async () => {
    browser = await openBrowser();
  });

  after(() => browser.close());

  const shift = async (html: string, size: WindowSize) => {
    const {address, close} = await serve({policy: '', isLate: true, pages: {'/article.html': html}});
    try {
      return await shiftOf(browser, address, size);
    } finally {
      close();
    }
  };

  for (const figure of figures)
    for (const size of windows) {
      const where = `${figure.chart}, ${size.width} px`;

      it(`does not move where a snippet reserves the height: ${where}`, async () => {
        const snippetOfFigure = snippet({...figure, script: false});
        const {total, hadFallbacks} = await shift(article(snippetOfFigure, '', script(' defer')), size);
        assert.ok(hadFallbacks, 'the fallback is painted first');
        assert.equal(total, 0);
      });

      it(`hardly moves where a tag without a height stands behind the script: ${where}`, async () => {
        const {total} = await shift(article(byHand(figure), script('')), size);
        assert.ok(total <= 0.05, String(total));
      });
    }
});
