/** Finds the installed browsers and, on Debian as root, installs missing ones. */
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

/** The programs with these names in the PATH. */
const inPath = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)).filter(isProgram));

/** Whether a program starts: Ubuntu's `chromium-browser` may only print a note that the browser is a snap package. */
const starts = (program) => spawnSync(program, ['--version']).status === 0;

const usualPaths = {
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

/** WebKitGTK's MiniBrowser, which is installed beside the library in a folder named after processor and version. */
function miniBrowser() {
  const libraries = ['/usr/libexec', '/usr/lib', '/usr/lib64'].filter(existsSync);
  const nested = readdirSync('/usr/lib', {withFileTypes: true}).filter((entry) => entry.isDirectory());
  const folders = [...libraries, ...nested.map(({name}) => join('/usr/lib', name))];
  return folders
    .flatMap((folder) => ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) => join(folder, version)))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(existsSync);
}

/** WebKit is available where its driver, its browser and a display (or Xvfb, which provides one) are installed. */
function findWebkit() {
  const isReady = inPath('WebKitWebDriver').length > 0 && (process.env.DISPLAY || inPath('Xvfb').length > 0);
  return process.platform === 'linux' && isReady ? miniBrowser() : undefined;
}

const finders = {
  chromium: () =>
    usualPaths?.chromium.find(existsSync) ??
    inPath('chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge').find(starts),
  firefox: () => usualPaths?.firefox.find(existsSync) ?? inPath('firefox-esr', 'firefox').find(starts),
  webkit: findWebkit,
};

const pathVariables = {chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH'};

/** The program of a browser engine, or undefined where it is not installed. */
export const find = (engine) => process.env[pathVariables[engine]] || finders[engine]();

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

/** Tries to install packages. Where that fails, apt prints the reason, and `browsers` reports the missing browser. */
function aptInstall(names) {
  console.log(`Installing ${names.join(', ')} ...`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], {stdio: ['ignore', 'ignore', 'inherit'], env});
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...names);
}

/** The engines that must be available: those that BROWSERS names; in CI all of them where they can be installed; else Chromium. */
function requiredEngines() {
  const named = process.env.BROWSERS?.split(',').map((name) => name.trim());
  const unknown = named?.find((name) => !engines.includes(name));
  if (unknown !== undefined) throw new Error(`invalid BROWSERS: ${unknown}. Known are ${engines.join(', ')}.`);
  return named ?? (process.env.CI && canInstall() ? engines : ['chromium']);
}

/**
 * The browsers to test in, as engine -> program. Required engines are installed where possible. Other
 * installed engines are used too, unless BROWSERS names the engines. @throws Error where a required engine is missing
 */
export function browsers() {
  const required = requiredEngines();
  const missing = required.filter((engine) => !find(engine));
  if (missing.length > 0 && canInstall()) aptInstall(missing.flatMap((engine) => packages[engine]));
  const wanted = process.env.BROWSERS ? required : engines;
  const found = Object.fromEntries(wanted.map((engine) => [engine, find(engine)]));
  const unavailable = required.find((engine) => !found[engine]);
  if (unavailable) throw new Error(`No ${unavailable} found. ${remedy[unavailable]}`);
  return Object.fromEntries(Object.entries(found).filter(([, program]) => program));
}
