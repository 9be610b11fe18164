/**
 * `npm test`: installs what is missing, builds, and runs every test; its last line is `N passed, N failed`.
 *
 *     npm test -- --node        only the tests that run in Node
 *     npm test -- --browser     only the tests that run in browsers
 *     npm test -- gauge map     only the files with one of these words in their paths
 *
 * Such a quick run takes dist/ as it stands. BROWSERS=chromium,firefox,webkit names the browsers.
 */
import {existsSync} from 'node:fs';
import {install} from '../.dev/install.mjs';
import {npm, root} from '../.dev/command.mjs';
import {browsers} from './runner/browsers.mjs';
import {nodeRun, browserRun, testFiles} from './runner/runs.mjs';

const args = process.argv.slice(2);
const words = args.filter((arg) => !arg.startsWith('--'));
const onlyNode = args.includes('--node');
const onlyBrowser = args.includes('--browser');

/** The requested runs, each as a function that resolves with its sum. */
function chosen(programs) {
  const inNode = onlyBrowser ? [] : testFiles('node', words);
  const inBrowsers = onlyNode ? [] : testFiles('browser', words);
  const isFull = args.length === 0;
  if (inNode.length + inBrowsers.length === 0 || (isFull && !(inNode.length && inBrowsers.length)))
    throw new Error('no tests found');
  return [
    ...(inNode.length ? [() => nodeRun(inNode)] : []),
    ...(inBrowsers.length ? [() => browserRun(inBrowsers, programs)] : []),
  ];
}

let passed = 0;
let failed = 0;
try {
  const unknown = args.find((arg) => arg.startsWith('--') && !['--node', '--browser'].includes(arg));
  if (unknown) throw new Error(`invalid option: ${unknown}`);
  install();
  const programs = browsers();
  console.log(`Testing in Node ${process.versions.node}, ${Object.keys(programs).join(', ')}.`);
  // The page test and whatever else drives a browser by itself find it here.
  if (programs.chromium) process.env.CHROME_PATH = programs.chromium;

  const isQuick = args.length > 0 && existsSync(`${root}/dist`);
  npm('run', '--silent', isQuick ? 'data' : 'build');
  for (const run of chosen(programs)) {
    const sum = await run();
    passed += sum.passed;
    failed += sum.failed;
  }
} catch (error) {
  console.error(`\n${error.message}`);
  failed++;
}
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
