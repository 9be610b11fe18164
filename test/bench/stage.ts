import type {Browser, CDPSession, Page} from 'puppeteer-core';
import type {Act} from './cases.js';
import {contenders} from './contenders.js';
import type {ContenderName, Entry} from './contenders.js';
import {everyRow} from './figures-of-projects.js';
import {figures} from './figures.js';
import type {ChartName} from './figures.js';
import type {Contender} from './page/contender.js';
import type {Server} from './server.js';
import {stillOf} from './still.js';
import type {Still} from './still.js';

/** A chart, and its count in the table. */
export interface Scene {
  readonly chart: ChartName;
  readonly count: number;
}

/** Our own drawing of a scene, before and after the update: what the limit sets as a string. */
export interface Stills {
  readonly before: Still;
  readonly after: Still;
  /** The paths of the modules that our element loaded for it. */
  readonly modules: readonly string[];
}

export interface Measured {
  readonly page: Page;
  /** Main-thread time that an act takes until it is painted, in milliseconds. */
  readonly time: (act: Act) => Promise<number>;
}

/** Text in the fonts of the figures, so that finding a font is no part of drawing the first. */
const html = (scripts: readonly string[], style: string) => `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>bench</title>
<style>main { width: 600px } .box { position: relative; width: 600px } figure, p { margin: 0 } .title { font: bold 18px sans-serif } .small { font-size: 12px }</style><style>${style}</style>
<p style="font: 14px 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif">海曙 <b>2023 “8%”</b> Haishu</p>
<main></main>${scripts.join('')}<script type="module" src="/scenes/stage.js"></script></html>`;

async function threadTime(session: CDPSession): Promise<number> {
  const {metrics} = await session.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'ThreadTime')!.value * 1000;
}

/** Puts a contender on a fresh page, ready to draw. */
export async function stage(
  browser: Browser,
  {address, pages}: Server,
  name: ContenderName,
  {chart, count}: Scene,
  stills?: Stills,
): Promise<Measured> {
  const entry: Entry = contenders[name];
  pages.set(
    `/${name}`,
    html(entry.scripts(chart, stills?.modules ?? []), (name === 'limit' && stills?.before.style) || ''),
  );
  const page = await browser.newPage();
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(String(error)));
  await page.goto(`${address}/${name}`, {waitUntil: 'load'});
  const [before, ...later] = (['before', 'after', 'aside'] as const).map((state) => figures[chart](count, state));
  const markup = stills && {before: stills.before.markup, after: stills.after.markup};
  await page.evaluate(
    async (path, first, others, written) => {
      Object.assign(window, {markup: written});
      const {contender} = (await import(path)) as {contender: Contender};
      window.stage.set(contender, first, ...others);
    },
    `/scenes/${entry.scene(chart)}.js`,
    before,
    later,
    markup,
  );
  const session = await page.createCDPSession();
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});

  // No garbage is collected by force between acts: Chromium's forced collection throws compiled code away as well, which
  // no page does before it draws. What an act leaves to be collected is part of what it costs.
  const time = async (act: Act) => {
    const start = await threadTime(session);
    await page.evaluate((what) => window.stage.act(what), act);
    const spent = (await threadTime(session)) - start;
    const drawn = await page.evaluate(() => window.stage.count());
    if (failures.length > 0 || (name !== 'empty' && drawn !== before.length))
      throw new Error(`${name} drew ${drawn} of ${before.length} figures (${chart}). ${failures.join(' ')}`);
    return spent;
  };
  return {page, time};
}

/** The paths of the parts of our elements that a page has loaded. */
const modulesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name).pathname)
      .filter((path) => path.startsWith('/dist/haishu-indicators/')),
  );

/** Draws a scene with our elements, and takes down what it looks like before and after the update. */
export async function drawStills(browser: Browser, server: Server, scene: Scene): Promise<Stills> {
  const {page, time} = await stage(browser, server, 'ours', scene);
  await time('draw');
  const before = await stillOf(page);
  await time('update');
  const after = await stillOf(page);
  const modules = await modulesOf(page);
  await page.close();
  if (scene.chart !== 'timeline') return {before, after, modules};
  // The element combines items that would overlap; the limit contains all.
  const graphic = /<svg [^>]*\bviewBox=[^]*?<\/svg>/;
  if (!graphic.test(before.markup[0])) throw new Error('the markup of a timeline has no graphic');
  return {
    after,
    modules,
    before: {...before, markup: [before.markup[0].replace(graphic, () => everyRow(scene.count))]},
  };
}
