/**
 * `npm run bench -- strings`: what an SVG string costs without a browser, beside four other libraries, all contenders in turn,
 * and whether the memory stays flat. Writes RESULTS.md beside it.
 */
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {performance} from 'node:perf_hooks';
import {fileURLToPath} from 'node:url';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {format} from 'prettier';
import {render} from '../../../dist/npm/render/render.js';
import {manyProjectsDataset} from '../../fixtures/many-projects.js';
import {table} from '../report.js';
import {interleaved, median, spread} from '../statistics.js';
import {peers} from './peers.mjs';

/** The most that an SVG string may cost, as a share of the fastest peer's. */
const goal = 1 / 4;
const rounds = Number(process.env.REPEATS ?? 9);
/** How many rounds every contender has before it is measured: a server draws with compiled code, which V8 makes of what ran often. */
const warmUp = 10;
/** How many strings are measured at a time: one alone is shorter than the clock of the processor ticks. */
const strings = 20;

const published = JSON.parse(readFileSync(new URL('../../../dist/data/haishu-2023.json', import.meta.url), 'utf8'));
const eight = published.comparisons
  .filter(({comparability, indicators}) => comparability === 'same' && indicators.length === 1)
  .slice(0, 8)
  .map(({indicators: [id]}) => id);
const forty = manyProjectsDataset(40);

const ours = {
  gauge: () => render('target-gauge', {attributes: {indicator: 'new-urban-jobs'}}).svg,
  bars: () => render('yoy-bar', {attributes: {indicators: eight.join(' ')}}).svg,
  map: () => render('district-map').svg,
  timeline: () => render('project-timeline', {data: forty, attributes: {group: 'none', limit: 0}}).svg,
};
const titles = {
  gauge: '1 gauge',
  bars: `${eight.length} pairs of bars`,
  map: '17 areas',
  timeline: `${forty.projects.length} projects`,
};

/** Processor time of one string, in milliseconds. Vega returns a promise of it. */
async function timeOf(draw) {
  const begin = process.cpuUsage();
  for (let turn = 0; turn < strings; turn++) await draw();
  const {user, system} = process.cpuUsage(begin);
  return (user + system) / 1000 / strings;
}

/** One row: ours in milliseconds, every peer as a multiple of ours, and the verdict. */
async function measure(chart) {
  const contenders = {ours: ours[chart]};
  for (const [name, draw] of Object.entries(peers)) contenders[name] = () => draw(chart);
  for (const [name, draw] of Object.entries(contenders))
    if (!(await draw()).includes('<svg')) throw new Error(`${name} draws no ${chart}`);
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) for (let round = 0; round < warmUp; round++) await timeOf(contenders[name]);
  for (const name of interleaved(names, rounds)) times[name].push(await timeOf(contenders[name]));
  const mine = median(times.ours);
  const theirs = Object.keys(peers).map((name) => median(times[name]));
  const share = mine / Math.min(...theirs);
  return [
    titles[chart],
    `${mine.toFixed(2)} ms`,
    ...theirs.map((time) => `${(time / mine).toFixed(1)} ×`),
    `${share.toFixed(2)}, ${share <= goal ? 'met' : '**missed**'}`,
    `${(100 * Math.max(...names.map((name) => spread(times[name])))).toFixed(0)} %`,
  ];
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/** How much heap 10,000 renderings of all charts leave after the first 1,000, in kilobytes. */
function heapLeft() {
  const draws = Object.values(ours);
  const heapAfter = (count) => {
    for (let turn = 0; turn < count; turn++) draws[turn % draws.length]();
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const before = heapAfter(1000);
  return (heapAfter(10_000) - before) / 1024;
}

/** The time until every SVG of the report is drawn on one core, with the start of Node, in seconds, and their number. */
function wholeReport() {
  const modules = new URL('../../../dist/npm/', import.meta.url);
  const program = `
    import {reportFigures} from '${modules}pages/report-figures.js';
    import {render} from '${modules}render/render.js';
    const svgs = reportFigures().map(({chart, attributes}) => render(chart, {attributes}).svg);
    console.log(svgs.length);`;
  const begin = performance.now();
  const count = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {encoding: 'utf8'});
  return {seconds: (performance.now() - begin) / 1000, count: Number(count)};
}

const rows = [];
for (const chart of Object.keys(ours)) rows.push(await measure(chart));
const left = heapLeft();
const {seconds, count} = wholeReport();
const verdict = (isMet) => (isMet ? 'met' : '**missed**');
const text = `# What an SVG costs without a browser

Written by \`npm run bench -- strings\`: Node ${process.versions.node}, ${cpus().length} processors, load ${loadavg()[0].toFixed(1)} at the end, ${rounds} rounds.

${table(['Case', 'Ours', ...Object.keys(peers), 'Ours / fastest peer', 'Spread'], rows)}

Processor time of one SVG string, from the data: medians of rounds of ${strings} strings after ${warmUp * strings} that are not measured, all contenders in turn; peers as multiples of ours. The peers draw the same marks and labels at the same width; ours also has the title, the sentence, the notes and the source. To reach: at most ${goal} of the fastest peer.

All ${count} SVGs of the report take ${seconds.toFixed(1)} s on one core, with the start of Node; the goal of 5 s is ${verdict(seconds < 5)}.

10,000 renderings of the four leave ${left.toFixed(0)} kB of heap, without the first 1,000; the goal of 1,000 kB is ${verdict(left < 1000)}.
`;
const path = fileURLToPath(new URL('RESULTS.md', import.meta.url));
writeFileSync(path, await format(text, {parser: 'markdown', proseWrap: 'preserve'}));
console.log(text);
