import {writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {fileURLToPath} from 'node:url';
import {format} from 'prettier';
import puppeteer from 'puppeteer-core';
import type {Browser} from 'puppeteer-core';
import {cases, chartNames, coldGoal, coldPages} from './cases.js';
import type {Act, Case} from './cases.js';
import {coldContenders, coldTime} from './cold.js';
import type {ColdContender} from './cold.js';
import {countyCount} from './figures-of-maps.js';
import {keptBy, leftByThousands} from './heap.js';
import {contendersOf} from './contenders.js';
import type {ContenderName} from './contenders.js';
import {headOf, row, table} from './report.js';
import type {Times} from './report.js';
import {serve} from './server.js';
import type {Server} from './server.js';
import {drawStills, stage} from './stage.js';
import {interleaved, median, ratio} from './statistics.js';

const words = process.argv.slice(2);
const repeats = process.env.REPEATS ? Number(process.env.REPEATS) : undefined;
const isWanted = (name: string) => words.length === 0 || words.some((word) => name.includes(word));
const turns = 6;
/** How long ours took to draw first, by chart and count. */
const first = new Map<string, number>();

/** Times of the cases of one chart and count: a fresh page for every turn, which draws first and is then acted on. */
async function measure(browser: Browser, server: Server, group: readonly Case[]): Promise<string[][]> {
  const [{chart, count}] = group;
  const names = contendersOf(chart, count);
  const taken = new Map(group.map(({act}) => [act, new Map(names.map((name) => [name, [] as number[]]))]));
  const take = (act: Act, name: ContenderName, time: number) => taken.get(act)?.get(name)!.push(time);
  const stills = await drawStills(browser, server, {chart, count});
  for (const name of interleaved(names, repeats ?? (count > 1 ? 9 : 15))) {
    const {page, time} = await stage(browser, server, name, {chart, count}, stills);
    take('draw', name, await time('draw'));
    for (const {act} of group.filter((one) => one.act !== 'draw')) {
      const again: number[] = [];
      for (let turn = 0; turn < turns; turn++) again.push(await time(act));
      take(act, name, median(again));
    }
    await page.close();
  }
  const drawn = (name: ContenderName) => median(taken.get('draw')!.get(name)!);
  first.set(`${chart} ${count}`, drawn('ours') - drawn('empty'));
  return group.map((one) => row(one, Object.fromEntries(taken.get(one.act)!) as unknown as Times));
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
const tables: string[] = [];
for (const chart of chartNames) {
  const mine = wanted.filter((one) => one.chart === chart);
  const rows: string[][] = [];
  for (const count of new Set(mine.map((one) => one.count))) {
    console.log(`${count} ${chart} ...`);
    const group = mine.filter((one) => one.count === count);
    rows.push(...(await measure(browser, server, group)));
  }
  if (rows.length === 0) continue;
  tables.push(table(headOf(chart), rows));
  console.log(tables.at(-1));
}
const cold = isWanted('cold') ? await measureCold(browser, server) : [];
const left = isWanted('heap') ? await leftByThousands(browser, server) : undefined;
const kept = isWanted('heap') ? await keptBy(browser, server, {chart: 'map', count: countyCount}) : undefined;
const version = await browser.version();

/** How the time to draw a map grows with its areas; empty where one of the two was not measured. */
function growth(few: number, many: number): string {
  const [one, all] = [first.get(`map ${few}`), first.get(`map ${many}`)];
  if (one === undefined || all === undefined) return '';
  return `A map of ${many.toLocaleString('en')} areas takes ${(all / one).toFixed(1)} times as long as one of ${few}, with ${(many / few).toFixed(0)} times as many: no worse than linear is ${all / one <= many / few ? 'met' : '**missed**'}.`;
}
await browser.close();
server.close();

const text = `# What drawing costs

Written by \`npm run bench\`: ${version}, ${cpus().length} processors, load ${loadavg()[0].toFixed(1)} at the end,
${repeats ?? 'fifteen (of one) or nine'} rounds.

${tables.join('\n\n')}

Main-thread processor time from the call to the painted frame, without what an empty page takes: medians of fresh pages,
all contenders in turn; an update is the median of six in a row on each. Garbage is collected when the browser will, not
by force: that would throw compiled code away as well. The limit is the elements' own final markup set once as a string, and for an update what differs,
set by hand. \`Spread\` is the middle half of the runs, of the limit or of ours, whichever is wider. The peers draw the same
marks and labels at the same width, without marks for keyboard and screen reader; the words that every figure owes its
reader stand around them as HTML, written and updated by hand.

${table(['One gauge on a cold page', 'Inline', 'Empty script', 'Ours', 'Ours / inline', 'Goal'], cold)}

Time until painted over slow 4G with a processor four times slower, nothing in the cache, everything compressed. An empty
script is what any element waits for at the least: the figure inline, noted when a module that does nothing has come.

${growth(17, countyCount)}

${kept === undefined ? '' : `A map of ${countyCount.toLocaleString('en')} counties keeps ${(kept / 1024).toFixed(0)} kB of heap, besides the geometry and values that the page gave it.`}

${left ? `Elements added and removed leave, by the thousand, without the first hundred: ${left.map(({bytes, nodes, listeners}) => `${(bytes / 1024).toFixed(0)} kB of heap, ${nodes} nodes, ${listeners} listeners`).join('; ')}. What the first leaves is code that the browser compiles anew while it is used more.` : ''}
`;
console.log(`\n${text}`);
if (words.length === 0) {
  const file = fileURLToPath(new URL('./RESULTS.md', import.meta.url));
  writeFileSync(file, await format(text, {parser: 'markdown', printWidth: 120, proseWrap: 'preserve'}));
}
