/**
 * Tries every route in every editor and sanitiser, puts what is left into a page with the script of the charts, and writes to
 * RESULTS.md what readers get.
 */

import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format} from 'prettier';
import type {Browser} from 'puppeteer-core';
import {openBrowser} from '../page/open-browser.js';
import {serve} from '../page/serve.js';
import {browserEditors, kses, sanitizeHtml} from './editors.js';
import type {Named} from './editors.js';
import {facts, routes} from './routes.js';

/** What readers get of a route. */
interface Outcome {
  /** Whether there is a graphic: drawn by the script, in a frame, inline or as a picture. */
  readonly graphic: boolean;
  readonly title: boolean;
  readonly sentence: boolean;
  readonly table: boolean;
  readonly source: boolean;
}

/** What is in a page. It runs there. */
function look({title, sentence, source}: typeof facts): Outcome {
  const article = document.querySelector('main')!;
  const element = article.querySelector('hs-target-gauge');
  const frame = article.querySelector('iframe')?.contentDocument?.querySelector('hs-target-gauge');
  const picture = article.querySelector('img');
  const inline = article.querySelector('svg');
  const isDrawn = [element, frame].some((one) => one?.shadowRoot?.querySelector('svg .mark'));
  const text =
    [article.textContent, picture?.alt, article.querySelector('iframe')?.title].filter(Boolean).join('\n') +
    (isDrawn ? `${(element ?? frame)!.shadowRoot!.textContent}` : '');
  return {
    graphic:
      isDrawn || /figure\.png$/.test(picture?.src ?? '') || (inline?.querySelectorAll('path, rect').length ?? 0) > 3,
    title: text.includes(title),
    sentence: text.includes(sentence),
    table: isDrawn || article.querySelectorAll('tr').length >= 3,
    source: text.includes(source),
  };
}

/** Opens what a filter has left as an article. */
async function outcomeOf(browser: Browser, html: string): Promise<Outcome> {
  const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>x</title><main>${html}</main><script src="/haishu-indicators.classic.js"></script></html>`;
  const {address, close} = await serve({policy: '', pages: {'/page.html': page}});
  const tab = await browser.newPage();
  try {
    await tab.goto(`${address}page.html`, {waitUntil: 'networkidle0'});
    return await tab.evaluate(look, facts);
  } finally {
    await tab.close();
    close();
  }
}

const cell = ({graphic, ...texts}: Outcome): string => {
  const left = Object.entries(texts).flatMap(([name, isLeft]) => (isLeft ? [name] : []));
  if (graphic && left.length === 4) return '**chart** and facts';
  if (graphic) return ['**chart**', ...left].join(', ');
  return left.length === 4 ? 'facts' : left.join(', ') || 'nothing';
};

/** The filters with one of the words of the command line in their names; without words, all. */
const words = process.argv.slice(2).map((word) => word.toLowerCase());
const isChosen = ({name}: {readonly name: string}) =>
  words.length === 0 || words.some((word) => name.toLowerCase().includes(word));

const browser = await openBrowser();
try {
  const filters: readonly Named[] = [
    {name: 'nothing', filter: (html: string) => Promise.resolve(html)},
    kses(),
    ...browserEditors(browser),
    sanitizeHtml(),
  ].filter(isChosen);
  const rows: string[] = [];
  for (const {name, filter} of filters) {
    const cells = await Promise.all(
      Object.values(routes).map(async (html) =>
        filter ? cell(await outcomeOf(browser, await filter(html))) : 'not tried: not installed',
      ),
    );
    rows.push(`| ${[name, ...cells].join(' | ')} |`);
    console.log(rows.at(-1));
  }
  const names = Object.keys(routes);
  const text = `# What editors leave of a chart

Written by \`npm run filters\`: each way of putting a chart into an article, in each editor and sanitiser in its default set-up. The
script of the charts stands in the page around. “Facts” are the title, the sentence, the data table and the source.

| Filter | ${names.join(' | ')} |
| --- | ${names.map(() => '---').join(' | ')} |
${rows.join('\n')}
`;
  const file = fileURLToPath(new URL('RESULTS.md', import.meta.url));
  if (words.length === 0) writeFileSync(file, await format(text, {parser: 'markdown', printWidth: 120}));
} finally {
  await browser.close();
}
