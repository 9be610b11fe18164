import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {run} from '../../src/cli/run.js';

const call = (...args: string[]) => run(args, (file) => readFileSync(file));
const jobs = ['render', 'target-gauge', '--indicator', 'new-urban-jobs'];

describe('haishu-indicators render', () => {
  it('prints a chart as SVG, HTML, a table, a sentence or JSON', () => {
    assert.match(call(...jobs).out!, /^<svg .*<\/svg>$/s);
    assert.match(call(...jobs, '--format', 'html').out!, /^<figure lang="zh-CN">\n<svg .*<\/table>\n<\/figure>$/s);
    assert.match(call(...jobs, '--format', 'table').out!, /^<table>.*2\.4万人.*<\/table>$/s);
    assert.match(call(...jobs, '--format', 'text', '--lang', 'en').out!, /20,000/);
    const {title, width} = JSON.parse(call(...jobs, '--format', 'json', '--width', '320').out!) as {
      title: string;
      width: number;
    };
    assert.equal(width, 320);
    assert.ok(title.length > 4);
  });

  it('writes a file where one is named', () => {
    const {code, out, files} = call('render', 'district-map', '--theme=dark', '--out', 'map.svg');
    assert.deepEqual([code, out, [...files!.keys()]], [0, 'map.svg', ['map.svg']]);
    assert.match(files!.get('map.svg')!, /#14181d/);
  });

  it('draws a dataset of one’s own, and never the built-in report in its place', () => {
    const own = ['--data', 'data/template/my-district-2024.json', '--format', 'text'];
    const {out} = call('render', 'project-timeline', ...own);
    assert.doesNotMatch(out!, /海曙/);
    const {code, error} = call('render', 'target-gauge', '--indicator', 'new-urban-jobs', ...own);
    assert.equal(code, 2);
    assert.match(error!, /数据中没有名为“new-urban-jobs”的指标/);
  });

  const misuses: readonly (readonly [args: string[], error: RegExp])[] = [
    [['render'], /Name a chart: target-gauge, yoy-bar, district-map, project-timeline\./],
    [['render', 'pie'], /Name a chart/],
    [['render', 'target-gauge'], /请写明指标。/],
    [['render', 'yoy-bar', '--topic', 'investmnt', '--lang', 'en'], /Did you mean “investment”\?/],
    [['render', 'yoy-bar', '--topik', 'land'], /invalid attribute: topik \(did you mean topic\?\)/],
    [['render', 'yoy-bar', 'land'], /"land" is no option: write --name value\./],
    [[...jobs, '--format', 'pdf'], /--format is svg, html, table, text, json, not "pdf"\./],
    [[...jobs, '--lang', 'fr'], /--lang is zh, en, not "fr"\./],
    [[...jobs, '--width', 'wide'], /invalid width: NaN/],
    [[...jobs, '--data', 'nowhere.json'], /nowhere\.json cannot be read: there is no such file\./],
    [[...jobs, '--data', 'README.md'], /README\.md is not JSON/],
  ];
  for (const [args, expected] of misuses)
    it(`explains: ${args.join(' ')}`, () => {
      const {code, error} = call(...args);
      assert.equal(code, 2);
      assert.match(error!, expected);
    });
});

describe('haishu-indicators list', () => {
  it('prints what charts can be made of, and finds it in Chinese, English and initials of pinyin', () => {
    const all = call('list').out!.split('\n');
    assert.ok(all.length > 200);
    for (const [kind, id, name] of all.map((line) => line.split('\t'))) assert.ok(kind && id && name);
    const jobsLine = 'indicator\tnew-urban-jobs\t城镇新增就业\t2万人以上\t2023年目标 · 2022年实际 2.4万人';
    for (const words of ['城镇新增就业', 'new urban jobs', 'czxzjy'])
      assert.ok(call('list', '--search', words).out!.split('\n').includes(jobsLine), words);
  });

  it('ends with 1 where nothing is found', () => {
    const {code, error} = call('list', '--search', 'xyzzy', '--lang', 'en');
    assert.deepEqual([code, error], [1, 'Nothing is found for “xyzzy”.']);
  });
});
