import type {Browser, Page} from 'puppeteer-core';
import {collected, difference} from './heap.js';
import type {Left} from './heap.js';
import type * as Moved from './page/motion.js';
import type {Frames, Motion} from './page/motion.js';
import type {Server} from './server.js';
import {stage} from './stage.js';

const scene = '/scenes/motion.js';

/** Our timeline of so many projects on a page of its own. */
async function timeline(browser: Browser, server: Server, count: number): Promise<Page> {
  const {page, time} = await stage(browser, server, 'ours', {chart: 'timeline', count});
  await time('draw');
  return page;
}

const framesOf = (page: Page, motion: Motion): Promise<Frames> =>
  page.evaluate(async (path, asked) => ((await import(path)) as typeof Moved).framesOf(asked), scene, motion);

const filter = (page: Page, changes: number): Promise<void> =>
  page.evaluate(async (path, times) => ((await import(path)) as typeof Moved).filter(times), scene, changes);

/** The frames of a timeline of so many projects, while nothing moves, while it pans and while it zooms. */
export async function framesOfMotion(
  browser: Browser,
  server: Server,
  count: number,
): Promise<Readonly<Record<Motion, Frames>>> {
  const page = await timeline(browser, server, count);
  const rest = await framesOf(page, 'rest');
  const pan = await framesOf(page, 'pan');
  const zoom = await framesOf(page, 'zoom');
  await page.close();
  return {rest, pan, zoom};
}

/** What each of two thousand changes of the filters of so many projects leave, after a hundred have had most compiled. */
export async function leftByFilters(browser: Browser, server: Server, count: number): Promise<readonly Left[]> {
  const page = await timeline(browser, server, count);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await filter(page, 100);
  const states = [await collected(session)];
  for (let thousand = 0; thousand < 2; thousand++) {
    await filter(page, 1000);
    states.push(await collected(session));
  }
  await page.close();
  return states.slice(1).map((state, index) => difference(state, states[index]));
}
