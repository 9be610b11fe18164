/**
 * Runs tests in the browsers of BROWSER_PROGRAMS (JSON, engine -> program): in each the files that BROWSER_FILES names for it
 * (engine -> paths), by default all of the folders called `browser`. test/runner/runs.mjs sets both.
 */
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {freePort} from '../../.dev/free-port.mjs';
import {browserReporter} from './browser-reporter.mjs';
import {browsers} from './browsers.mjs';
import {mediaPlugin} from './media-plugin.mjs';
import {prebundlePlugin} from './prebundle-plugin.mjs';
import {resvgPlugin} from './resvg-plugin.mjs';
import {samplePlugin} from './sample-plugin.mjs';
import {storiesPlugin} from './stories-plugin.mjs';
import {webkitLauncher, webkitPlugin} from './webkit-plugin.mjs';

const programs = process.env.BROWSER_PROGRAMS ? JSON.parse(process.env.BROWSER_PROGRAMS) : browsers();
const files = process.env.BROWSER_FILES ? JSON.parse(process.env.BROWSER_FILES) : {};
const port = programs.webkit && (await freePort());

/** A page of Firefox whose viewport can be set although Firefox 140 does not know Puppeteer's command for the orientation of its screen. */
function toleratingOrientation(page) {
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (viewport) =>
    setViewport(viewport).catch(async (error) => {
      if (!String(error).includes('emulation.setScreenOrientationOverride')) throw error;
      // The failed command does not wait for the one that sets the size.
      await page.waitForFunction(({width}) => globalThis.innerWidth === width, {}, viewport);
    });
  return page;
}

const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({
      // Only the foreground tab of a window is painted; a browser context of its own gives each page a window.
      createPage: async ({context}) => (await context.browser().createBrowserContext()).newPage(),
      launchOptions: {
        executablePath,
        args: [
          '--disable-gpu',
          // WebGL, which maps use, is rendered in software.
          '--use-angle=swiftshader',
          '--enable-unsafe-swiftshader',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          // Chromium's sandbox does not work for root.
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ],
      },
    }),
  firefox: (executablePath) =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      createPage: async ({context}) => toleratingOrientation(await context.newPage()),
      launchOptions: {browser: 'firefox', executablePath, defaultViewport: null},
    }),
  webkit: (program) => webkitLauncher({port, program}),
};

/** Lit's notice that this is its development build, which is used because it warns of mistakes. */
const isLitsReminder = ({args}) => String(args[0]).includes('Lit is in dev mode');

export default {
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  groups: Object.entries(programs).map(([engine, program]) => ({
    name: engine,
    files: files[engine] ?? 'test/**/browser/*.test.ts',
    browsers: [launchers[engine](program)],
  })),
  concurrency: 2,
  concurrentBrowsers: 2,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  // Accessibility checks in three browsers at once are slow on two cores.
  testFramework: {config: {timeout: '30000'}},
  nodeResolve: {exportConditions: ['browser', 'development']},
  plugins: [
    mediaPlugin(),
    resvgPlugin(),
    samplePlugin(),
    storiesPlugin(),
    prebundlePlugin(['@storybook/web-components', 'storybook/actions/decorator', 'storybook/preview-api']),
    ...(programs.webkit ? [webkitPlugin({port})] : []),
    esbuildPlugin({
      ts: true,
      tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
      target: 'auto',
    }),
  ],
  filterBrowserLogs: (log) => !isLitsReminder(log),
  reporters: [browserReporter()],
};
