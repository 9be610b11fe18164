/** `npm run pictures`: draws the README's pictures (stories/pictures/*.png) with the built library. */
import {mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {serve} from '../test/page/serve.js';
import {browsers} from '../test/runner/browsers.mjs';

const pictures = {
  'target-gauge': {indicator: 'fixed-asset-investment-growth'},
  'yoy-bar': {
    indicators: 'projects-started projects-completed new-high-tech-enterprises new-urban-jobs affordable-rental-homes',
  },
  'district-map': {},
  'project-timeline': {},
};

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const browser = await puppeteer.launch({
  executablePath: browsers().chromium,
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const page = await browser.newPage();
await page.setViewport({width: 600, height: 800, deviceScaleFactor: 2});
// Served over HTTP, so that figures can load their lazy parts.
const {address, close} = await serve();
await page.goto(`${address}blank.html`);
await page.evaluate((script) => import(script), `${address}haishu-indicators.js`);
mkdirSync(at('stories/pictures'), {recursive: true});

for (const [name, attributes] of Object.entries(pictures)) {
  const element = await page.evaluateHandle(
    (tag, wanted) =>
      new Promise((resolve) => {
        const chart = document.createElement(tag);
        chart.addEventListener('hs-ready', () => requestAnimationFrame(() => resolve(chart)), {once: true});
        chart.addEventListener('hs-error', ({sentence}) => {
          throw new Error(sentence);
        });
        for (const [attribute, value] of Object.entries(wanted)) chart.setAttribute(attribute, value);
        document.body.replaceChildren(chart);
      }),
    `hs-${name}`,
    attributes,
  );
  await element.screenshot({path: at(`stories/pictures/${name}.png`), optimizeForSpeed: false});
  console.log(`stories/pictures/${name}.png`);
}
await browser.close();
close();
