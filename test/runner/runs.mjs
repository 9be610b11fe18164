/** Runs the two test runners, each in its own process, so that a crash counts as a failure. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {root} from '../../.dev/command.mjs';

/**
 * The test files that run in Node or in browsers: the latter are those of folders called `browser`. With words, those that
 * have one of them in their paths.
 */
export function testFiles(where, words = []) {
  return readdirSync(join(root, 'test'), {recursive: true})
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts') && !path.includes('/node_modules/'))
    .filter((path) => path.includes('/browser/') === (where === 'browser'))
    .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
    .sort();
}

/** Runs a test runner whose reporter sends its sum (runner/tally.mjs); one that ends early counts as a failure. */
async function sumOf(title, args, env = {}) {
  console.log(`\n${title}`);
  const stdio = ['ignore', 'inherit', 'inherit', 'ipc'];
  const runner = spawn(process.execPath, args, {cwd: root, stdio, env: {...process.env, ...env}});
  let sum = {passed: 0, failed: 0};
  runner.on('message', (message) => (sum = message));
  const [code] = await once(runner, 'close');
  if (sum.passed + sum.failed > 0 && (code === 0 || sum.failed > 0)) return sum;
  console.error(`\n✖ the test runner ended with code ${code}`);
  return {...sum, failed: sum.failed + 1};
}

/** The arguments with which Node runs test files. */
export const nodeArgs = (files) => [
  '--import=tsx',
  '--import=./test/runner/seed.mjs',
  '--test',
  // By default Node leaves one processor out, and so half of a machine with two.
  `--test-concurrency=${availableParallelism()}`,
  '--test-reporter=./test/runner/node-reporter.mjs',
  '--test-reporter-destination=stdout',
  ...files,
];

/** Runs tests in Node. */
export const nodeRun = (files) => sumOf(`${files.length} files in Node`, nodeArgs(files));

const isOfChart = (file) => file.startsWith('test/charts/');

/**
 * The files that run in each engine: all. Where time is limited, those of a chart run in the first engine and, by turns, in
 * one of the others; those of what all charts share still run in every engine.
 */
export function filesByEngine(files, engines, isLimited) {
  const [first, ...others] = engines;
  const ofCharts = files.filter(isOfChart);
  const runsIn = (engine, file) =>
    !isLimited || !isOfChart(file) || engine === first || others[ofCharts.indexOf(file) % others.length] === engine;
  return Object.fromEntries(engines.map((engine) => [engine, files.filter((file) => runsIn(engine, file))]));
}

/** Runs tests in browsers, given as engine -> program. */
export function browserRun(files, programs) {
  const engines = Object.keys(programs);
  return sumOf(
    `${files.length} files in ${engines.join(', ')}`,
    ['node_modules/@web/test-runner/dist/bin.js', '--config=test/runner/web-test-runner.config.mjs'],
    {
      BROWSER_PROGRAMS: JSON.stringify(programs),
      BROWSER_FILES: JSON.stringify(filesByEngine(files, engines, Boolean(process.env.CI))),
    },
  );
}
