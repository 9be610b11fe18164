import type {Browser, CDPSession} from 'puppeteer-core';
import {stage} from './stage.js';
import type {Server} from './server.js';
import type {Scene} from './stage.js';

const collect = async (session: CDPSession) => {
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
};

/** The bytes of heap that our drawing of a scene keeps, besides what the page gave it. */
export async function keptBy(browser: Browser, server: Server, scene: Scene): Promise<number> {
  const {page, time} = await stage(browser, server, 'ours', scene);
  const session = await page.createCDPSession();
  const before = await collect(session);
  await time('draw');
  const after = await collect(session);
  await page.close();
  return after - before;
}

/** What is left of elements that were removed. */
export interface Left {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What is left after a thousand elements beyond what the first hundred left. */
export async function leftAfterThousand(browser: Browser, server: Server): Promise<Left> {
  const {page} = await stage(browser, server, 'ours', {chart: 'gauge', count: 100});
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const left = async (): Promise<Left> => {
    const bytes = await collect(session);
    const {metrics} = await session.send('Performance.getMetrics');
    const of = (wanted: string) => metrics.find(({name}) => name === wanted)!.value;
    return {bytes, nodes: of('Nodes'), listeners: of('JSEventListeners')};
  };
  const addAndRemove = () =>
    page.evaluate(async () => {
      await window.stage.act('draw');
      document.querySelector('main')!.replaceChildren();
    });
  await addAndRemove();
  const first = await left();
  for (let hundreds = 1; hundreds < 10; hundreds++) await addAndRemove();
  const last = await left();
  await page.close();
  return {
    bytes: last.bytes - first.bytes,
    nodes: last.nodes - first.nodes,
    listeners: last.listeners - first.listeners,
  };
}
