import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {cp, mkdtemp, rm} from 'node:fs/promises';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import type {Browser} from 'puppeteer-core';
import {openBrowser} from '../page/open-browser.js';

const titles = {next: 'Next', astro: 'Astro', nuxt: 'Nuxt'};
type Framework = keyof typeof titles;

/** The frameworks to try, by default all; each is installed and built, which takes about half a minute. */
const frameworks = (process.env['SERVERS'] ?? 'next,astro,nuxt').split(',') as Framework[];
const run = promisify(execFile);

const tags = ['hs-target-gauge', 'hs-yoy-bar', 'hs-district-map', 'hs-project-timeline'];

const environment = {
  ...process.env,
  ...{NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1'},
  ...{NODE_ENV: 'production', HOST: '127.0.0.1'},
};

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  return String(port);
}

declare global {
  interface Window {
    /** The figures as the server drew them, before any script of the page. */
    drawn?: (Element | null | undefined)[];
  }
}

const folders: string[] = [];

async function emptyFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `haishu-${name}-`));
  folders.push(folder);
  return folder;
}

/** The library as npm would publish it. */
let archive: string;

// They wait for the network and for one processor by turns.
describe('a server', {concurrency: true}, () => {
  before(async () => {
    const folder = await emptyFolder('packed');
    const {stdout} = await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
    archive = join(folder, stdout.trim());
  });
  after(() => Promise.all(folders.map((folder) => rm(folder, {recursive: true, force: true}))));

  for (const framework of frameworks)
    describe(`of ${titles[framework]}, with the packed library`, () => {
      let folder: string;
      let server: ChildProcess | undefined;
      let browser: Browser | undefined;
      let address: string;
      let markup: string;
      const npm = (...args: string[]) => run('npm', args, {cwd: folder, env: environment});

      before(async () => {
        folder = await emptyFolder(framework);
        await cp(`test/fixtures/servers/${framework}`, folder, {recursive: true});
        await npm('install', '--no-save', '--prefer-offline', '--include=optional', archive);
        await npm('run', 'build');
        const port = await freePort();
        // A group of its own, so that what npm starts ends with it.
        server = spawn('npm', ['start'], {
          cwd: folder,
          env: {...environment, PORT: port},
          stdio: 'ignore',
          detached: true,
        });
        address = `http://127.0.0.1:${port}/`;
        for (let tries = 0; tries < 300; tries++) {
          const response = await fetch(address).catch(() => undefined);
          if (response?.ok) {
            markup = await response.text();
            break;
          }
          await wait(100);
        }
        browser = await openBrowser();
      });
      after(async () => {
        await browser?.close();
        if (server?.pid) process.kill(-server.pid);
      });

      it('sends every figure complete', () => {
        for (const tag of tags) {
          const element = new RegExp(`<${tag} [^>]*><template [^>]*shadowrootmode="open">([^]*?)</template>`).exec(
            markup,
          );
          assert.ok(element, tag);
          assert.match(element[1], /<style>[^]*<figure[^]*<svg[^]*<text[^]*part="source"/, tag);
        }
      });

      it('hydrates them in their nodes without a complaint', async () => {
        const page = await browser!.newPage();
        const complaints: string[] = [];
        page.on('console', (message) => {
          if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
        });
        page.on('pageerror', (error) => complaints.push(String(error)));
        // Functions with a name would need a helper of the compiler, which the page does not have.
        await page.evaluateOnNewDocument((names) => {
          document.addEventListener('readystatechange', () => {
            window.drawn ??= names.map((name) => document.querySelector(name)?.shadowRoot?.querySelector('figure'));
          });
        }, tags);
        await page.goto(address, {waitUntil: 'networkidle0'});
        await page.waitForFunction(
          (names) =>
            names.every((name) => document.querySelector(`${name}:defined`)?.shadowRoot!.adoptedStyleSheets.length),
          {},
          tags,
        );
        const kept = await page.evaluate(
          (names) =>
            names.map((name, index) => {
              const figures = document.querySelector(name)!.shadowRoot!.querySelectorAll('figure');
              return figures.length === 1 && figures[0] === window.drawn![index];
            }),
          tags,
        );
        assert.deepEqual(complaints, []);
        assert.deepEqual(
          kept,
          tags.map(() => true),
        );
      });
    });
});
