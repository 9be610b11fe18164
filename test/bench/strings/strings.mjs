/**
 * `npm run bench -- strings`: what an SVG string costs without a browser, beside four other libraries, all contenders in turn,
 * and whether the memory stays flat. Writes RESULTS.md beside it.
 */
import {execFileSync, fork} from 'node:child_process';
import {once} from 'node:events';
import {writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {performance} from 'node:perf_hooks';
import {fileURLToPath} from 'node:url';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {format} from 'prettier';
import {table} from '../report.js';
import {interleaved, median, spread} from '../statistics.js';
import {ours} from './ours.mjs';

/** The most that an SVG string may cost, as a share of the fastest peer's. */
const goal = 1 / 4;
const rounds = Number(process.env.REPEATS ?? 9);
/** How long every contender draws before it is measured, in milliseconds: a server draws with compiled code, which V8 makes of what ran often. */
const warmUpTime = 3000;
/** How many strings are measured at a time: one alone is shorter than the clock of the processor ticks. */
const strings = 50;
/** The names of the peers, which have processes of their own: see `peers.mjs`. */
const peerNames = ['ECharts', 'Vega', 'Plot, jsdom', 'Plot, linkedom'];

const titles = {
  gauge: '1 gauge',
  bars: '8 pairs of bars',
  map: '17 areas',
  timeline: '40 projects',
};

/** Every contender has a process of its own. */
const processes = Object.fromEntries(
  ['ours', ...peerNames].map((name) => {
    const child = fork(fileURLToPath(new URL('contender.mjs', import.meta.url)), [name]);
    return [name, {child, ended: once(child, 'exit')}];
  }),
);

/** Processor time of one string of a contender, in milliseconds. */
async function timeOf(name, chart, strings) {
  const {child, ended} = processes[name];
  const answer = once(child, 'message');
  child.send({chart, strings});
  const [time] = await Promise.race([answer, ended.then(() => [])]);
  if (!time) throw new Error(`${name} draws no ${chart}`);
  return time;
}

/** Draws until what V8 compiles is compiled. */
async function warmUp(name, chart) {
  for (let spent = 0; spent < warmUpTime;) spent += strings * (await timeOf(name, chart, strings));
}

/** One row: ours in milliseconds, every peer as a multiple of ours, and the verdict. */
async function measure(chart) {
  const names = Object.keys(processes);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) await warmUp(name, chart);
  for (const name of interleaved(names, rounds)) times[name].push(await timeOf(name, chart, strings));
  const mine = median(times.ours);
  const theirs = peerNames.map((name) => median(times[name]));
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

/** How much heap 10,000 renderings of all charts leave after as many that fill the caches, in kilobytes. */
function heapLeft() {
  const draws = Object.values(ours);
  const heapAfter = (count) => {
    for (let turn = 0; turn < count; turn++) draws[turn % draws.length]();
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const before = heapAfter(10_000);
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
for (const {child} of Object.values(processes)) child.kill();
const left = heapLeft();
const {seconds, count} = wholeReport();
const verdict = (isMet) => (isMet ? 'met' : '**missed**');
const text = `# What an SVG costs without a browser

Written by \`npm run bench -- strings\`: Node ${process.versions.node}, ${cpus().length} processors, load ${loadavg()[0].toFixed(1)} at the end, ${rounds} rounds.

${table(['Case', 'Ours', ...peerNames, 'Ours / fastest peer', 'Spread'], rows)}

Processor time of one SVG string, from the data: medians of rounds of ${strings} strings after ${warmUpTime / 1000} s of drawing that are not measured, every contender in a process of its own, in turn; peers as multiples of ours. The peers draw the same marks and labels at the same width; ours also has the title, the sentence, the notes and the source. To reach: at most ${goal} of the fastest peer.

All ${count} SVGs of the report take ${seconds.toFixed(1)} s on one core, with the start of Node; the goal of 5 s is ${verdict(seconds < 5)}.

10,000 renderings of the four leave ${left.toFixed(0)} kB of heap, after as many that fill the bounded caches; the goal of 1,000 kB is ${verdict(left < 1000)}.
`;
const path = fileURLToPath(new URL('RESULTS.md', import.meta.url));
writeFileSync(path, await format(text, {parser: 'markdown', proseWrap: 'preserve'}));
console.log(text);
