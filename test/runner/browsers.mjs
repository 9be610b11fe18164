/** Which browsers there are, and on Debian as root how the missing ones get there. */
import {accessSync, constants, existsSync, readdirSync, statSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import {delimiter, join} from 'node:path';

export const engines = ['chromium', 'firefox', 'webkit'];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The programs of these names in the PATH. */
const inPath = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)).filter(isProgram));

/** Whether a program starts: Ubuntu's `chromium-browser` may be a mere note that the browser is elsewhere. */
const starts = (program) => spawnSync(program, ['--version']).status === 0;

const usual = {
  darwin: {
    chromium: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
      'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
      'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
    ],
    firefox: ['C:/Program Files/Mozilla Firefox/firefox.exe'],
  },
}[process.platform];

/** WebKitGTK's small browser lies beside its library, in a folder that names processor and version. */
function miniBrowser() {
  const libraries = ['/usr/libexec', '/usr/lib', '/usr/lib64'].filter(existsSync);
  const nested = readdirSync('/usr/lib', {withFileTypes: true}).filter((entry) => entry.isDirectory());
  const folders = [...libraries, ...nested.map(({name}) => join('/usr/lib', name))];
  return folders
    .flatMap((folder) => ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) => join(folder, version)))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(existsSync);
}

/** WebKit is tested where its driver, its browser and a display (or Xvfb, which makes one) are there. */
function findWebkit() {
  const isReady = inPath('WebKitWebDriver').length > 0 && (process.env.DISPLAY || inPath('Xvfb').length > 0);
  return process.platform === 'linux' && isReady ? miniBrowser() : undefined;
}

const finders = {
  chromium: () =>
    usual?.chromium.find(existsSync) ??
    inPath('chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge').find(starts),
  firefox: () => usual?.firefox.find(existsSync) ?? inPath('firefox-esr', 'firefox').find(starts),
  webkit: findWebkit,
};

const told = {chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH'};

/** The program of a browser engine, or undefined where it is not installed. */
export const find = (engine) => process.env[told[engine]] || finders[engine]();

const packages = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const remedy = {
  chromium: 'Install Chrome or Chromium, or set CHROME_PATH to its program.',
  firefox: 'Install Firefox, or set FIREFOX_PATH to its program.',
  webkit: `Install WebKitGTK's driver (on Debian: ${packages.webkit.join(' ')}).`,
};

const canInstall = () => process.platform === 'linux' && process.getuid() === 0 && inPath('apt-get').length > 0;

/** Tries to install packages; where it fails, apt itself says why, and the missing browser is asked for after. */
function aptInstall(names) {
  console.log(`Installing ${names.join(', ')} ...`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], {stdio: ['ignore', 'ignore', 'inherit'], env});
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...names);
}

/** The engines that must be there: those BROWSERS names; all, where CI can install them; else Chromium alone. */
function demanded() {
  const named = process.env.BROWSERS?.split(',').map((name) => name.trim());
  const unknown = named?.find((name) => !engines.includes(name));
  if (unknown !== undefined) throw new Error(`invalid BROWSERS: ${unknown}. Known are ${engines.join(', ')}.`);
  return named ?? (process.env.CI && canInstall() ? engines : ['chromium']);
}

/**
 * The browsers to test in, as engine -> program. What must be there is installed or asked for in a plain
 * sentence; what else is installed is used too, unless BROWSERS names the engines.
 */
export function browsers() {
  const must = demanded();
  const missing = must.filter((engine) => !find(engine));
  if (missing.length > 0 && canInstall()) aptInstall(missing.flatMap((engine) => packages[engine]));
  const wanted = process.env.BROWSERS ? must : engines;
  const found = Object.fromEntries(wanted.map((engine) => [engine, find(engine)]));
  const lacking = must.find((engine) => !found[engine]);
  if (lacking) throw new Error(`No ${lacking} found. ${remedy[lacking]}`);
  return Object.fromEntries(Object.entries(found).filter(([, program]) => program));
}
