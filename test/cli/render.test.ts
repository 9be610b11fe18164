import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {start} from '../../src/cli/start.js';

const program = new URL(import.meta.url);
const chinese = {LANG: 'zh_CN.UTF-8'};
const call = (...args: string[]) => start(args, {read: (file) => readFileSync(file), environment: {}, program});
const callInChinese = (...args: string[]) =>
  start(args, {read: (file) => readFileSync(file), environment: chinese, program});
const jobs = ['render', 'target-gauge', '--indicator', 'new-urban-jobs'];

describe('haishu-indicators render', () => {
  it('prints a chart as SVG, HTML, a table, a sentence or JSON', async () => {
    const printed = async (...args: string[]) => (await call(...jobs, ...args)).out!;
    assert.match(await printed(), /^<svg .*<\/svg>$/s);
    assert.match(await printed('--format', 'html'), /^<figure lang="zh-CN">\n<svg .*<\/table>\n<\/figure>$/s);
    assert.match(await printed('--format', 'table'), /^<table>.*2\.4万人.*<\/table>$/s);
    assert.match(await printed('--format', 'text', '--lang', 'en'), /20,000/);
    const wechat = await printed('--format', 'svg-wechat');
    assert.match(wechat, /^<svg xmlns="[^"]*" viewBox="0 0 340 \d+"><rect/);
    assert.doesNotMatch(wechat, / id=/);
    const {title, width} = JSON.parse(await printed('--format', 'json', '--width', '320')) as {
      title: string;
      width: number;
    };
    assert.equal(width, 320);
    assert.ok(title.length > 4);
  });

  it('writes a file where one is named', async () => {
    const {code, out, files} = await call('render', 'district-map', '--theme=dark', '--out', 'map.svg');
    assert.deepEqual([code, out, [...files!.keys()]], [0, 'map.svg', ['map.svg']]);
    assert.match(files!.get('map.svg') as string, /#14181d/);
  });

  it('draws a dataset of one’s own, and never the built-in report in its place', async () => {
    const own = ['--data', 'data/template/my-district-2024.json', '--format', 'text'];
    const {out} = await call('render', 'project-timeline', ...own);
    assert.doesNotMatch(out!, /海曙/);
    const {code, error} = await callInChinese('render', 'target-gauge', '--indicator', 'new-urban-jobs', ...own);
    assert.equal(code, 2);
    assert.match(error!, /数据中没有名为“new-urban-jobs”的指标/);
  });

  it('draws all pairs that may be compared, and writes their ids where a page reads them', async () => {
    const all = ['yoy-bar', '--indicators', 'all', '--data', 'data/template/my-district-2024.json'];
    const {code, out} = await call('render', ...all, '--format', 'text');
    assert.equal(code, 0);
    assert.match(out!, /2项均高于2023年（/);
    const {out: tag} = await call('snippet', ...all, '--src', 'my.json');
    assert.match(tag!, /indicators="budget-revenue-growth new-parks"/);
  });

  it('speaks the language of the environment, or that of --lang', async () => {
    assert.match((await callInChinese('render')).error!, /请写明图表：target-gauge、yoy-bar/);
    assert.match(
      (await callInChinese('render', 'target-gauge')).error!,
      /请写明画什么：--indicator、--indicators、--topic，任选其一。\n用法见haishu-indicators --help。/,
    );
    assert.match((await callInChinese('render', 'pie', '--lang', 'en')).error!, /Name a chart/);
    assert.match((await callInChinese('rendr')).error!, /没有“rendr”这个命令。您要找的是“render”吗？/);
    assert.match((await callInChinese('render', '--help')).out!, /示例：/);
    assert.match((await call('render', '--help', '--lang', 'zh')).out!, /示例：/);
    assert.match((await call('render', '--help')).out!, /Examples:/);
  });

  const misuses: readonly (readonly [args: string[], error: RegExp])[] = [
    [['render'], /Name a chart: target-gauge, yoy-bar, district-map, project-timeline\./],
    [['render', 'pie'], /Name a chart/],
    [['render', 'target-gauge'], /Name what to draw, by one of --indicator, --indicators, --topic\./],
    [['render', 'yoy-bar'], /Name what to draw, by one of --indicators, --topic\./],
    [['render', 'yoy-bar', '--lang', 'zh'], /请写明画什么：--indicators、--topic，任选其一。/],
    [['render', 'yoy-bar', '--topic', 'investmnt', '--lang', 'en'], /Did you mean “investment”\?/],
    [['render', 'yoy-bar', '--topik', 'land'], /invalid attribute: topik \(did you mean topic\?\)/],
    [['render', 'yoy-bar', 'land'], /"land" is no option: write --name value\./],
    [[...jobs, '--format', 'pdf'], /--format is svg, .*json, png.*, not "pdf"\./],
    [[...jobs, '--format', 'png'], /Name a file: --out target-gauge\.png\./],
    [[...jobs, '--format', 'png', '--out', 'a.png', '--scale', '5'], /--scale is a number from 1 to 4, not "5"\./],
    [[...jobs, '--lang', 'fr'], /--lang is zh, en, not "fr"\./],
    [[...jobs, '--width', 'wide'], /--width is a number from 1 to 10000, not "wide"\./],
    [[...jobs, '--data', 'nowhere.json'], /nowhere\.json cannot be read: there is no such file\./],
    [[...jobs, '--data', 'README.md'], /README\.md:1:1 it is not JSON: .*\./],
  ];
  for (const [args, expected] of misuses)
    it(`explains: ${args.join(' ')}`, async () => {
      const {code, error} = await call(...args);
      assert.equal(code, 2);
      assert.match(error!, expected);
    });
});

describe('haishu-indicators render --format png', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'haishu-'))));
  after(() => rmSync(folder, {recursive: true}));

  it('writes a PNG as large as the picture times its scale', async () => {
    for (const [scale, factor] of [
      [[], 2],
      [['--scale', '1'], 1],
    ] as const) {
      const {code, files} = await call(...jobs, '--format', 'png', '--out', 'jobs.png', ...scale);
      assert.equal(code, 0);
      const png = Buffer.from(files!.get('jobs.png')!);
      const svg = (await call(...jobs)).out!;
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!;
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [Number(width) * factor, Number(height) * factor]);
    }
  });

  it('writes a card of 1200 × 630 pixels', async () => {
    const {files} = await call(...jobs, '--format', 'card', '--out', 'card.png');
    const png = Buffer.from(files!.get('card.png')!);
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
  });

  it('refuses a font without Chinese characters, and one that cannot be read', async () => {
    const latin = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';
    const broken = join(folder, 'broken.ttf');
    writeFileSync(broken, 'no font');
    for (const font of [broken, ...(existsSync(latin) ? [latin] : [])]) {
      const {code, error} = await call(...jobs, '--format', 'png', '--out', 'jobs.png', '--font', font);
      assert.deepEqual(
        [code, error],
        [1, 'The font has no Chinese characters. Install Noto Sans CJK, or name a font file with --font.'],
      );
    }
    const {error} = await callInChinese(...jobs, '--format', 'png', '--out', 'jobs.png', '--font', 'nowhere.ttf');
    assert.equal(error, '字体文件“nowhere.ttf”无法读取。');
  });
});

