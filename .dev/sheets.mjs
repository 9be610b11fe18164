/**
 * `npm run sheets`: draws every story at three widths, in Chinese and English, light and dark, onto a contact sheet of its
 * own: dist/sheets/<story>.png, and dist/sheets/index.html to leaf through them. It builds Storybook first.
 *
 *     npm run sheets -- gauge arc     only the stories with one of these words in their ids
 */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {serve} from '../test/page/serve.js';
import {browsers} from '../test/runner/browsers.mjs';
import {npm, root} from './command.mjs';

const widths = [320, 640, 1200];
const variants = ['zh-CN', 'en'].flatMap((locale) => ['light', 'dark'].map((scheme) => ({locale, scheme})));
const gap = 24;
const folder = join(root, 'dist', 'sheets');

/** Resolves when the elements of the page are drawn at their present width. */
const settled = (page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await document.fonts.ready;
    for (let round = 0; round < 3; round++) {
      await frame();
      await Promise.all([...document.querySelectorAll('*')].map((element) => element.updateComplete));
    }
  });

/** The pictures of a story: for each variant, one of each width, as data addresses. */
async function picturesOf(page, address, id) {
  const rows = [];
  for (const {locale, scheme} of variants) {
    await page.setViewport({width: widths[0] + 2 * gap, height: 900});
    await page.goto(
      `${address}storybook/iframe.html?viewMode=story&id=${id}&globals=locale:${locale};scheme:${scheme}`,
    );
    const stage = await page.waitForSelector('.hs-stage');
    const row = [];
    for (const width of widths) {
      await page.setViewport({width, height: 900});
      // Storybook's own padding would make the figures narrower than the width that the sheet names.
      await page.addStyleTag({content: 'body.sb-show-main.sb-main-padded { padding: 0 }'});
      await settled(page);
      row.push(`data:image/png;base64,${await stage.screenshot({encoding: 'base64'})}`);
    }
    rows.push(row);
  }
  return rows;
}

/** Puts the pictures of a story onto one sheet: a column for each width, a row for each variant. */
async function saveSheet(page, id, rows) {
  await page.setViewport({width: widths.reduce((sum, width) => sum + width + gap, gap), height: 900});
  await page.setContent(
    `<style>
      body { margin: 0; background: #c9ced4; font: 14px sans-serif }
      main { display: grid; grid-template-columns: ${widths.map((width) => `${width}px`).join(' ')}; gap: ${gap}px; padding: ${gap}px; align-items: start }
      h1 { grid-column: 1 / -1; margin: 0; font-size: 16px }
      img { display: block }
    </style>
    <main><h1>${id}</h1>${rows
      .flat()
      .map((source) => `<img src="${source}">`)
      .join('')}</main>`,
  );
  const sheet = await page.waitForSelector('main');
  await sheet.screenshot({path: join(folder, `${id}.png`)});
}

/** A page to leaf through the sheets. */
function saveIndex(stories) {
  const items = stories.map(
    ({id, title, name}) => `<h2>${title}: ${name}</h2>\n<img src="${id}.png" loading="lazy" alt="">`,
  );
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>\n<meta charset="utf-8">\n<title>Contact sheets</title>\n<style>img { max-width: 100% }</style>\n${items.join('\n')}\n`,
  );
}

npm('run', '--silent', 'storybook');
const words = process.argv.slice(2);
const {entries} = JSON.parse(readFileSync(join(root, 'dist', 'storybook', 'index.json'), 'utf8'));
const stories = Object.values(entries).filter(
  ({type, id}) => type === 'story' && (words.length === 0 || words.some((word) => id.includes(word))),
);
if (stories.length === 0) throw new Error(`no story with ${words.join(' or ')} in its id`);
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});

const {address, close} = await serve({policy: ''});
const browser = await puppeteer.launch({
  executablePath: browsers().chromium,
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const waiting = [...stories];
const drawSheets = async () => {
  const page = await (await browser.createBrowserContext()).newPage();
  for (let story = waiting.shift(); story; story = waiting.shift()) {
    await saveSheet(page, story.id, await picturesOf(page, address, story.id));
    console.log(`${stories.length - waiting.length} of ${stories.length}: dist/sheets/${story.id}.png`);
  }
};
await Promise.all(Array.from({length: availableParallelism()}, drawSheets));
saveIndex(stories);
await browser.close();
close();
console.log('dist/sheets/index.html');
