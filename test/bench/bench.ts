import {writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {fileURLToPath} from 'node:url';
import {format} from 'prettier';
import puppeteer from 'puppeteer-core';
import type {Browser} from 'puppeteer-core';
import {cases, chartNames, charts, coldGoal, coldPages, stepGoal} from './cases.js';
import type {Act, Case} from './cases.js';
import {coldContenders, coldTime} from './cold.js';
import type {ColdContender} from './cold.js';
import {countyCount} from './figures-of-maps.js';
import {keptBy, leftByThousands} from './heap.js';
import {framesOfMotion, leftByFilters} from './motion.js';
import {contendersOf} from './contenders.js';
import type {ContenderName} from './contenders.js';
import {framesWords, growthWords, headOf, leftWords, row, table} from './report.js';
import type {Times} from './report.js';
import {serve} from './server.js';
import type {Server} from './server.js';
import {drawStills, stage} from './stage.js';
import {interleaved, median, ratio} from './statistics.js';

const words = process.argv.slice(2);
const repeats = process.env.REPEATS ? Number(process.env.REPEATS) : undefined;
const isWanted = (name: string) => words.length === 0 || words.some((word) => name.includes(word));
/** How often each page is acted on: an odd number, after which it shows its update. Of very many, each takes seconds. */
const turnsOf = (count: number) => (count < 10_000 ? 5 : 3);
/** How long ours took, by chart, count and act. */
const spent = new Map<string, number>();

/** Times of the cases of one chart and count: a fresh page for every turn, which draws first and is then acted on. */
async function measure(browser: Browser, server: Server, group: readonly Case[]): Promise<string[][]> {
  const [{chart, count}] = group;
  const names = contendersOf(chart, count);
  const acts = Object.keys(charts[chart].acts) as Act[];
  const taken = new Map(acts.map((act) => [act, new Map(names.map((name) => [name, [] as number[]]))]));
  // What has no goal of its own is measured of ours alone, to see how it grows.
  const actsOf = (name: ContenderName) =>
    acts.filter((act) => name === 'ours' || name === 'empty' || group.some((one) => one.act === act));
  const take = (act: Act, name: ContenderName, time: number) => taken.get(act)?.get(name)!.push(time);
  const stills = await drawStills(browser, server, {chart, count});
  for (const name of interleaved(names, repeats ?? (count > 1 ? 9 : 15))) {
    const {page, time} = await stage(browser, server, name, {chart, count}, stills);
    take('draw', name, await time('draw'));
    for (const act of actsOf(name).filter((one) => one !== 'draw')) {
      const again: number[] = [];
      for (let turn = turnsOf(count); turn > 0; turn--) again.push(await time(act));
      take(act, name, median(again));
    }
    await page.close();
  }
  const net = (act: Act) => median(taken.get(act)!.get('ours')!) - median(taken.get(act)!.get('empty')!);
  for (const act of acts) spent.set(`${chart} ${count} ${act}`, net(act));
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
const filtered = isWanted('heap') ? await leftByFilters(browser, server, 1000) : undefined;
const frames = isWanted('frames') ? await framesOfMotion(browser, server, 10_000) : undefined;
const version = await browser.version();

/** How many times as long an act takes on many as on few; NaN where one of the two was not measured. */
const growth = (chart: string, act: Act, few: number, many: number) =>
  spent.get(`${chart} ${many} ${act}`)! / spent.get(`${chart} ${few} ${act}`)!;
await browser.close();
server.close();

const text = `# What drawing costs

Written by \`npm run bench\`: ${version}, ${cpus().length} processors, load ${loadavg()[0].toFixed(1)} at the end,
${repeats ?? 'fifteen (of one) or nine'} rounds.

${tables.join('\n\n')}

Main-thread processor time from the call to the painted frame, without what an empty page takes: medians of fresh pages,
all contenders in turn; an update is the median of five in a row on each, of three among 10,000 projects. Garbage is
collected when the browser will, not by force: that would throw compiled code away as well. The limit is the elements' own
final markup set once as a string, and for an update what differs, set by hand. \`Spread\` is the middle half of the runs,
of the limit or of ours, whichever is wider. The peers draw the same marks and labels at the same width, without marks for
keyboard and screen reader; the words that every figure owes its reader stand around them as HTML, written and updated by
hand. vis-timeline is measured up to 1,000 projects, since it takes minutes to draw 10,000.

${table(['One gauge on a cold page', 'Inline', 'Empty script', 'Ours', 'Ours / inline', 'Goal'], cold)}

Time until painted over slow 4G with a processor four times slower, nothing in the cache, everything compressed. An empty
script is what any element waits for at the least: the figure inline, noted when a module that does nothing has come.

${growthWords(`A map of ${countyCount.toLocaleString('en')} areas`, 'one of 17', growth('map', 'draw', 17, countyCount), countyCount / 17)}

${growthWords('A step of zoom among 10,000 projects', 'one among 1,000', growth('timeline', 'update', 1000, 10_000), stepGoal)}

${growthWords('A step to the side among 10,000 projects', 'one among 1,000', growth('timeline', 'pan', 1000, 10_000), stepGoal)}

${frames ? framesWords(10_000, frames) : ''}

${filtered ? `Changes of the filters of 1,000 projects leave, by the thousand, without the first hundred: ${filtered.map(leftWords).join('; ')}.` : ''}

${kept === undefined ? '' : `A map of ${countyCount.toLocaleString('en')} counties keeps ${(kept.bytes / 1024).toFixed(0)} kB of heap, besides the geometry and values that the page gave it; ${(kept.paths / 1024).toFixed(0)} kB of that are the texts of paths.`}

${left ? `Elements added and removed leave, by the thousand, without the first hundred: ${left.map(leftWords).join('; ')}. What the first leaves is code that the browser compiles anew while it is used more.` : ''}
`;
console.log(`\n${text}`);
if (words.length === 0) {
  const file = fileURLToPath(new URL('./RESULTS.md', import.meta.url));
  writeFileSync(file, await format(text, {parser: 'markdown', printWidth: 120, proseWrap: 'preserve'}));
}
