/**
 * `npm run filters`: tries the snippets in editors and sanitisers, prints the table and writes it to RESULTS.md. Installs and
 * builds what is missing. `npm run filters -- quill` tries only the ones with one of these words in their names, and writes nothing.
 * For WordPress, PHP and the files of WordPress must be there (on Debian `apt install php-cli wordpress`); else its row says that it
 * was not tried. WORDPRESS names the folder of its files (default: Debian's), and PHP the program (default: php).
 */
import {existsSync} from 'node:fs';
import {npm, node, root} from '../../.dev/command.mjs';
import {install} from '../../.dev/install.mjs';
import {browsers} from '../runner/browsers.mjs';

const here = `${root}test/filters`;

try {
  install();
  if (!existsSync(`${here}/node_modules/.package-lock.json`)) npm('ci', '--prefix', here);
  if (!existsSync(`${root}dist/haishu-indicators.classic.js`)) npm('run', '--silent', 'build');
  process.env.BROWSERS ??= 'chromium';
  process.env.CHROME_PATH = browsers().chromium;
  node('--import=tsx', `${here}/filters.ts`, ...process.argv.slice(2));
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
