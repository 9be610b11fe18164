import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path/posix';
import {fileURLToPath} from 'node:url';
import type {Browser} from 'puppeteer-core';
import type {ColdPage} from './cases.js';
import type {Server} from './server.js';
import type {Still} from './still.js';

/** Lighthouse's "Slow 4G" (150 ms, 1.6 Mbps) as it is laid on single requests, and a processor four times slower. */
const slow = {offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375};
const slowdown = 4;

const indicator = 'fixed-asset-investment-growth';
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A module of the page build with all it imports. */
function withImports(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, specifier] of readFileSync(dist + path, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g))
    withImports(join(dirname(path), specifier), found);
  return found;
}

const head: Readonly<Record<ColdPage, string>> = {
  'article with a style sheet': '<link rel="stylesheet" href="/article/article.css">',
  'page with nothing else': '',
};

/** Notes when the next frame is painted. */
const note = 'requestAnimationFrame(() => setTimeout(() => (window.drawn = performance.now())))';

const article = (more: string, figure: string, script: string) => `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>海曙2023</title>${more}
<main><h1>海曙2023：投资保八，项目落地</h1><p>“8%以上”是一条底线，不是一个终点。</p>${figure}</main><script>${script}</script></html>`;

/** The page with our element, its modules announced in the head as the documentation says. */
function ours(kind: ColdPage): string {
  const [entry, ...imports] = withImports('page/target-gauge.js');
  const links = imports.map((path) => `<link rel="modulepreload" href="/dist/${path}">`).join('');
  return article(
    `${head[kind]}<script type="module" src="/dist/${entry}"></script>${links}`,
    `<hs-target-gauge indicator="${indicator}"><p>固定资产投资：2023年确保增长8%以上。</p></hs-target-gauge>`,
    `addEventListener('hs-ready', () => ${note})`,
  );
}

const inline = (kind: ColdPage, {markup, style}: Still) =>
  article(`${head[kind]}<style>${style}</style>`, `<div class="host">${markup[0]}</div>`, note);

/** The same inline, but noted when a script that does nothing has come: what no element of any kind can be faster than. */
const withScript = (kind: ColdPage, {markup, style}: Still) =>
  article(
    `${head[kind]}<style>${style}</style><script type="module" src="/scenes/empty.js"></script>`,
    `<div class="host">${markup[0]}</div><script type="module">${note}</script>`,
    '',
  );

const coldPage = {limit: inline, script: withScript, ours};
export const coldContenders = ['limit', 'script', 'ours'] as const;
export type ColdContender = (typeof coldContenders)[number];

/** Milliseconds until the gauge is painted, in a browser with an empty cache. */
export async function coldTime(
  browser: Browser,
  {address, pages}: Server,
  kind: ColdPage,
  contender: ColdContender,
  still: Still,
): Promise<number> {
  pages.set('/cold', coldPage[contender](kind, still));
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow);
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await page.goto(`${address}/cold`);
  const drawn = await page.waitForFunction(() => (window as {drawn?: number}).drawn);
  const time = (await drawn.jsonValue())!;
  await context.close();
  return time;
}
