import {writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {fileURLToPath} from 'node:url';
import {format} from 'prettier';
import puppeteer from 'puppeteer-core';
import type {Browser} from 'puppeteer-core';
import {cases, coldGoal, coldPages} from './cases.js';
import type {Case} from './cases.js';
import {coldContenders, coldTime} from './cold.js';
import type {ColdContender} from './cold.js';
import {leftAfterThousand} from './heap.js';
import {contenderNames, head, row, table} from './report.js';
import type {ContenderName} from './contenders.js';
import {serve} from './server.js';
import type {Server} from './server.js';
import {drawStills, stage} from './stage.js';
import {interleaved, median, ratio} from './statistics.js';

const words = process.argv.slice(2);
const repeats = process.env.REPEATS ? Number(process.env.REPEATS) : undefined;
const isWanted = (name: string) => words.length === 0 || words.some((word) => name.includes(word));
const updates = 6;

type Taken = Record<ContenderName, number[]>;

/** Times of the cases of one chart and count: a fresh page for every turn, which draws first and is then updated. */
async function measure(browser: Browser, server: Server, group: readonly Case[]): Promise<string[][]> {
  const [first] = group;
  const taken = () => Object.fromEntries(contenderNames.map((name) => [name, []])) as Record<string, number[]> as Taken;
  const times = {draw: taken(), update: taken()};
  const stills = await drawStills(browser, server, first);
  for (const name of interleaved(contenderNames, repeats ?? (first.count > 1 ? 9 : 15))) {
    const {page, time} = await stage(browser, server, name, first, stills);
    times.draw[name].push(await time('draw'));
    const again: number[] = [];
    for (let turn = 0; turn < updates; turn++) again.push(await time('update'));
    times.update[name].push(median(again));
    await page.close();
  }
  return group.map((one) => row(one, times[one.act]));
}

async function measureCold(browser: Browser, server: Server): Promise<string[][]> {
  const {before} = await drawStills(browser, server, {chart: 'gauge', count: 1});
  const rows: string[][] = [];
  for (const kind of coldPages) {
    const times: Record<ColdContender, number[]> = {limit: [], script: [], ours: []};
    for (const name of interleaved(coldContenders, repeats ?? 7))
      times[name].push(await coldTime(browser, server, kind, name, before));
    const factor = ratio(times.ours, times.limit);
    const goal = `${coldGoal} ×, ${factor <= coldGoal ? 'met' : '**missed**'}`;
    rows.push([
      kind,
      ...[times.limit, times.script, times.ours].map((all) => `${median(all).toFixed(0)} ms`),
      `${factor.toFixed(2)} ×`,
      goal,
    ]);
  }
  return rows;
}

const server = await serve();
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH,
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const wanted = cases.filter(({name}) => isWanted(name));
const titles = [...new Set(wanted.map(({chart, count}) => `${count} ${chart}`))];
const rows: string[][] = [];
for (const title of titles) {
  console.log(`${title} ...`);
  const group = wanted.filter(({chart, count}) => `${count} ${chart}` === title);
  const measured = await measure(browser, server, group);
  rows.push(...measured);
  console.log(table(head, measured));
}
const cold = isWanted('cold') ? await measureCold(browser, server) : [];
const left = isWanted('heap') ? await leftAfterThousand(browser, server) : undefined;
const version = await browser.version();
await browser.close();
server.close();

const text = `# What drawing costs

Written by \`npm run bench\`: ${version}, ${cpus().length} processors, load ${loadavg()[0].toFixed(1)} at the end,
${repeats ?? 'fifteen (single) or nine (hundred)'} rounds.

${table(head, rows)}

Main-thread processor time from the call to the painted frame, without what an empty page takes: medians of fresh pages,
all contenders in turn. The limit is the elements' own final markup set once as a string, and for an update what differs,
set by hand. \`Spread\` is the middle half of the runs, of the limit or of ours, whichever is wider. The peers draw the same
marks and labels at the same width, without marks for keyboard and screen reader; the words that every figure owes its
reader stand around them as HTML, written and updated by hand.

${table(['One gauge on a cold page', 'Inline', 'Empty script', 'Ours', 'Ours / inline', 'Goal'], cold)}

Time until painted over slow 4G with a processor four times slower, nothing in the cache, everything compressed. An empty
script is what any element waits for at the least: the figure inline, noted when a module that does nothing has come.

${left ? `A thousand elements added and removed leave, beyond the first hundred: ${(left.bytes / 1024).toFixed(0)} kB of heap, ${left.nodes} nodes, ${left.listeners} listeners.` : ''}
`;
console.log(`\n${text}`);
if (words.length === 0) {
  const file = fileURLToPath(new URL('./RESULTS.md', import.meta.url));
  writeFileSync(file, await format(text, {parser: 'markdown', printWidth: 120, proseWrap: 'preserve'}));
}
