/**
 * `npm run bench`: measures the elements beside a static picture of themselves and three other libraries, prints
 * the table and writes it to RESULTS.md. Installs and builds what is missing.
 *
 *     npm run bench -- gauge       only the cases with one of these words in their names; writes nothing
 *     npm run bench -- strings     SVG strings in Node instead, into strings/RESULTS.md
 *     REPEATS=5 npm run bench      fewer (or more) rounds
 */
import {existsSync} from 'node:fs';
import {npm, node, root} from '../../.dev/command.mjs';
import {install} from '../../.dev/install.mjs';
import {browsers} from '../runner/browsers.mjs';

const here = `${root}test/bench`;

try {
  install();
  if (!existsSync(`${here}/node_modules/.package-lock.json`)) npm('ci', '--prefix', here);
  if (!existsSync(`${root}dist/haishu-indicators.js`)) npm('run', '--silent', 'build');
  if (process.argv[2] === 'strings') {
    node('--import=tsx', `${here}/strings/strings.mjs`);
  } else {
    process.env.BROWSERS ??= 'chromium';
    process.env.CHROME_PATH = browsers().chromium;
    node('--import=tsx', `${here}/bench.ts`, ...process.argv.slice(2));
  }
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
