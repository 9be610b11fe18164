import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {reviewCommand, serveReview} from '../../src/cli/review.js';
import {start} from '../../src/cli/start.js';

describe('the command review', () => {
  let folder: string;
  let served: Awaited<ReturnType<typeof serveReview>>;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'review-'));
    for (const name of ['index.html', 'review.js', 'review.css', 'notes.md']) writeFileSync(join(folder, name), name);
    writeFileSync(join(folder, 'units.csv'), 'id\n');
    served = await serveReview({folder, text: '报告', page: folder});
  });

  after(() => {
    served.server.close();
    served.server.closeAllConnections();
    rmSync(folder, {recursive: true});
  });

  /** Asks the server for a path below the page, and answers with status and content. */
  function ask(path: string, {method = 'GET', body = '', host = new URL(served.address).host} = {}) {
    const address = new URL(path, served.address);
    return new Promise<readonly [number, string]>((resolve, reject) => {
      const call = request(address, {method, headers: {host}}, (response) => {
        let content = '';
        response.on('data', (chunk) => (content += String(chunk)));
        response.on('end', () => resolve([response.statusCode ?? 0, content]));
      });
      call.on('error', reject).end(body);
    });
  }

  it('serves the page, and the tables with the text', async () => {
    assert.deepEqual(await ask('review.js'), [200, 'review.js']);
    const [status, json] = await ask('tables.json');
    assert.equal(status, 200);
    assert.deepEqual(JSON.parse(json), {folder, files: {'units.csv': 'id\n', 'report.txt': '报告'}});
  });

  it('serves nothing else, to no other host, and below no other path', async () => {
    for (const path of ['notes.md', 'units.csv', '../index.html', '..%2f..%2fetc/passwd', '/tables.json', '/'])
      assert.equal((await ask(path))[0], 404, path);
    assert.equal((await ask('tables.json', {host: 'example.org'}))[0], 404);
    assert.equal((await ask('index.html', {method: 'POST'}))[0], 405);
  });

  it('takes tables back whole, and refuses anything else', async () => {
    const put = (files: object) => ask('tables.json', {method: 'PUT', body: JSON.stringify({files})});
    assert.equal((await put({'units.csv': 'id\nCNY\n'}))[0], 204);
    assert.equal(readFileSync(join(folder, 'units.csv'), 'utf8'), 'id\nCNY\n');
    const before = readdirSync(folder);
    for (const files of [{'../out.csv': ''}, {'index.html': ''}, {'report.txt': ''}, {'units.csv': 1}, {}])
      assert.equal((await put(files))[0], 400, JSON.stringify(files));
    // One wrong name, and nothing is written.
    assert.equal((await put({'sections.csv': '', 'x.csv': ''}))[0], 400);
    assert.equal((await ask('tables.json', {method: 'PUT', body: '{'}))[0], 400);
    assert.deepEqual(readdirSync(folder), before);
  });

  const wrong: readonly (readonly [args: readonly string[], expected: RegExp])[] = [
    [[], /请写明表格所在的文件夹或工作簿/],
    [['nowhere'], /没有“nowhere”这个文件夹或\.xlsx工作簿/],
    [['.'], /请写明报告原文/],
    [['.', '--text', 'no-such-text.txt'], /no-such-text\.txt/],
    [['.', '--text', 'x', '--port', '99999'], /--port是端口号/],
    [['.', '--txt', 'x'], /没有--txt这个选项/],
  ];
  for (const [args, expected] of wrong)
    it(`says what is wrong: review ${args.join(' ')}`, async () => {
      const {code, error} = await start(['review', ...args], {
        read: (file) => readFileSync(file),
        environment: {LANG: 'zh_CN.UTF-8'},
        program: new URL('../../src/cli/main.ts', import.meta.url),
      });
      assert.equal(code, 2);
      assert.match(error ?? '', expected);
    });

  it('says where the page is missing', () =>
    assert.rejects(
      () =>
        reviewCommand(
          [folder, '--text', 'report.txt'],
          {read: () => new Uint8Array(), environment: {}, program: new URL('file:///nowhere/cli.js')},
          'en',
        ),
      /build it first/,
    ));
});
