import type {Browser, CDPSession} from 'puppeteer-core';
import {pathBytes} from './path-strings.js';
import {stage} from './stage.js';
import type {Server} from './server.js';
import type {Scene} from './stage.js';

const collect = async (session: CDPSession) => {
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
};

/** The bytes of heap that a drawing keeps, and those of its paths among them. */
export interface Kept {
  readonly bytes: number;
  readonly paths: number;
}

/** What our drawing of a scene keeps, besides what the page gave it. */
export async function keptBy(browser: Browser, server: Server, scene: Scene): Promise<Kept> {
  const {page, time} = await stage(browser, server, 'ours', scene);
  const session = await page.createCDPSession();
  const before = await collect(session);
  await time('draw');
  const bytes = (await collect(session)) - before;
  const paths = await pathBytes(session);
  await page.close();
  return {bytes, paths};
}

/** What a page holds, or what is left on it. */
export interface Left {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What a page holds once its garbage is collected. `Performance` is enabled. */
export async function collected(session: CDPSession): Promise<Left> {
  const bytes = await collect(session);
  const {metrics} = await session.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({name}) => name === wanted)!.value;
  return {bytes, nodes: of('Nodes'), listeners: of('JSEventListeners')};
}

/** What there is more of, or less. */
export const difference = (after: Left, before: Left): Left => ({
  bytes: after.bytes - before.bytes,
  nodes: after.nodes - before.nodes,
  listeners: after.listeners - before.listeners,
});

/**
 * What is left after each of three thousand elements, the first without its first hundred. The browser compiles code
 * anew while it is used more: an element that leaves something leaves it in the last thousand as well.
 */
export async function leftByThousands(browser: Browser, server: Server): Promise<readonly Left[]> {
  const {page} = await stage(browser, server, 'ours', {chart: 'gauge', count: 100});
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const addAndRemove = async (hundreds: number): Promise<Left> => {
    for (let left = hundreds; left > 0; left--)
      await page.evaluate(async () => {
        await window.stage.act('draw');
        document.querySelector('main')!.replaceChildren();
      });
    return collected(session);
  };
  const states = [await addAndRemove(1), await addAndRemove(9), await addAndRemove(10), await addAndRemove(10)];
  await page.close();
  return states.slice(1).map((state, index) => difference(state, states[index]));
}
