import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Browser} from 'puppeteer-core';

/** A script that a page requested, with its size after gzip -9. */
export interface Loaded {
  readonly path: string;
  readonly size: number;
}

/** Runs in the page: puts one element there and waits until it is drawn. */
async function put(name: string, attributes: Readonly<Record<string, string>>): Promise<void> {
  const element = document.createElement(`hs-${name}`);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  const drawn = new Promise((resolve) => element.addEventListener('hs-ready', resolve, {once: true}));
  document.querySelector('main')!.append(element);
  await import(`/page/${name}.js`);
  await drawn;
}

/** All scripts that an empty page of a width requests until one element of the page build is drawn and the page is idle. */
export async function loadedBy(
  browser: Browser,
  address: string,
  name: string,
  {width = 1000, attributes = {}}: {width?: number; attributes?: Readonly<Record<string, string>>} = {},
): Promise<readonly Loaded[]> {
  const page = await browser.newPage();
  const paths: string[] = [];
  page.on('request', (request) => {
    const {pathname} = new URL(request.url());
    if (pathname.endsWith('.js')) paths.push(pathname.slice(1));
  });
  await page.setViewport({width, height: 1000});
  await page.goto(`${address}blank.html`);
  await page.evaluate(put, name, attributes);
  await page.waitForNetworkIdle({idleTime: 200});
  await page.close();
  return [...new Set(paths)].map((path) => ({
    path,
    size: gzipSync(readFileSync(join('dist', path)), {level: 9}).length,
  }));
}
