/**
 * `npm run sheets`: draws every story at three widths, in Chinese and English, light and dark, onto a contact sheet of its
 * own: dist/sheets/<story>.png, and dist/sheets/index.html to leaf through them. A sheet that is too high for one picture
 * goes on in <story>.2.png and so on. It builds Storybook first.
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
/** What is higher than this is cut, in pixels: many viewers open no higher pictures, and the browser takes none much higher. */
const pieceHeight = 6000;
/** A story is drawn to this height, in pixels: what is longer repeats itself, and no person would leaf through it. */
const mostHeight = 8 * pieceHeight;
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

/** The picture of the stage at a width, from the top in pieces that are not too high, as data addresses with their heights. */
async function piecesOf(page, width) {
  await page.setViewport({width, height: 900});
  // Storybook's own padding would make the figures narrower than the width that the sheet names.
  await page.addStyleTag({content: 'body.sb-show-main.sb-main-padded { padding: 0 }'});
  await settled(page);
  const height = await page.$eval('.hs-stage', (stage) =>
    Math.ceil(stage.getBoundingClientRect().bottom + document.scrollingElement.scrollTop),
  );
  const drawn = Math.max(1, Math.min(height, mostHeight));
  // A picture of more than the viewport would be of a page laid out anew, and of a very high page the browser takes none.
  await page.setViewport({width, height: Math.min(drawn, pieceHeight)});
  await settled(page);
  const pieces = [];
  for (let top = 0; top < drawn; top += pieceHeight) {
    await page.evaluate((y) => (document.scrollingElement.scrollTop = y), top);
    await settled(page);
    const clip = {x: 0, y: top, width, height: Math.min(pieceHeight, drawn - top)};
    const picture = await page.screenshot({clip, captureBeyondViewport: false, encoding: 'base64'});
    pieces.push({source: `data:image/png;base64,${picture}`, height: clip.height});
  }
  return {pieces, isCut: height > drawn};
}

/** The rows of a story's sheet: for each variant, as many as the highest of its pictures has pieces. */
async function rowsOf(page, address, id) {
  const rows = [];
  for (const {locale, scheme} of variants) {
    await page.setViewport({width: widths[0] + 2 * gap, height: 900});
    await page.goto(
      `${address}storybook/iframe.html?viewMode=story&id=${id}&globals=locale:${locale};scheme:${scheme}`,
    );
    await page.waitForSelector('.hs-stage', {visible: true});
    const pictures = [];
    for (const width of widths) pictures.push(await piecesOf(page, width));
    const count = Math.max(...pictures.map(({pieces}) => pieces.length));
    for (let at = 0; at < count; at++) {
      const pieces = pictures.map(({pieces}) => pieces[at]);
      rows.push({pieces, height: Math.max(...pieces.map((piece) => piece?.height ?? 0))});
    }
    if (pictures.some(({isCut}) => isCut))
      rows.push({note: `${locale}, ${scheme}: only the first ${mostHeight} px`, height: gap});
  }
  return rows;
}

/** Puts rows together on pages of two pieces' height at most. */
function pagesOf(rows) {
  const pages = [];
  let room = 0;
  for (const row of rows) {
    if (row.height > room) {
      pages.push([]);
      room = 2 * pieceHeight;
    }
    pages.at(-1).push(row);
    room -= row.height + gap;
  }
  return pages;
}

/** Puts rows onto one page: a column for each width. Returns the name of its file. */
async function savePage(page, heading, file, rows) {
  const cells = rows.flatMap(({note, pieces}) =>
    note ? [`<h1>${note}</h1>`] : pieces.map((piece) => (piece ? `<img src="${piece.source}">` : '<i></i>')),
  );
  await page.setViewport({width: widths.reduce((sum, width) => sum + width + gap, gap), height: 900});
  await page.setContent(
    `<style>
      body { margin: 0; background: #c9ced4; font: 14px sans-serif }
      main { display: grid; grid-template-columns: ${widths.map((width) => `${width}px`).join(' ')}; gap: ${gap}px; padding: ${gap}px; align-items: start }
      h1 { grid-column: 1 / -1; margin: 0; font-size: 16px }
      img { display: block }
    </style>
    <main><h1>${heading}</h1>${cells.join('')}</main>`,
  );
  const sheet = await page.waitForSelector('main');
  await sheet.screenshot({path: join(folder, file)});
  return file;
}

/** Draws the sheet of a story, on as many pages as it needs. Returns the names of their files. */
async function saveSheet(page, address, id) {
  const pages = pagesOf(await rowsOf(page, address, id));
  const files = [];
  for (const [index, rows] of pages.entries()) {
    const heading = pages.length > 1 ? `${id}, page ${index + 1} of ${pages.length}` : id;
    files.push(await savePage(page, heading, index > 0 ? `${id}.${index + 1}.png` : `${id}.png`, rows));
  }
  return files;
}

/** A page to leaf through the sheets. */
function saveIndex(stories, filesOf) {
  const items = stories.map(({id, title, name}) => {
    const images = filesOf.get(id).map((file) => `<img src="${file}" loading="lazy" alt="">`);
    return [`<h2>${title}: ${name}</h2>`, ...images].join('\n');
  });
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
const filesOf = new Map();
const drawSheets = async () => {
  const page = await (await browser.createBrowserContext()).newPage();
  for (let story = waiting.shift(); story; story = waiting.shift()) {
    filesOf.set(story.id, await saveSheet(page, address, story.id));
    console.log(
      `${filesOf.size} of ${stories.length}: ${filesOf
        .get(story.id)
        .map((file) => `dist/sheets/${file}`)
        .join(' ')}`,
    );
  }
};
await Promise.all(Array.from({length: availableParallelism()}, drawSheets));
saveIndex(stories, filesOf);
await browser.close();
close();
console.log('dist/sheets/index.html');
