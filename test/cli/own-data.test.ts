import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {start} from '../../src/cli/start.js';
import template from '../../data/template/my-district-2024.json' with {type: 'json'};

const [indicator] = template.indicators;
const files: Readonly<Record<string, string>> = {
  'own.json': JSON.stringify(template),
  'wrong.json': JSON.stringify({...template, indicators: [{...indicator, measure: 'colour'}]}),
  'list.json': '[1, 2]',
};

const call = (lang: string, ...args: string[]) =>
  start(args, {
    read: (file) => (file in files ? Buffer.from(files[file]) : readFileSync(file)),
    environment: {LANG: lang},
    program: new URL(import.meta.url),
  });

/** The commands that draw or list a dataset, without `--data`. */
const commands: readonly (readonly string[])[] = [
  ['render', 'project-timeline', '--format', 'html'],
  ['snippet', 'project-timeline', '--src', 'own.json'],
  ['poster', '--format', 'html'],
  ['list'],
  ['report', '--out', 'figures'],
];

describe('A dataset that --data names', () => {
  for (const args of commands.slice(0, -1))
    it(`takes the place of the built-in report: ${args[0]}`, async () => {
      const {code, out} = await call('zh_CN', ...args, '--data', 'own.json');
      assert.equal(code, 0);
      assert.match(out!, /银杏/);
      assert.doesNotMatch(out!, /海曙|Haishu District/);
    });

  for (const args of commands)
    it(`is refused with the place and the correction where it is unsound: ${args[0]}`, async () => {
      const {code, error} = await call('zh_CN', ...args, '--data', 'wrong.json');
      assert.equal(code, 2);
      assert.match(
        error!,
        /^haishu-indicators: wrong\.json不是可用的数据集：indicators\[0\]\.measure.*check wrong\.json。/,
      );
      assert.match(
        (await call('en', ...args, '--data', 'list.json')).error!,
        /list\.json is not a sound dataset: dataset/,
      );
    });

  it('needs the address from which a page loads it, unless the snippet is only read', async () => {
    const args = ['snippet', 'project-timeline', '--data', 'own.json', '--form'];
    for (const form of ['tag', 'figure', 'iframe', 'oembed'])
      assert.match((await call('zh_CN', ...args, form)).error!, /请用--src写明网页从哪里读取这个数据集/);
    for (const form of ['table', 'sentence']) assert.equal((await call('zh_CN', ...args, form)).code, 0);
  });
});
