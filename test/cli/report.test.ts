import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {start} from '../../src/cli/start.js';
import type {Manifest} from '../../src/cli/report/manifest.js';
import {charts} from '../../src/pages/charts.js';
import {reportFigures} from '../../src/pages/report-figures.js';

const own = 'data/template/my-district-2024.json';
const program = new URL('../fixtures/cli-program.mjs', import.meta.url);

describe('haishu-indicators report', () => {
  let folder: string;
  let shown: string[];
  before(() => (folder = mkdtempSync(join(tmpdir(), 'haishu-'))));
  after(() => rmSync(folder, {recursive: true}));

  const call = (...args: string[]) => {
    shown = [];
    return start(['report', '--out', folder, ...args], {
      read: (file) => readFileSync(file),
      environment: {},
      program,
      progress: (text) => shown.push(text),
    });
  };
  const manifest = () => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const {length} = reportFigures(JSON.parse(readFileSync(own, 'utf8')));

  it('draws every figure of a dataset as SVG, HTML and PNG, with an index page and a manifest', async () => {
    const {code, out, error} = await call('--data', own, '--scale', '1');
    assert.deepEqual([code, out, error], [0, `${folder}: ${length} figures, ${length} drawn, 0 unchanged.`, undefined]);
    const {figures, refused, title} = manifest();
    assert.deepEqual([figures.length, refused], [length, []]);
    const index = readFileSync(join(folder, 'index.html'), 'utf8');
    assert.ok(index.includes(title));
    for (const {files, title, sentence} of figures) {
      assert.deepEqual(Object.keys(files), ['svg', 'html', 'png']);
      assert.ok(index.includes(title) && sentence.includes(title));
      for (const file of Object.values(files)) {
        assert.ok(statSync(join(folder, file)).size > 500, file);
        assert.ok(index.includes(`href="${file}"`), file);
      }
      assert.match(readFileSync(join(folder, files['svg']), 'utf8'), /^<svg [^]*<\/svg>\n$/);
      assert.match(readFileSync(join(folder, files['html']), 'utf8'), /^<!doctype html>\n<html lang="zh-CN">/);
    }
    assert.doesNotMatch(index, /海曙/);
    // Every address of the page is that of a file beside it, its icon's too; charts are named in words.
    for (const [, file] of index.matchAll(/(?:href|src)="([^"]+)"/g)) assert.ok(existsSync(join(folder, file)), file);
    assert.match(index, /<link rel="icon" href="icon\.svg">/);
    assert.match(index, /<style>:root{color-scheme:light;/);
    assert.deepEqual(
      [...index.matchAll(/<h2[^>]*>([^<]+)/g)].map(([, heading]) => heading),
      ['目标', '对比', '地图', '项目时间线'],
    );
    assert.doesNotMatch(index, /style=/);
    assert.match(shown.join(''), new RegExp(`█{24} ${length}/${length} `));
  });

  it('draws nothing again whose inputs are the same, and again what is missing or has changed', async () => {
    const again = await call('--data', own, '--scale', '1');
    assert.equal(again.out, `${folder}: ${length} figures, 0 drawn, ${length} unchanged.`);
    const [{files}] = manifest().figures;
    rmSync(join(folder, files['png']));
    const missing = await call('--data', own, '--scale', '1');
    assert.equal(missing.out, `${folder}: ${length} figures, 1 drawn, ${length - 1} unchanged.`);
    assert.ok(existsSync(join(folder, files['png'])));
    const scaled = await call('--data', own, '--scale', '2');
    assert.equal(scaled.out, `${folder}: ${length} figures, ${length} drawn, 0 unchanged.`);
    writeFileSync(join(folder, 'manifest.json'), '{');
    const broken = await call('--data', own, '--scale', '2');
    assert.equal(broken.out, `${folder}: ${length} figures, ${length} drawn, 0 unchanged.`);
  });

  it('draws SVG and HTML where PNG cannot be drawn, and says so', async () => {
    const font = join(folder, 'broken.ttf');
    writeFileSync(font, 'no font');
    const {code, error} = await call('--data', own, '--font', font);
    assert.equal(code, 0);
    assert.match(error!, /^There is no PNG\. The font has no Chinese characters\./);
    assert.deepEqual(Object.keys(manifest().figures[0].files), ['svg', 'html']);
  });

  it('writes oEmbed responses, which the pages name, where the address of the scripts is known', async () => {
    const base = 'https://news.example/charts';
    assert.equal((await call('--data', own, '--src', 'my.json', '--base', base, '--scale', '1')).code, 0);
    for (const {files, chart, title} of manifest().figures) {
      const [, href] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)">/.exec(
        readFileSync(join(folder, files['html']), 'utf8'),
      )!;
      assert.equal(join(chart, href), files['oembed']);
      const response = JSON.parse(readFileSync(join(folder, files['oembed']), 'utf8')) as {title: string; html: string};
      assert.equal(response.title, title);
      assert.match(
        response.html,
        new RegExp(`src="${base}/embed/index\\.html\\?chart=${chart}&amp;[^"]*src=my\\.json`),
      );
    }
    assert.equal((await call('--data', own, '--scale', '1')).code, 0);
    const {files} = manifest().figures[0];
    assert.equal(files['oembed'], undefined);
    assert.doesNotMatch(readFileSync(join(folder, files['html']), 'utf8'), /oembed/);
  });

  it('explains what is wrong', async () => {
    const misuses: readonly (readonly [string[], RegExp])[] = [
      [['--format', 'svg'], /There is no option --format; there are --out, --data/],
      [['--width', '20'], /--width is a number from 240 to 4000, not "20"\./],
      [['--data', 'nowhere.json'], /nowhere\.json cannot be read/],
      [['--data', 'package.json'], /is not a sound dataset: report is missing\. Run/],
    ];
    for (const [args, expected] of misuses) {
      const {code, error} = await call(...args);
      assert.equal(code, 2, error);
      assert.match(error!, expected);
    }
  });
});

describe('The figures of a report', () => {
  it('are of every chart, each with a name of its own', () => {
    const figures = reportFigures();
    assert.deepEqual([...new Set(figures.map(({chart}) => chart))], [...charts]);
    const names = figures.map(({chart, name}) => `${chart}/${name}`);
    assert.equal(new Set(names).size, names.length);
    assert.ok(figures.length > 100);
  });
});