describe('haishu-indicators list', () => {
  it('prints what charts can be made of, and finds it in Chinese, English and initials of pinyin', async () => {
    const all = (await call('list')).out!.split('\n');
    assert.ok(all.length > 200);
    for (const [kind, id, name] of all.map((line) => line.split('\t'))) assert.ok(kind && id && name);
    const jobsLine = 'indicator\tnew-urban-jobs\t城镇新增就业\t2万人以上\t2023年目标 · 2022年实际 2.4万人';
    for (const words of ['城镇新增就业', 'new urban jobs', 'czxzjy'])
      assert.ok((await call('list', '--search', words)).out!.split('\n').includes(jobsLine), words);
  });

  it('lists a dataset of one’s own, whose entries can be drawn', async () => {
    const own = ['--data', 'data/template/my-district-2024.json'];
    const lines = (await call('list', ...own)).out!.split('\n');
    assert.doesNotMatch(lines.join(), /海曙/);
    const attributes = {indicator: 'indicator', project: 'projects', place: 'place', topic: 'topic'};
    const charts = {
      indicator: 'target-gauge',
      project: 'project-timeline',
      place: 'project-timeline',
      topic: 'yoy-bar',
    };
    assert.deepEqual([...new Set(lines.map((line) => line.split('\t')[0]))], Object.keys(charts));
    for (const [kind, id, name] of lines.map((line) => line.split('\t') as [keyof typeof charts, string, string])) {
      const {code} = await call('render', charts[kind], `--${attributes[kind]}`, id, ...own);
      assert.equal(code, 0, name);
    }
  });

  it('ends with 1 where nothing is found', async () => {
    const {code, error} = await call('list', '--search', 'xyzzy', '--lang', 'en');
    assert.deepEqual([code, error], [1, 'Nothing is found for “xyzzy”.']);
  });
});
