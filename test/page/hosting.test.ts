import assert from 'node:assert/strict';
import {readFileSync, writeFileSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {openBrowser} from './open-browser.js';
import {serve} from './serve.js';
import {visit} from './visit.js';
import type {Visit} from './visit.js';

const classic = 'haishu-indicators.classic.js';
const module = 'haishu-indicators.js';
const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Readonly<Record<string, string>>;

/** Figures that need every kind of part: forms, readings, a table of the page, layers, controls, the zoom. */
const figures = `
  <hs-target-gauge indicator="fixed-asset-investment-growth" variant="arc"><p>后备</p></hs-target-gauge>
  <hs-target-gauge indicator="fixed-asset-investment-growth" value="9.1" as-of="2023-11"></hs-target-gauge>
  <hs-yoy-bar>
    <table>
      <tr><th>指标</th><th>2023年实际</th><th>2024年目标</th></tr>
      <tr><td>新增停车位</td><td>3200个</td><td>4000个以上</td></tr>
    </table>
  </hs-yoy-bar>
  <hs-district-map></hs-district-map>
  <hs-project-timeline controls open="finish"></hs-project-timeline>`;

const page = (head: string, end = '') =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>一页</title>${head}<main>${figures}</main>${end}</html>`;

function expectDrawn({charts, complaints, violations}: Visit, hint = ''): void {
  assert.deepEqual([...violations, ...complaints], [], hint);
  assert.equal(charts.length, 5, hint);
  for (const {tag, marks, fallback} of charts) {
    assert.ok(marks > 0, `${tag} is drawn ${hint}`);
    assert.equal(fallback, '', `${tag} ${hint}`);
  }
}

describe('The files of the build, wherever they are hosted', () => {
  let browser: Browser;

  before(async () => {
    browser = await openBrowser();
  });

  after(() => browser.close());

  /** Visits a page of a site; its other pages may be shown in frames. */
  async function visitPage(html: string, policy = '', pages: Readonly<Record<string, string>> = {}): Promise<Visit> {
    const {address, close} = await serve({policy, pages: {'/page.html': html, ...pages}});
    try {
      return await visit(browser, `${address}page.html`, {site: address});
    } finally {
      close();
    }
  }

  describe('the classic script', () => {
    for (const [where, html] of [
      ['in the head, before the tags', page(`<script src="${classic}"></script>`)],
      ['in the head, deferred', page(`<script src="${classic}" defer></script>`)],
      ['behind the tags', page('', `<script src="${classic}"></script>`)],
      [
        'under another address, and twice',
        page(`<script src="${classic}?ver=6.4"></script>`, `<script src="${classic}"></script>`),
      ],
    ] as const)
      it(`draws everything ${where}`, async () => expectDrawn(await visitPage(html)));

    it('draws everything in a page that is opened from the disk', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'haishu-page-'));
      try {
        const file = join(folder, 'page.html');
        writeFileSync(file, page(`<script src="${pathToFileURL(resolve('dist', classic)).href}"></script>`));
        expectDrawn(await visit(browser, pathToFileURL(file).href, {site: 'file:'}));
      } finally {
        rmSync(folder, {recursive: true});
      }
    });

    it('draws everything from a host that sends no CORS headers', async () => {
      const host = await serve({policy: ''});
      try {
        const visited = await visitPage(page(`<script src="${host.address}${classic}"></script>`));
        expectDrawn(visited);
        assert.deepEqual(visited.strangers, [`${host.address}${classic}`], 'it asks for nothing more');
      } finally {
        host.close();
      }
    });

    it('draws everything in a sandbox that allows nothing but scripts', async () => {
      const frame = '<iframe sandbox="allow-scripts" src="inner.html" width="800" height="3000"></iframe>';
      const {address, close} = await serve({
        policy: '',
        pages: {'/page.html': frame, '/inner.html': page(`<script src="${classic}"></script>`)},
      });
      try {
        expectDrawn(await visit(browser, `${address}page.html`, {site: address, frame: 'inner.html'}));
      } finally {
        close();
      }
    });
  });

  describe('the module', () => {
    it('loads each file once where its own address has a query', async () => {
      const visited = await visitPage(page(`<script type="module" src="${module}?ver=6.4"></script>`));
      expectDrawn(visited);
      const paths = visited.requests.filter((url) => url.includes('.js')).map((url) => new URL(url).pathname);
      assert.equal(paths.length, new Set(paths).size, paths.join(' '));
    });

    it('draws everything under another name', async () => {
      const renamed = readFileSync(join('dist', module), 'utf8');
      const visited = await visitPage(page(`<script type="module" src="charts-4f2a.js"></script>`), '', {
        '/charts-4f2a.js': renamed,
      });
      expectDrawn(visited);
    });

    it('draws everything beside the classic script', async () => {
      expectDrawn(
        await visitPage(page(`<script src="${classic}"></script><script type="module" src="${module}"></script>`)),
      );
    });
  });

  describe('a content policy', () => {
    const policyOf = (scripts: string) =>
      [
        "default-src 'none'",
        `script-src ${scripts}`,
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "require-trusted-types-for 'script'",
        'trusted-types haishu-indicators',
      ].join('; ');
    const hash = integrity[classic];
    for (const [what, scripts, tag] of [
      ['of its own origin', "'self'", `<script src="${classic}"></script>`],
      ['with a nonce', "'nonce-r4nd0m'", `<script nonce="r4nd0m" src="${classic}"></script>`],
      [
        'with a nonce and strict-dynamic, for the module that loads its parts',
        "'nonce-r4nd0m' 'strict-dynamic'",
        `<script type="module" nonce="r4nd0m" src="${module}"></script>`,
      ],
      ['with the hash of the file', `'${hash}'`, `<script integrity="${hash}" crossorigin src="${classic}"></script>`],
    ] as const)
      it(`${what} lets everything be drawn: script-src ${scripts}`, async () =>
        expectDrawn(await visitPage(page(tag), policyOf(scripts))));
  });
});
