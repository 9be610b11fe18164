/**
 * `npm run engines`: draws all charts in Qt WebEngine, an old Chromium without `light-dark()` (on Debian 12 it is version 102), and
 * writes a picture to dist/engines.png. It fails where a figure is not drawn, or has black shapes. It needs the Debian package
 * python3-pyqt6.qtwebengine.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {npm, root} from '../../.dev/command.mjs';

if (!existsSync(`${root}dist/haishu-indicators.classic.js`)) npm('run', '--silent', 'build');
const args = [
  `${root}test/engines/qt.py`,
  pathToFileURL(`${root}test/engines/page.html`).href,
  `${root}dist/engines.png`,
];
const flags = '--no-sandbox --disable-gpu';
const env = {
  ...process.env,
  QT_QPA_PLATFORM: 'offscreen',
  QTWEBENGINE_CHROMIUM_FLAGS: flags,
  QTWEBENGINE_DISABLE_SANDBOX: '1',
};
const {stdout, stderr} = spawnSync('/usr/bin/python3', args, {encoding: 'utf8', env});
const answer = stdout.split('\n').find((line) => line.startsWith('{'));
if (!answer) throw new Error(stderr || 'Qt WebEngine gave no answer');
const {browser, figures} = JSON.parse(answer);
console.log(browser);
for (const {tag, marks, black, frame} of figures)
  console.log(`${tag}: ${marks} marks, ${black} black shapes, on ${frame}`);
const isGood = ({marks, black, frame}) => marks > 0 && black === 0 && frame === 'rgb(255, 255, 255)';
if (figures.length !== 7 || !figures.every(isGood)) process.exitCode = 1;
