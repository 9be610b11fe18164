/**
 * `npm run servers`: draws the charts on servers of Next, Astro and Nuxt, from the packed library, and hydrates them in a browser.
 * Installs and builds what is missing. SERVERS=next,nuxt names the frameworks to try.
 */
import {existsSync} from 'node:fs';
import {npm, node, root} from '../../.dev/command.mjs';
import {install} from '../../.dev/install.mjs';
import {browsers} from '../runner/browsers.mjs';

try {
  install();
  if (!existsSync(`${root}dist/npm/render/ssr.js`)) npm('run', '--silent', 'build');
  process.env.BROWSERS ??= 'chromium';
  process.env.CHROME_PATH = browsers().chromium;
  node('--import=tsx', '--test', '--test-reporter=spec', `${root}test/servers/servers.ts`);
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
